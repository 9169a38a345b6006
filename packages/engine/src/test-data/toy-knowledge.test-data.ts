import type { Knowledge } from '../shared/knowledge.ts'
import { sourced, TOY_CONTRIBUTORS, TOY_ITEMS } from './toy-network.test-data.ts'
import {
  TOY_ANALYTES,
  TOY_MEDICINES,
  TOY_RELIEF,
  TOY_SUPPLEMENTS,
  TOY_TRIAGE
} from './toy-tables.test-data.ts'

/** A made-up world, small enough to work out by hand. No number here is about real people. */
export function toyKnowledge(changes: Partial<Knowledge> = {}): Knowledge {
  return { ...TOY, ...changes }
}

const TOY: Knowledge = {
  revision: 'toy',
  items: TOY_ITEMS,
  questions: [
    {
      id: 'danger',
      kind: 'checklist',
      phase: 'safety',
      items: ['chest_pain', 'swollen_leg'],
      order: 1
    },
    { id: 'complaint', kind: 'single', phase: 'legs', items: ['complaint'], order: 2 },
    {
      id: 'medicines',
      kind: 'medicines',
      phase: 'medicines',
      items: ['medicine_list_complete'],
      order: 3
    },
    { id: 'signs', kind: 'checklist', phase: 'legs', items: ['night_cramp', 'twitching'] }
  ],
  phases: {
    symptom: 'legs',
    history: 'you',
    diet: 'food',
    medicine: 'medicines',
    complaint: 'legs'
  },
  implications: [
    { when: { item: 'complaint', includes: 'sudden_cramp' }, set: 'night_cramp', to: 'yes' }
  ],
  derivations: [
    {
      set: 'leg_got_worse',
      yes: {
        all: [
          { item: 'swollen_leg', is: 'yes' },
          { item: 'onset', in: ['days', 'weeks'] }
        ]
      },
      no: { item: 'swollen_leg', is: 'no' }
    }
  ],
  mutes: [{ when: { item: 'swollen_leg', is: 'yes' }, mute: ['night_cramp'] }],
  contributors: TOY_CONTRIBUTORS,
  coupling: [
    { parent: 'mineral_low', child: 'tablet_cramp', effect: sourced(2, 1, 4), reference: 0.08 }
  ],
  reporting: {
    cap: 0.95,
    floor: 0.1,
    maxListed: 3,
    notEnough: 0.4,
    minAnswered: 2,
    words: [
      { from: 0.6, text: 'likely' },
      { from: 0.1, text: 'worth asking about' }
    ],
    deficiencyGuard: { kinds: ['nutrient'], except: [], neverFirstBelow: 0.5 },
    shelf: {
      minPosterior: 0.005,
      strongLR: 100,
      minPosteriorStrong: 0.001,
      minPosteriorRule: 0.0002,
      max: 3,
      listIfPosteriorAtLeast: 0.3
    }
  },
  triage: TOY_TRIAGE,
  analytes: TOY_ANALYTES,
  labRules: [],
  medicines: TOY_MEDICINES,
  substances: [],
  supplements: TOY_SUPPLEMENTS,
  relief: TOY_RELIEF,
  reliefPlans: [],
  nutrients: [],
  retiredIds: { old_cramp: 'night_cramp', old_nonsense: null },
  words: {
    issues: {},
    levels: {
      'self-care': 'self-care',
      routine: 'routine',
      'within-2-weeks': 'within-2-weeks',
      'same-day': 'same-day',
      emergency: 'emergency'
    },
    headlines: {
      'nutrient-likely': '{nutrient} is likely: {count} of 100.',
      'nutrient-possible': '{nutrient} is possible: {count} of 100.',
      'nutrient-unlikely': '{nutrient} is unlikely: {count} of 100.',
      'not-enough': 'Not enough to go on.',
      'other-leads': 'More likely: {other}.'
    },
    phrases: {
      'test.settle': 'To settle {name}.',
      'test.rule-out': 'To rule out {name}.',
      'lab.no-band': 'No range of ours.',
      'lab.word.low': '{name}: reported as low.'
    }
  }
}
