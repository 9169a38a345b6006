import { fillIn } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { checkKnowledge } from '@charley/knowledge/guard'
import { EXIT, type ExitCode } from './exit-code.ts'
import { layoutFor, wrapText } from './layout.ts'
import { words } from './words/en.ts'

const text = words.knowledge

interface KnowledgeOptions {
  readonly json: boolean
}

/** `charley knowledge`: how much there is, and whether every rule of it holds. */
export function knowledgeCommand({ json }: KnowledgeOptions): ExitCode {
  const { counts, problems } = checkKnowledge()
  const { revision } = knowledge
  if (json) console.log(JSON.stringify({ revision, counts, problems }, null, 2))
  else printKnowledge(counts)
  if (problems.length === 0) return EXIT.done
  for (const { file, code, sentence } of problems) console.error(`${file}: ${code}: ${sentence}`)
  console.error(fillIn(text.broken, { count: problems.length }))
  return EXIT.broken
}

function printKnowledge(counts: Readonly<Record<string, number>>): void {
  const { paint, width } = layoutFor(process.stdout)
  const widest = Math.max(...Object.values(counts).map((count) => String(count).length))
  console.log(paint('bold', text.title))
  for (const [kind, count] of Object.entries(counts)) {
    console.log(`  ${String(count).padStart(widest)}  ${kind}`)
  }
  for (const line of wrapText(fillIn(text.revision, { revision: knowledge.revision }), width))
    console.log(line)
}
