import type { Analyte } from '../shared/lab-knowledge.ts'
import type { Medicine, Supplement } from '../shared/medicine-knowledge.ts'
import type { ReliefMeasure } from '../shared/relief-knowledge.ts'
import type { TriageKnowledge } from '../shared/triage-knowledge.ts'

function medicine(id: string, names: readonly string[], parts: Partial<Medicine> = {}): Medicine {
  return {
    id,
    name: id,
    class: id,
    atc: [],
    names,
    items: [],
    effects: [],
    ask: `Ask about ${id}.`,
    ...parts
  }
}

export const TOY_TRIAGE: TriageKnowledge = {
  rules: [
    {
      id: 'CHEST',
      level: 'emergency',
      when: { item: 'chest_pain', is: 'yes' },
      unsure: 'counts',
      action: 'Call now.',
      why: 'It may be the heart.',
      basis: 'estimate',
      sources: []
    },
    {
      id: 'SWOLLEN',
      level: 'same-day',
      when: { item: 'swollen_leg', is: 'yes' },
      unsure: 'downgrades',
      action: 'Be seen today.',
      why: 'It may be a clot.',
      tests: ['blood'],
      basis: 'estimate',
      sources: []
    },
    {
      id: 'WALKING',
      level: 'within-2-weeks',
      when: { item: 'walking_hurts', is: 'yes' },
      unsure: 'downgrades',
      action: 'Book.',
      why: 'It may be an artery.',
      basis: 'estimate',
      sources: []
    },
    {
      id: 'TWITCH',
      level: 'routine',
      when: { all: [{ item: 'twitching', is: 'yes' }, { not: { ref: 'cramping' } }] },
      unsure: 'ignored',
      action: 'Mention it.',
      why: 'Twitching without cramp.',
      basis: 'estimate',
      sources: []
    },
    {
      id: 'MINERAL',
      level: 'emergency',
      when: { lab: 'mineral', lt: 0.4 },
      unsure: 'ignored',
      stage: 'lab',
      action: 'Call now.',
      why: 'The result is dangerous.',
      basis: 'estimate',
      sources: []
    },
    {
      id: 'CALM',
      level: 'self-care',
      when: {
        all: [
          { ref: 'cramping' },
          { item: 'swollen_leg', is: 'no' },
          { item: 'chest_pain', is: 'no' }
        ]
      },
      unsure: 'ignored',
      stage: 'self-care',
      action: 'Stretch.',
      why: 'Plain night cramps.',
      basis: 'estimate',
      sources: []
    }
  ],
  definitions: { cramping: { item: 'night_cramp', is: 'yes' } },
  fallback: { id: 'ELSE', level: 'routine', action: 'Book.', why: 'Nothing is known yet.' },
  askFirst: ['complaint'],
  wells: {
    items: [
      { item: 'swollen_leg', points: 1 },
      { item: 'kidney_disease', points: 2 }
    ],
    note: ''
  }
}

export const TOY_ANALYTES: readonly Analyte[] = [
  {
    id: 'mineral',
    name: 'Mineral',
    aliases: ['serum mineral', 'Mn'],
    loinc: ['1-8'],
    canonicalUnit: 'mmol/L',
    units: [
      { unit: 'mmol/L', factor: 1 },
      { unit: 'mg/dL', factor: 0.5 },
      { unit: 'umol/L', factor: 0.001 }
    ],
    valid: { hardMin: 0.1, hardMax: 10, softMin: 0.3, softMax: 3 },
    bandsets: [
      {
        id: 'default',
        appliesTo: 'adult',
        bands: [
          {
            from: null,
            to: 0.7,
            code: 'low',
            severity: 'prompt',
            text: 'Low.',
            basis: 'estimate',
            sources: []
          },
          {
            from: 0.7,
            to: null,
            code: 'fine',
            severity: 'ok',
            text: 'Fine.',
            basis: 'estimate',
            sources: []
          }
        ]
      },
      {
        id: 'pregnant',
        when: { profile: 'pregnancy', is: 'pregnant' },
        appliesTo: 'pregnancy',
        bands: [
          {
            from: null,
            to: null,
            code: 'own',
            severity: 'info',
            text: 'Ask.',
            basis: 'estimate',
            sources: []
          }
        ]
      }
    ],
    intervals: []
  },
  {
    id: 'blood',
    name: 'Blood count',
    aliases: [],
    loinc: [],
    canonicalUnit: 'g/L',
    units: [{ unit: 'g/L', factor: 1 }],
    valid: { hardMin: 10, hardMax: 300, softMin: 50, softMax: 220 },
    bandsets: [],
    intervals: []
  }
]

export const TOY_MEDICINES: readonly Medicine[] = [
  medicine('water_tablets', ['furosemide', 'lasix', 'co-amilofruse'], {
    items: ['med_water_tablet'],
    effects: [
      {
        type: 'cramp',
        text: 'can bring cramps',
        contributors: ['tablet_cramp'],
        strength: 'B',
        basis: 'estimate',
        sources: []
      }
    ]
  }),
  medicine('potassium_savers', ['amiloride', 'co-amilofruse']),
  medicine('sartans', ['losartan', 'hyzaar']),
  medicine('thiazides', ['hydrochlorothiazide', 'hyzaar', 'hctz']),
  medicine('itch_tablets', ['hydroxyzine', 'tylenol pm']),
  medicine('pressure_tablets', ['hydralazine', 'loxitane']),
  medicine('pain_tablets', ['tylenol', 'loxicane']),
  medicine('acid_blockers', ['omeprazole'], {
    itemsWith: [{ medicine: 'water_tablets', items: ['med_clash'] }],
    effects: [
      {
        type: 'depletes',
        text: 'can lower the mineral',
        contributors: ['mineral_low'],
        strength: 'A',
        basis: 'estimate',
        sources: []
      }
    ]
  }),
  medicine('potassium_tablets', ['potassium tablets', 'slow-k', 'potassium chloride']),
  medicine('calming_herbs', ["st john's wort"])
]

export const TOY_SUPPLEMENTS: readonly Supplement[] = [
  {
    id: 'mineral',
    name: 'Mineral',
    names: ['mineral oxide'],
    answers: [{ item: 'supp_mineral', says: 'yes' }],
    forms: []
  },
  {
    id: 'b6',
    name: 'Vitamin B6',
    names: ['b complex'],
    answers: [{ item: 'supp_b6_high', says: 'yes', atLeast: { amount: 10, unit: 'mg' } }],
    forms: []
  }
]

export const TOY_RELIEF: readonly ReliefMeasure[] = [
  {
    id: 'calf_stretch',
    name: 'Calf stretch',
    kind: 'stretch',
    when: 'both',
    minutes: 3,
    steps: [],
    evidence: { grade: 'C', text: '', basis: 'estimate', sources: [] },
    contraindications: [
      {
        text: 'Not when pregnant.',
        when: { item: 'pregnant', is: 'yes' },
        instead: 'Sit down for it.'
      }
    ],
    tags: []
  },
  {
    id: 'calf_rub',
    name: 'Calf rub',
    kind: 'massage',
    when: 'during',
    minutes: 2,
    steps: [],
    evidence: { grade: 'D', text: '', basis: 'estimate', sources: [] },
    contraindications: [
      { text: 'Not with bad kidneys.', when: { item: 'kidney_disease', is: 'yes' } }
    ],
    tags: []
  }
]
