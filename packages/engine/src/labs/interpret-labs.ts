import type { LabReading } from '../shared/assessment.ts'
import { holds } from '../shared/evaluate-expression.ts'
import type { Evidence, LabValue } from '../shared/evidence.ts'
import { fillIn } from '../shared/fill-in.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Analyte, Band } from '../shared/lab-knowledge.ts'
import type { LabWord } from '../shared/person.ts'

/** Each result with the band it falls in, in words. The laboratory's own interval, where known, stands above ours. */
export function interpretLabs(knowledge: Knowledge, evidence: Evidence): LabReading[] {
  const analytes = new Map(knowledge.analytes.map((analyte) => [analyte.id, analyte]))
  return evidence.labs.flatMap((lab) => {
    const analyte = analytes.get(lab.analyte)
    return analyte ? [interpret(knowledge, evidence, { lab, analyte })] : []
  })
}

function interpret(
  knowledge: Knowledge,
  evidence: Evidence,
  read: { readonly lab: LabValue; readonly analyte: Analyte }
): LabReading {
  const { lab, analyte } = read
  const about = {
    analyte: analyte.id,
    name: analyte.name,
    given: lab.given,
    unit: analyte.canonicalUnit
  }
  if (lab.value === undefined) {
    const text = fillIn(knowledge.words.phrases[`lab.word.${lab.word}`] ?? '', {
      name: analyte.name
    })
    return { ...about, text }
  }
  const band = bandFor(analyte, evidence, lab.value)
  return {
    ...about,
    value: Number(lab.value.toPrecision(4)),
    ...(band && { band: band.code, severity: band.severity }),
    text: band?.text ?? knowledge.words.phrases['lab.no-band'] ?? ''
  }
}

/** The band a result falls in, in the bandset for this person. */
export function bandFor(analyte: Analyte, evidence: Evidence, value: number): Band | undefined {
  const facts = {
    answers: evidence.answers,
    profile: evidence.profile,
    labs: new Map([...recentValues(evidence.labs), [analyte.id, value]]),
    labWords: new Map<string, LabWord>(),
    definitions: {}
  }
  const bandset =
    analyte.bandsets.find((set) => set.when && holds(set.when, facts)) ??
    analyte.bandsets.find((set) => !set.when)
  return bandset?.bands.find(
    (band) => (band.from === null || value >= band.from) && (band.to === null || value < band.to)
  )
}

/** Last year's inflammation does not explain today's ferritin. */
function recentValues(labs: readonly LabValue[]): [string, number][] {
  return labs.flatMap((lab) =>
    lab.value === undefined || !lab.countsInRanking ? [] : [[lab.analyte, lab.value]]
  )
}
