import { describe, expect, it, test } from 'vitest'
import { normalShareBelow } from '../shared/normal-distribution.ts'
import examples from '../test-data/intake-examples.json' with { type: 'json' }
import { againstAdequateIntake } from './adequate-intake.ts'
import { compareMean } from './compare-mean.ts'
import { earTest, meanNeeded } from './ear-test.ts'
import { probabilityInadequate } from './probability-inadequate.ts'
import type { ReferenceIntake } from './reference-intakes.ts'
import { shareBelow } from './share-below.ts'
import { againstUpperLimit } from './upper-limit.ts'
import { type UsualIntake, usualIntake } from './usual-intake.ts'

interface Example {
  readonly id: string
  readonly group: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly published: number | null
  readonly recomputed: unknown
  readonly tolerance: number | null
}

/** Groups that no test of this file reproduces. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  eer_2023: 'with the real equations, in packages/knowledge',
  eer_2005: 'superseded by the equations of 2023, which are the only ones here',
  ckd_epi_2021: 'kidney function is a laboratory figure: labs/compute-labs.test.ts',
  conversion: 'with the real forms of supplements, in packages/knowledge'
}
const ELSEWHERE_ALONE: Readonly<Record<string, string>> = {
  'iron-cutpoint': 'with the real iron table, in packages/knowledge',
  'sev-gamma': 'usual intakes are normal or log-normal here, never gamma'
}
const HERE: Readonly<Record<string, (example: Example) => number>> = {
  individual_ear: ({ id, inputs }) => {
    const { sd, z } = earTest(logged(inputs), requirement(inputs))
    return id.endsWith('-z') ? z : sd
  },
  individual_ear_inverse: ({ inputs }) =>
    meanNeeded(logged(inputs), requirement(inputs), number(inputs, 'z')),
  z_table: ({ inputs }) => normalShareBelow(number(inputs, 'z')),
  individual_ai: ({ id, inputs }) =>
    id.endsWith('-p')
      ? againstAdequateIntake(logged(inputs), number(inputs, 'ai')).confidenceAbove
      : compareMean(logged(inputs), number(inputs, 'ai')).z,
  ear_cut_point: ({ inputs }) => {
    const quartiles = {
      p25: number(inputs, 'usual_intake_p25'),
      p50: number(inputs, 'usual_intake_p50'),
      p75: number(inputs, 'usual_intake_p75')
    }
    return 100 * shareBelow(number(inputs, 'ear'), quartiles)
  }
}

const all: readonly Example[] = examples
const published = all.filter(({ id, group }) => group in HERE && !(id in ELSEWHERE_ALONE))

describe('published worked examples', () => {
  it.each(published.map((example) => [example.id, example] as const))('%s', (_, example) => {
    const found = HERE[example.group]?.(example) ?? Number.NaN
    const error = Math.abs(found - (example.published ?? Number.NaN))
    expect(error).toBeLessThanOrEqual(example.tolerance ?? 0)
  })

  it('are all reproduced here, or it is said why not', () => {
    const named = [...Object.keys(HERE), ...Object.keys(ELSEWHERE), ...UNPUBLISHED]
    expect(all.map(({ group }) => group).filter((group) => !named.includes(group))).toEqual([])
    for (const [name, reason] of Object.entries({ ...ELSEWHERE, ...ELSEWHERE_ALONE })) {
      const count = all.filter(({ id, group }) => group === name || id === name).length
      expect(count, name).toBeGreaterThan(0)
      process.stdout.write(`not covered here: ${name} (${count}): ${reason}\n`)
    }
    expect(all).toHaveLength(94)
    expect(published).toHaveLength(38)
  })
})

/** No answer was printed: the dossier's own computation is what they are held against, below. */
const UNPUBLISHED = ['individual_ul', 'shrinkage', 'probability_approach']

const magnesium = reference({ ear: 265, requirement: { distribution: 'normal', cv: 0.1 } })
const ANYBODY = {
  tables: { riskByClass: [], tables: {}, choices: [] },
  situation: { lifeStage: '' }
}
const SETTINGS = { logScaleAboveCv: 0.6, logOffsetShare: 0.01 }

