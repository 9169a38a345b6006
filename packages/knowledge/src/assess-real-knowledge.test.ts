import { type Assessment, assess, holds, type Item, suggestMedicines } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { knowledge } from './index.ts'
import { PLAIN_CRAMPS } from './plain-cramps.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const items = new Map(knowledge.items.map((item) => [item.id, item]))

function assessOf(answers: object, more: object = {}): Assessment {
  const person = { profile: { ageYears: 68, sex: 'female' }, answers, ...more }
  return assess(knowledge, person, NOW, { full: false })
}

function itemsTold(medicines: readonly string[], item: string): boolean {
  const lists = assess(knowledge, { profile: { ageYears: 68 }, medicines }, NOW)
  return lists.contributors.some(({ for: reasons, against }) =>
    [...reasons, ...against].some((weight) => weight.item === item)
  )
}

describe('with the real knowledge, self-care', () => {
  const { danger_now: _, ...unsettled } = PLAIN_CRAMPS

  it('is earned by plain cramps once every danger sign is answered', () => {
    const { triage, actions } = assessOf(PLAIN_CRAMPS)
    expect(triage).toMatchObject({ level: 'self-care', provisional: false, openRedFlags: [] })
    expect(actions.length).toBeGreaterThan(0)
  })

  it('is never said outright while danger signs are open: answering them comes first', () => {
    const { triage, actions } = assessOf(unsettled)
    expect(triage.provisional).toBe(true)
    expect(triage.reasons[0]?.action).toMatch(/danger signs/)
    expect(actions).toEqual([])
  })

  it('stays unsettled where the danger signs were passed over', () => {
    const person = { profile: { ageYears: 68, sex: 'female' }, answers: unsettled }
    const skipped = assess(knowledge, person, NOW, { full: false, skipped: ['danger_now'] })
    expect(skipped.triage.provisional).toBe(true)
    expect(skipped.next?.item).not.toBe('danger_now')
  })
})

describe('with the real knowledge, an emergency', () => {
  const emergencies = [
    'chest_pain_new',
    'rf_sudden_cold_white_leg',
    'rf_saddle_numb',
    'rf_face_arm_speech',
    'throat_tight'
  ]

  it.each(emergencies)('is an emergency whatever else is well: %s', (sign) => {
    const { triage, stop, actions } = assessOf({ ...PLAIN_CRAMPS, back_pain: 'yes', [sign]: 'yes' })
    expect(triage.level).toBe('emergency')
    expect(stop).toBe('emergency')
    expect(actions).toEqual([])
  })
})

describe('plain night cramps', () => {
  const assessment = assessOf(PLAIN_CRAMPS)

  it('are read without a word', () => {
    expect(assessment.issues).toEqual([])
  })

  it('can be looked after at home', () => {
    expect(assessment.triage.level).toBe('self-care')
    expect(assessment.actions.length).toBeGreaterThan(0)
  })

  it('are not put down to magnesium, nor to any other nutrient', () => {
    for (const { id, kind, probability } of assessment.contributors) {
      if (kind === 'nutrient') expect(probability, id).toBeLessThanOrEqual(0.3)
    }
    expect(assessment.headline.kind).not.toBe('nutrient-likely')
  })
})

describe('a contributor that needs an exposure', () => {
  it('is not listed before the exposure is stated', () => {
    const listed = assessOf({ ...PLAIN_CRAMPS, medicine_list_complete: 'no' }).contributors.filter(
      (contributor) => contributor.listed
    )
    const gated = new Set(knowledge.contributors.filter((c) => c.gate).map((c) => c.id))
    expect(gated.size).toBeGreaterThan(10)
    expect(listed.filter(({ id }) => gated.has(id))).toEqual([])
  })
})

