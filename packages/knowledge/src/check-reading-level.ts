import type { Medicine, Question, ReliefMeasure } from '@charley/engine'
import type { Problem } from './problem.ts'
import { listOf, singleOf } from './read-as.ts'
import type { KnowledgeTree } from './read-tree.ts'
import { readingGrade } from './reading-level.ts'
import type { ContributorSource, ItemSource, RuleSource, TriageSettings } from './source-types.ts'

/** Grade 9 at most; the aim is lower. */
const HARDEST_GRADE = 9

interface PatientText {
  readonly file: string
  readonly field: string
  readonly text: string
}

/** What a patient reads on the way to the result, and in it. */
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
  const medicines = [
    ...listOf<Medicine>(tree, 'medicines').map((medicine) => ({ folder: 'medicines', medicine })),
    ...listOf<Medicine>(tree, 'substances').map((medicine) => ({ folder: 'substances', medicine }))
  ]
  return [
    ...listOf<ItemSource>(tree, 'items').flatMap(itemTexts),
    ...listOf<ContributorSource>(tree, 'contributors').flatMap(
      ({ id, summary, mechanism, evidenceNote }) =>
        texts(`contributors/${id}.yaml`, { summary, mechanism, evidenceNote })
    ),
    ...listOf<RuleSource>(tree, 'rules').flatMap(({ id, action, why }) =>
      texts(`triage/${id.toLowerCase()}.yaml`, { action, why })
    ),
    ...settingsTexts(singleOf<TriageSettings | undefined>(tree, 'triage-settings', undefined)),
    ...listOf<Question>(tree, 'questions').flatMap(({ id, text, help }) =>
      texts(`questions/${id}.yaml`, { text, help })
    ),
    ...medicines.flatMap(({ folder, medicine }) => medicineTexts(folder, medicine)),
    ...listOf<ReliefMeasure>(tree, 'relief').flatMap(reliefTexts)
  ]
}

function medicineTexts(folder: string, { id, ask, effects }: Medicine): PatientText[] {
  const file = `${folder}/${id}.yaml`
  return [
    ...texts(file, { ask }),
    ...effects.flatMap(({ text }) => texts(file, { effect: `It ${text}` }))
  ]
}

function reliefTexts({ id, steps, contraindications }: ReliefMeasure): PatientText[] {
  const file = `relief/${id}.yaml`
  return [
    ...steps.flatMap((step) => texts(file, { step })),
    ...contraindications.flatMap(({ text }) => texts(file, { contraindication: text }))
  ]
}

function itemTexts(item: ItemSource): PatientText[] {
  const { question, help, answer } = item
  // A label is read as the end of a sentence, so it is measured as one.
  const label = `You told us: ${item.label}`
  const options = answer.type === 'choice' ? answer.options : []
  return [
    ...texts(`items/${item.id}.yaml`, { label, question, help }),
    ...options.flatMap(({ text }) =>
      texts(`items/${item.id}.yaml`, { option: `You told us: ${text}` })
    )
  ]
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
