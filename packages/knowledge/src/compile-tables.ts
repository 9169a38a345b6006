import type {
  Analyte,
  LabRule,
  Medicine,
  NutrientSummary,
  Question,
  ReliefMeasure,
  Supplement,
  TriageKnowledge,
  TriageRule
} from '@charley/engine'
import { pick } from './pick.ts'
import type { RuleSource, TriageSettings } from './source-types.ts'

export function compileTriage(
  rules: readonly RuleSource[],
  definitions: TriageKnowledge['definitions'],
  settings: TriageSettings
): TriageKnowledge {
  const { fallback, askFirst, wells } = settings
  return {
    rules: rules.map(compileRule),
    definitions,
    fallback: pick(fallback, ['id', 'level', 'action', 'why']),
    askFirst,
    wells: pick(wells, ['items', 'note'])
  }
}

function compileRule(source: RuleSource): TriageRule {
  return pick(source, [
    'id',
    'level',
    'when',
    'unsure',
    'stage',
    'action',
    'why',
    'tests',
    'basis',
    'sources'
  ])
}

export function compileQuestion(source: Question): Question {
  return pick(source, [
    'id',
    'kind',
    'phase',
    'items',
    'text',
    'help',
    'order',
    'appliesIf',
    'lasting'
  ])
}

export function compileAnalyte(source: Analyte): Analyte {
  return {
    ...pick(source, ['id', 'name', 'aliases', 'loinc', 'canonicalUnit', 'valid']),
    units: source.units.map((unit) => pick(unit, ['unit', 'factor', 'offset'])),
    bandsets: source.bandsets.map((bandset) => ({
      ...pick(bandset, ['id', 'when', 'appliesTo']),
      bands: bandset.bands.map((band) =>
        pick(band, ['from', 'to', 'code', 'severity', 'text', 'basis', 'sources'])
      )
    })),
    intervals: source.intervals.map((interval) =>
      pick(interval, ['population', 'low', 'high', 'basis', 'sources'])
    )
  }
}

export function compileMedicine(source: Medicine): Medicine {
  return {
    ...pick(source, ['id', 'name', 'class', 'atc', 'names', 'items', 'itemsWith', 'ask']),
    effects: source.effects.map((effect) =>
      pick(effect, ['type', 'text', 'contributors', 'strength', 'basis', 'sources'])
    )
  }
}

export function compileSupplement(source: Supplement): Supplement {
  return {
    ...pick(source, ['id', 'name', 'names', 'intakeOf', 'isMixture']),
    answers: source.answers.map((answer) => pick(answer, ['item', 'says', 'atLeast'])),
    forms: (source.forms ?? []).map((form) =>
      pick(form, ['id', 'names', 'share', 'perUnit', 'potency', 'isOutsideLimit'])
    )
  }
}

export function compileRelief(source: ReliefMeasure): ReliefMeasure {
  return {
    ...pick(source, ['id', 'name', 'kind', 'when', 'minutes', 'steps', 'tags']),
    ...pick(source, ['holdSeconds', 'repetitions', 'restSeconds']),
    ...(source.exercises && {
      exercises: source.exercises.map((one) => pick(one, ['id', 'name', 'steps', 'unless']))
    }),
    evidence: pick(source.evidence, ['grade', 'text', 'basis', 'sources']),
    contraindications: source.contraindications.map((entry) =>
      pick(entry, ['text', 'when', 'instead'])
    )
  }
}

export function compileNutrient(source: NutrientSummary): NutrientSummary {
  return pick(source, ['id', 'name', 'contributors', 'analytes'])
}

export function compileLabRule(source: LabRule): LabRule {
  return pick(source, ['id', 'if', 'then', 'basis', 'sources'])
}
