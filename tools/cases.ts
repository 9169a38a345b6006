import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
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

for (const file of present) {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  const replay = values.interview ? answerInterview : answerDirectly
  const rows = cases.map((one) => measure(knowledge, one, replay(knowledge, one.person)))
  const how = values.interview
    ? 'interview: told age, sex and complaint; each line the case does not state is "not sure"'
    : 'told everything the case states'
  console.log(`\n${file.split('/').at(-1)}, ${rows.length} cases, ${how}`)
  printTable(rows, { each: values.all || values.interview || rows.length <= 60 })
}
