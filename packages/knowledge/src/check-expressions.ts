import type { AnswerType } from '@charley/engine'
import { allFiles } from './all-files.ts'
import type { Problem } from './problem.ts'
import { listOf } from './read-as.ts'
import type { KnowledgeTree } from './read-tree.ts'
import type { ItemSource } from './source-types.ts'
import { type Table, tablesOf } from './walk.ts'

const SEXES = ['female', 'male', 'unspecified']
const PREGNANCIES = ['no', 'pregnant', 'lactating', 'postpartum']
const LAB_WORDS = ['low', 'normal', 'high']
const COMPARISONS = ['gte', 'gt', 'lte', 'lt']

/** Every condition asks for an answer that its item can have. */
export function checkExpressions(tree: KnowledgeTree): Problem[] {
  const items = new Map(listOf<ItemSource>(tree, 'items').map((item) => [item.id, item]))
  return allFiles(tree).flatMap(({ file }) =>
    [...tablesOf(file.data)].flatMap(({ path, table }): Problem[] => {
      const fault = faultOf(table, items)
      if (fault === undefined) return []
      const sentence = `${file.path}: ${path || 'the file'} ${fault}.`
      return [{ code: 'expression.option', file: file.path, sentence }]
    })
  )
}

function faultOf(table: Table, items: ReadonlyMap<string, ItemSource>): string | undefined {
  const allowed = allowedWords(table, items)
  if (allowed === undefined) return undefined
  const wrong = wordsAsked(table).find((word) => !allowed.includes(word))
  if (wrong !== undefined) {
    return `asks ${String(subjectOf(table))} for ${wrong}, which it cannot be`
  }
  if (allowed.length > 0 && COMPARISONS.some((comparison) => comparison in table)) {
    return `compares ${String(subjectOf(table))} with a number, which it is not`
  }
  return undefined
}

/** The words the subject can answer; none where it is a number; undefined where nothing is asked here. */
function allowedWords(
  table: Table,
  items: ReadonlyMap<string, ItemSource>
): readonly string[] | undefined {
  if (typeof table.labWord === 'string') return LAB_WORDS
  if (typeof table.lab === 'string') return []
  if (table.profile === 'sex') return SEXES
  if (table.profile === 'pregnancy') return PREGNANCIES
  if (table.profile === 'ageYears') return []
  const item = typeof table.item === 'string' ? items.get(table.item) : undefined
  return item?.answer === undefined ? undefined : answerWords(item.answer)
}

function answerWords(answer: AnswerType): readonly string[] {
  if (answer.type === 'number') return []
  if (answer.type === 'choice') return answer.options.map((option) => option.id)
  return ['yes', 'no']
}

function wordsAsked(table: Table): string[] {
  const asked = [table.is, table.in, table.includes, table.includesAny].flat()
  return asked.filter((word) => typeof word === 'string')
}

function subjectOf(table: Table): unknown {
  return table.item ?? table.profile ?? table.lab ?? table.labWord
}