describe('medicines as people type them', () => {
  it.each([
    ['Lasix 40 mg', 'furosemide'],
    ['co-amilofruse 5/40', 'furosemide'],
    ['losartan potassium 50mg tablets', 'arbs'],
    ['simvastatine 20mg nocte', 'statins'],
    ['omeprazol', 'ppi'],
    ['hydroxizine', 'sedating_antihistamines'],
    ['hydralizine', 'hydralazine'],
    ['St John’s wort', 'other_antidepressants'],
    ['Tylenol PM', 'sedating_antihistamines'],
    ['trazadone', 'other_antidepressants']
  ])('%s is %s', (line, id) => {
    const { medicines, issues } = assessOf({}, { medicines: [line, 'quinine'] })
    const known = knowledge.medicines.find((medicine) => medicine.id === id)
    const hasEffects = (known?.effects.length ?? 0) > 0
    expect(issues.filter((issue) => issue.code === 'medicine.unknown')).toEqual([])
    expect(medicines.map((medicine) => medicine.id).includes(id)).toBe(hasEffects)
  })

  it('lead to the right one with a letter missing', () => {
    const names = knowledge.medicines.flatMap(({ id, names }) =>
      names.map((name) => ({ id, name }))
    )
    const single = names.filter(({ name }) => /^[a-z]{7,}$/.test(name))
    const wrong = single.filter(({ id, name }) => {
      const typed = name.slice(0, 3) + name.slice(4)
      const offered = suggestMedicines(knowledge, typed)
      const starts = offered.some((suggestion) => suggestion.name.startsWith(typed))
      return !starts && !offered.some((o) => idsOf(o.name).includes(id))
    })
    expect(single.length).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
  })

  it('that clash with a statin matter only beside one', () => {
    expect(itemsTold(['clarithromycin', 'simvastatin'], 'med_statin_interaction')).toBe(true)
    expect(itemsTold(['clarithromycin'], 'med_statin_interaction')).toBe(false)
  })

  it('nobody calls a medicine are told, not guessed', () => {
    const { issues, medicines } = assessOf({}, { medicines: ['water tablets', 'heart tablets'] })
    expect(issues.map((issue) => issue.code)).toEqual(['medicine.unknown', 'medicine.unknown'])
    expect(medicines).toEqual([])
  })
})

function idsOf(name: string): string[] {
  const key = name.toLowerCase()
  return knowledge.medicines
    .filter((m) => m.name.toLowerCase() === key || m.names.includes(key))
    .map((m) => m.id)
}

describe('laboratory results', () => {
  const bandOf = (analyte: string, value: number, more: Case = {}) => {
    const unit = knowledge.analytes.find((known) => known.id === analyte)?.canonicalUnit
    const labs = [{ analyte, value, unit }, ...(more.labs ?? [])]
    const profile = { ageYears: 50, sex: 'female', ...more.profile }
    const { labs: readings } = assessOf(more.answers ?? {}, { profile, labs })
    return readings.find((reading) => reading.analyte === analyte)?.band
  }

  interface Case {
    readonly profile?: object
    readonly answers?: object
    readonly labs?: readonly object[]
  }

  it('of ferritin are read by what else is known', () => {
    const restless = { answers: { urge_to_move: 'yes' } }
    const inflamed = { labs: [{ analyte: 'crp', value: 20, unit: 'mg/L' }] }
    expect(bandOf('ferritin', 50)).toBe('less_likely')
    expect(bandOf('ferritin', 50, restless)).toBe('rls_treat')
    expect(bandOf('ferritin', 10, restless)).toBe('deficient')
    expect(bandOf('ferritin', 50, inflamed)).toBe('deficient_if_inflamed')
    const dialysis = { answers: { urge_to_move: 'yes', on_dialysis: 'yes' } }
    expect(bandOf('ferritin', 150, dialysis)).toBe('rls_esrd_treat')
  })

  it('of blood and muscle depend on sex, and are not read without it', () => {
    const bands = (sex: string) => bandOf('haemoglobin', 125, { profile: { sex } })
    expect(bands('female')).not.toBe(bands('male'))
    expect(bands('unspecified')).toBeUndefined()
    expect(bandOf('ck', 160, { profile: { sex: 'unspecified' } })).toBeUndefined()
  })

  it('in pregnancy are read for pregnancy, or left to the report', () => {
    const pregnant = { pregnancy: 'pregnant', ageYears: 30 }
    expect(bandOf('haemoglobin', 107, { profile: pregnant })).not.toBe(
      bandOf('haemoglobin', 107, { profile: { ...pregnant, trimester: 2 } })
    )
    expect(bandOf('tsh', 3, { profile: pregnant })).toBeUndefined()
    expect(bandOf('tsh', 3)).toBeDefined()
  })

  it('of urea need to say whether they are urea or its nitrogen', () => {
    const urea = (unit: string) => assessOf({}, { labs: [{ analyte: 'urea', value: 20, unit }] })
    expect(urea('mg/dL').issues).toMatchObject([{ code: 'lab.unknown-unit', path: 'labs.0.unit' }])
    expect(urea('mg/dL BUN').labs[0]?.value).toBeCloseTo(7.139, 3)
    expect(urea('mg/dL urea').labs[0]?.value).toBeCloseTo(3.33, 2)
  })
})

