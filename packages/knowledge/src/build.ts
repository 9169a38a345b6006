import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { acceptIds } from './accept-ids.ts'
import { checkTree } from './check-tree.ts'
import { compile } from './compile.ts'
import { countThings } from './count-things.ts'
import { buildFoods } from './foods/build-foods.ts'
import { buildIdeas } from './ideas/build-ideas.ts'
import { buildIntake } from './intake/build-intake.ts'
import { KNOWLEDGE_ROOT } from './knowledge-root.ts'
import { buildLayWords } from './lay-words/build-lay-words.ts'
import { buildLimits } from './limits/build-limits.ts'
import { buildMeasures } from './measures/build-measures.ts'
import { buildPlanFoods } from './plan-foods/build-plan-foods.ts'
import { readTree } from './read-tree.ts'
import { writeIdTypes } from './write-id-types.ts'

const { values } = parseArgs({ options: { 'accept-ids': { type: 'boolean', default: false } } })
if (values['accept-ids']) acceptIds(KNOWLEDGE_ROOT)

const started = performance.now()
const tree = readTree(KNOWLEDGE_ROOT)
const problems = [...checkTree(tree)]
const generated = join(import.meta.dirname, '../generated')
mkdirSync(generated, { recursive: true })
const { knowledge, library } = compile(tree)
const check = JSON.stringify(knowledge)
writeFileSync(join(generated, 'check.json'), check)
writeFileSync(join(generated, 'library.json'), JSON.stringify(library))
writeFileSync(join(generated, 'ids.ts'), writeIdTypes(tree))
problems.push(...buildIntake(tree, generated))
problems.push(...buildLimits(tree, generated))
buildFoods(generated)
problems.push(...buildPlanFoods(generated))
problems.push(...buildIdeas(tree, generated))
problems.push(...buildLayWords(tree, generated))
problems.push(...buildMeasures(tree, generated))

const seconds = ((performance.now() - started) / 1000).toFixed(1)
const size = `${Math.round(check.length / 1024)} kB`
const counts = Object.entries(countThings(tree)).map(([kind, count]) => `${count} ${kind}`)
process.stdout.write(`knowledge: ${counts.join(', ')}; check.json ${size}; ${seconds} s\n`)
for (const problem of problems) process.stderr.write(`${problem.code}: ${problem.sentence}\n`)
if (problems.length > 0) {
  process.stderr.write(`${problems.length} problems in knowledge/\n`)
  process.exitCode = 1
}