describe('a usual intake', () => {
  const variation = {
    mean: 263.082,
    sdBetween: 96.199,
    sdWithin: 97.284,
    logSdWithin: 0.4,
    logSdBetween: 0.4
  }

  it('is drawn from three logged days towards people like this one, as computed beforehand', () => {
    const usual = usualIntake(SETTINGS, variation, { amounts: [150, 180, 210] })
    expect(usual.weight).toBeCloseTo(0.746, 3)
    expect(usual.estimate).toBeCloseTo(201.1, 1)
    expect(usual.spread).toBeCloseTo(48.5, 1)
    expect(usual.loggedMean).toBe(180)
    expect(probabilityInadequate(magnesium, usual, ANYBODY)?.probability).toBeCloseTo(0.876, 3)
  })

  it('follows the log more closely the more days there are', () => {
    const weights = [1, 3, 14].map(
      (days) => usualIntake(SETTINGS, variation, { amounts: Array(days).fill(180) }).weight
    )
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  })

  it('gets a daily supplement on top, with no more doubt than before', () => {
    const without = usualIntake(SETTINGS, variation, { amounts: [180] })
    const withTablet = usualIntake(SETTINGS, variation, { amounts: [180], everyDay: 100 })
    expect(withTablet.estimate).toBeCloseTo(without.estimate + 100, 9)
    expect(withTablet.spread).toBe(without.spread)
  })

  it('is worked out on the log scale where days differ too much, and gives the group its own mean', () => {
    const wide = { ...variation, sdWithin: 200, logSdWithin: 0.8, logSdBetween: 0.5 }
    const logMean = Math.log(263.082 * 1.01) - (0.8 ** 2 + 0.5 ** 2) / 2
    const typicalDay = Math.exp(logMean) - 2.63082
    const usual = usualIntake(SETTINGS, wide, { amounts: [typicalDay, typicalDay] })
    expect(usual.scale.kind).toBe('log')
    expect(usual.centre).toBeCloseTo(logMean, 9)
    expect(usual.estimate).toBeCloseTo(Math.exp(logMean + 0.32) - 2.63082, 6)
    const nothing = usualIntake(SETTINGS, wide, { amounts: [0, 0, 0] })
    expect(nothing.estimate).toBeGreaterThanOrEqual(0)
    expect(nothing.estimate).toBeLessThan(usual.estimate)
  })
})

test('a log-normal spread of intakes is averaged as computed beforehand', () => {
  const usual: UsualIntake = {
    loggedMean: 0,
    estimate: 0,
    days: 1,
    weight: 1,
    scale: { kind: 'log', everyDay: 0, factor: 1, offset: 0 },
    centre: 1.9,
    spread: 0.3
  }
  const iron = reference({ ear: 8.1, requirement: { distribution: 'normal', cv: 0.1 } })
  const found = probabilityInadequate(iron, usual, ANYBODY)?.probability ?? Number.NaN
  expect(100 * found).toBeCloseTo(72.28, 1)
})

test('a nutrient with only an AI never gets a probability, however little is eaten', () => {
  const potassium = reference({ ai: 2600 })
  const variation = {
    mean: 2300,
    sdWithin: 800,
    sdBetween: 600,
    logSdWithin: 0.4,
    logSdBetween: 0.3
  }
  const usual = usualIntake(SETTINGS, variation, { amounts: [0] })
  expect(probabilityInadequate(potassium, usual, ANYBODY)).toBeNull()
  const verdict = againstAdequateIntake({ mean: 0, days: 1, sdWithin: 800 }, 2600)
  expect(verdict.verdict).toBe('cannot-tell')
})

test('an upper level is tested as computed beforehand, and a level that was never set is not', () => {
  for (const { inputs, recomputed } of all.filter(({ group }) => group === 'individual_ul')) {
    const expected = recomputed as { readonly z: number; readonly confidence_below_ul: number }
    const found = againstUpperLimit(logged(inputs), number(inputs, 'ul'))
    expect(found?.z).toBeCloseTo(expected.z, 3)
    expect(1 - (found?.confidenceAbove ?? 0)).toBeCloseTo(expected.confidence_below_ul, 3)
  }
  expect(againstUpperLimit({ mean: 9, days: 1, sdWithin: 1 }, null)).toBeNull()
})

function number(inputs: Example['inputs'], name: string): number {
  const value = inputs[name]
  return typeof value === 'number' ? value : Number.NaN
}

function logged(inputs: Example['inputs']) {
  return {
    mean: number(inputs, 'mean'),
    days: number(inputs, 'n_days'),
    sdWithin: number(inputs, 'sd_within')
  }
}

function requirement(inputs: Example['inputs']) {
  return { ear: number(inputs, 'ear'), sdRequirement: number(inputs, 'sd_requirement') }
}

function reference(given: Partial<ReferenceIntake>): ReferenceIntake {
  return {
    id: 'toy',
    name: 'Toy',
    unit: 'mg',
    ear: null,
    rda: null,
    ai: null,
    ul: null,
    cdrr: null,
    upperLimit: { counts: 'total', unit: 'mg' },
    adjustedFor: [],
    requirementFactor: 1,
    ...given
  }
}
