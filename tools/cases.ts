import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Person } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { type Case, measure } from './cases/measure-case.ts'
import { printTable } from './cases/print-table.ts'
import { answerDirectly, answerInterview } from './cases/replay.ts'

/**
 * `npm run cases [-- FILE ...] [--interview]`: how Charley does on published cases. Without a file it reads the cases
 * that lie beside the project; where there are none it says so.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    interview: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false }
  }
})
const BESIDE = ['../shared/vignettes/dev.json', '../shared/vignettes/textbook.json']
const files = (positionals.length > 0 ? positionals : BESIDE).map((file) => resolve(file))
const present = files.filter((file) => existsSync(file))
if (present.length === 0) console.log('No cases here: name a JSON file of cases.')

const ways = values.interview
  ? [
      {
        how: 'interview, told age, sex and complaint; "not sure" to all the case does not state',
        replay: (person: Person) => answerInterview(knowledge, person)
      },
      {
        how: 'the same, but in the lists everybody is shown, what the case does not mention stays unticked',
        replay: (person: Person) => answerInterview(knowledge, person, 'no')
      }
    ]
  : [
      {
        how: 'told everything the case states',
        replay: (person: Person) => answerDirectly(knowledge, person)
      }
    ]

for (const file of present) {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  for (const { how, replay } of ways) {
    const rows = cases.map((one) => measure(knowledge, one, replay(one.person)))
    console.log(`\n${file.split('/').at(-1)}, ${rows.length} cases, ${how}`)
    printTable(rows, { each: values.all || rows.length <= 60 })
  }
}
