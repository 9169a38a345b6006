import type { Contributor, Question } from '@charley/engine'
import type { Problem } from './problem.ts'
import { listOf, singleOf } from './read-as.ts'
import type { KnowledgeTree } from './read-tree.ts'
import { readingGrade } from './reading-level.ts'
import type { ItemSource, RuleSource, TriageSettings } from './source-types.ts'

/** Grade 9 at most; the aim is lower. */
const HARDEST_GRADE = 9

interface PatientText {
  readonly file: string
  readonly field: string
  readonly text: string
}

/** What a patient reads on the way to the result. */
export function checkReadingLevel(tree: KnowledgeTree): Problem[] {
  const terms = singleOf<readonly string[]>(tree, 'allowed-terms', [])
  return patientTexts(tree).flatMap(({ file, field, text }): Problem[] => {
    const grade = readingGrade(text, terms)
    if (grade <= HARDEST_GRADE) return []
    const sentence = `${file}: the ${field} reads at grade ${grade.toFixed(1)}: "${text}"`
    return [{ code: 'text.too-hard', file, sentence }]
  })
}

function patientTexts(tree: KnowledgeTree): PatientText[] {
  return [
    ...listOf<ItemSource>(tree, 'items').flatMap(itemTexts),
    ...listOf<Contributor>(tree, 'contributors').flatMap(({ id, summary }) =>
      texts(`contributors/${id}.yaml`, { summary })
    ),
    ...listOf<RuleSource>(tree, 'rules').flatMap(({ id, action, why }) =>
      texts(`triage/${id.toLowerCase()}.yaml`, { action, why })
    ),
    ...settingsTexts(singleOf<TriageSettings | undefined>(tree, 'triage-settings', undefined)),
    ...tree.folders.questions.flatMap((file) =>
      (file.data as Question[]).flatMap(({ text, help }) => texts(file.path, { text, help }))
    )
  ]
}

function itemTexts(item: ItemSource): PatientText[] {
  const { question, help } = item
  // A label is read as the end of a sentence, so it is measured as one.
  const label = `You told us: ${item.label}`
  return texts(`items/${item.id}.yaml`, { label, question, help })
}

function settingsTexts(settings: TriageSettings | undefined): PatientText[] {
  if (settings === undefined) return []
  const { action, why } = settings.fallback
  return texts('triage-settings.yaml', { action, why })
}

function texts(file: string, fields: Readonly<Record<string, string | undefined>>): PatientText[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : [{ file, field, text }]
  )
}