describe('tests that a rule asks for', () => {
  it('are on the list, with the rule’s reason', () => {
    const { tests, triage } = assessOf({ ...PLAIN_CRAMPS, danger_body: ['tingling_mouth'] })
    expect(triage.reasons[0]?.rule).toBe('S5')
    const asked = tests.map((test) => test.analyte)
    expect(asked).toEqual(
      expect.arrayContaining(['calcium_adjusted', 'magnesium_serum', 'potassium'])
    )
  })
})

describe('the interview with fifty people', () => {
  const people = Array.from({ length: 50 }, (_, i) => i + 1)

  it.each(people)('ends, and has asked what triage needs: person %i', (seed) => {
    const { asked, answers, profile, last } = interview(seed)
    expect(asked).toBeLessThanOrEqual(40)
    expect(last.stop).toBeDefined()
    if (last.stop === 'emergency') return
    const facts = factsOf(answers, profile)
    const needed = knowledge.triage.askFirst.filter((id) => {
      const condition = items.get(id)?.appliesIf
      return !condition || holds(condition, facts)
    })
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(needed))
    expect(last.triage.openRedFlags).toEqual([])
  })
})

function interview(seed: number) {
  const random = seededRandom(seed)
  const sex = random() < 0.5 ? 'female' : 'male'
  const profile = { ageYears: 20 + Math.floor(random() * 65), sex }
  const answers: Record<string, unknown> = {}
  let last = assessOf(answers, { profile })
  let asked = 0
  while (last.next && asked <= 40) {
    asked++
    for (const id of last.next.items) answers[id] = answerTo(items.get(id), random)
    last = assessOf(answers, { profile })
  }
  return { asked, answers, profile, last }
}

function factsOf(answers: Record<string, unknown>, profile: object) {
  const known = new Map(Object.entries(answers)) as Map<string, string>
  return { answers: known, profile, labs: new Map(), labWords: new Map(), definitions: {} }
}

/** As people are: most signs are absent, some are there, a few they cannot tell. */
function answerTo(item: Item | undefined, random: () => number): unknown {
  const dice = random()
  if (item?.answer.type === 'number') return Math.round(item.answer.min + dice * 7)
  if (item?.answer.type === 'choice') {
    const { options, several } = item.answer
    const option = options[Math.floor(dice * options.length)]?.id
    return several ? [option] : option
  }
  if (dice < 0.08) return 'unsure'
  const rare = item?.role === 'triage' || item?.background === undefined
  return dice < 0.08 + (rare ? 0.02 : item.background.value) ? 'yes' : 'no'
}

/** Numbers in [0, 1) that come again with the same seed (Lehmer's generator). */
function seededRandom(seed: number): () => number {
  let state = seed * 7919
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
