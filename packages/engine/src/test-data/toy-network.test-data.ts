import type { Contributor } from '../shared/contributor-knowledge.ts'
import type { Item } from '../shared/question-knowledge.ts'
import type { Sourced } from '../shared/sourced.ts'

/** A number with a range of half to twice its odds or so. */
export function sourced(value: number, low = value / 2, high = Math.min(2 * value, 1)): Sourced {
  return { value, low, high, basis: 'estimate', sources: [] }
}

export function yesNoItem(id: string, parts: Partial<Item> = {}): Item {
  return {
    id,
    group: 'symptom',
    role: 'finding',
    answer: { type: 'yes_no' },
    question: `Do you have ${id}?`,
    label: id,
    burden: 1,
    ...parts
  }
}

export function toyContributor(id: string, parts: Partial<Contributor> = {}): Contributor {
  return {
    id,
    name: id,
    kind: 'condition',
    grade: 'C',
    summary: '',
    prior: sourced(0.1),
    ageOdds: { '18-39': 1, '40-59': 1, '60-74': 1, '75+': 1 },
    sexOdds: { female: 1, male: 1 },
    risks: [],
    findings: [],
    wouldSettle: [],
    relief: [],
    ...parts
  }
}

function finding(item: string, p: number, leak: number): Contributor['findings'][number] {
  return { item, p: sourced(p, p * 0.8, Math.min(p * 1.1, 0.99)), link: 1 - (1 - p) / (1 - leak) }
}

export const TOY_ITEMS: readonly Item[] = [
  yesNoItem('night_cramp', { background: sourced(0.2) }),
  yesNoItem('twitching', { background: sourced(0.1) }),
  yesNoItem('swollen_leg', { background: sourced(0.02) }),
  yesNoItem('walk_pattern', {
    answer: { type: 'derived' },
    background: sourced(0.05),
    compound: {
      parts: [
        { item: 'walking_hurts', pIfPattern: 0.9, pIfNot: 0.2 },
        {
          item: 'complaint',
          includes: 'walking_pain',
          unlessAnswered: 'walking_hurts',
          pIfPattern: 0.8,
          pIfNot: 0.1
        }
      ],
      basis: 'estimate',
      sources: []
    }
  }),
  yesNoItem('lab_mineral_low', {
    answer: { type: 'lab' },
    background: sourced(0.03),
    lab: {
      analyte: 'mineral',
      op: 'lt',
      value: 0.7,
      word: 'low',
      borderline: [0.7, 0.75],
      marked: { op: 'lt', value: 0.5, leak: 0.002, pFactor: 0.5, basis: 'estimate' }
    }
  }),
  yesNoItem('lab_iron_low', {
    answer: { type: 'lab' },
    background: sourced(0.03),
    lab: { analyte: 'blood', op: 'lt_sex', value: { female: 120, male: 130 }, word: 'low' }
  }),
  yesNoItem('med_water_tablet', {
    group: 'medicine',
    role: 'risk',
    background: sourced(0.1),
    backgroundBy: {
      female: { '18-39': 0.01, '40-59': 0.05, '60-74': 0.2, '75+': 0.3 },
      male: { '18-39': 0.01, '40-59': 0.05, '60-74': 0.2, '75+': 0.3 }
    }
  }),
  yesNoItem('med_clash', { group: 'medicine', role: 'risk', background: sourced(0.01) }),
  yesNoItem('kidney_disease', { group: 'history', role: 'risk', background: sourced(0.05) }),
  yesNoItem('pregnant', { group: 'history', role: 'risk', background: sourced(0.02) }),
  yesNoItem('obesity', { group: 'history', role: 'risk', background: sourced(0.3) }),
  yesNoItem('supp_mineral', { group: 'diet', role: 'risk', background: sourced(0.1) }),
  yesNoItem('supp_b6_high', { group: 'diet', role: 'risk', background: sourced(0.01) }),
  yesNoItem('walking_hurts', { role: 'component' }),
  yesNoItem('chest_pain', { group: 'triage', role: 'triage' }),
  yesNoItem('leg_got_worse', { role: 'triage', answer: { type: 'derived' } }),
  yesNoItem('medicine_list_complete', { group: 'medicine', role: 'modifier' }),
  yesNoItem('complaint', {
    group: 'complaint',
    role: 'complaint',
    answer: {
      type: 'choice',
      several: true,
      options: ['sudden_cramp', 'walking_pain', 'swelling'].map((id) => ({ id, text: id }))
    }
  }),
  yesNoItem('onset', {
    group: 'complaint',
    role: 'context',
    answer: {
      type: 'choice',
      several: false,
      options: ['days', 'weeks', 'years', 'unsure'].map((id) => ({ id, text: id }))
    }
  }),
  yesNoItem('tablet_years', {
    group: 'medicine',
    role: 'modifier',
    answer: { type: 'number', unit: 'years', min: 0, max: 60 },
    appliesIf: { item: 'med_water_tablet', is: 'yes' }
  })
]

export const TOY_CONTRIBUTORS: readonly Contributor[] = [
  toyContributor('mineral_low', {
    kind: 'nutrient',
    prior: sourced(0.08),
    ageOdds: { '18-39': 0.5, '40-59': 1, '60-74': 1.5, '75+': 2 },
    risks: [
      {
        item: 'med_water_tablet',
        effect: sourced(3, 1.5, 6),
        byDuration: {
          item: 'tablet_years',
          bands: [
            { from: 0, to: 5, effect: 2 },
            { from: 5, to: 100, effect: 5 }
          ],
          basis: 'estimate'
        }
      },
      { item: 'kidney_disease', effect: sourced(2, 1, 4) }
    ],
    findings: [
      finding('night_cramp', 0.6, 0.2),
      finding('twitching', 0.7, 0.1),
      finding('lab_mineral_low', 0.8, 0.03)
    ],
    wouldSettle: ['mineral'],
    relief: ['calf_stretch', 'calf_rub']
  }),
  toyContributor('tablet_cramp', {
    kind: 'medicine',
    prior: sourced(0.01),
    gate: { ifYes: { med_water_tablet: sourced(0.2) }, ifAllNo: 0, alsoStatedBy: [] },
    complaintGate: { needs: 'sudden_cramp', ifAbsentOddsMultiplier: 0.3, basis: 'estimate' },
    findings: [finding('night_cramp', 0.5, 0.2)],
    relief: ['calf_stretch']
  }),
  toyContributor('clot', {
    kind: 'red-flag',
    prior: sourced(0.005),
    findings: [
      finding('swollen_leg', 0.8, 0.02),
      { ...finding('twitching', 0.2, 0.1), requiresAny: ['swollen_leg'] }
    ],
    shelf: { minLR: 5, rules: ['SWOLLEN'] },
    wouldSettle: ['blood']
  }),
  toyContributor('narrow_artery', {
    prior: sourced(0.05),
    sexOdds: { female: 0.5, male: 2 },
    findings: [finding('walk_pattern', 0.85, 0.05)]
  })
]
