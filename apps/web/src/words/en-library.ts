import type { Basis } from '@charley/engine'
import { count } from './count.ts'

const basis: Readonly<Record<Basis, string>> = {
  verified: 'read in the source',
  verified_secondary: 'read in a page that quotes the source',
  derived: 'worked out from a published figure',
  recalled: 'from general medical knowledge',
  estimate: 'expert estimate',
  design: 'our own choice',
  mixed: 'from several kinds of source'
}

const range = (from: number | null, to: number | null) => {
  if (from === null) return to === null ? 'any' : `below ${to}`
  return to === null ? `${from} or more` : `${from} to ${to}`
}

export const library = {
  title: 'Library',
  kinds: {
    nutrient: 'Vitamins and minerals',
    contributor: 'What may be behind it',
    medicine: 'Medicines and other substances',
    lab: 'Blood and urine tests',
    relief: 'What you can do'
  },
  find: 'Find a page',
  found: (n: number) => (n === 1 ? '1 page found' : `${n} pages found`),
  sources: 'Sources',
  allSources: 'All sources',
  sourcesLead: (n: number) => `Every number and claim points to one of these ${n} sources.`,
  sourceStatus: {
    verified: 'read',
    verified_secondary: 'read in a page that quotes it',
    recalled: 'from memory, not opened again'
  } as Readonly<Record<string, string>>,
  open: (address: string) => new URL(address).hostname.replace(/^www\./, ''),
  basis,
  grade: (grade: string) => `grade ${grade}`,

  mechanism: 'How it makes legs hurt',
  howCommon: 'How common is it?',
  prior: (n: number, low: number, high: number) =>
    `We start from about ${n} of 100 adults who come with leg cramps or night leg pain (${low} to ${high}).`,
  priorRare: 'We start from fewer than 1 of 100 adults who come with leg cramps or night leg pain.',
  whatPoints: 'What points to it',
  whatPointsLead: 'How much more likely it becomes when you say yes, all else being equal.',
  sign: 'Answer',
  times: 'More likely by',
  restsOn: 'Rests on',
  timesAs: (n: string) => `${n} times`,
  timesMany: 'more than 100 times',
  timesSame: 'no change',
  timesLess: (n: string) => `less likely, ${n} times`,
  whatHelps: 'What may help',
  nutrientPage: 'More about this nutrient',

  caveats: 'Good to know',
  units: 'Units we read',
  alsoCalled: (names: string) => `Also called: ${names}.`,
  bandsFor: (whom: string) => `What a result means: ${whom}`,
  value: (unit: string) => `Result (${unit})`,
  meaning: 'What it means',
  range,

  effects: 'What it may do to legs and nutrients',
  noEffects: 'No effect on leg cramps or on the nutrients in this library is known to us.',
  whatToAsk: 'What to ask',
  mayAddTo: 'It may add to',
  names: 'Names it goes by',

  when: {
    during: 'During a cramp',
    after: 'Afterwards',
    during_or_after: 'During or after a cramp',
    prevention: 'To prevent cramps',
    both: 'During a cramp and to prevent one'
  },
  minutes: (n: number) => (n === 1 ? 'About 1 minute' : `About ${n} minutes`),
  reliefGrade: {
    moderate: 'Trials agree, with limits',
    low: 'One trial, or trials that do not agree',
    very_low: 'Weak evidence',
    consensus: 'No trials; widely advised',
    against: 'Evidence speaks against it'
  } as Readonly<Record<string, string>>,
  howTo: 'How to do it',
  takeCare: 'When not to, and when to take care',
  doesItHelp: 'Does it help?',

  role: 'What it does',
  signsOfLack: 'Signs of a lack',
  signsOfExcess: 'Signs of too much',
  atRisk: 'Who is more likely to run low',
  absorptionHelps: 'What helps you take it up',
  absorptionHinders: 'What gets in the way',
  testsForIt: 'Tests for it',
  asContributor: 'As a cause of leg trouble',
  foods: 'Foods that articles name, and what a portion holds',
  foodsLead:
    'From a public food table. The share is of one daily amount that is the same for everybody, only for comparing foods.',
  food: 'Food',
  amount: 'Holds',
  howMuch: 'How good a source',
  richness: {
    high: 'high',
    source: 'a source',
    low: 'low',
    group: 'varies: a group of foods'
  } as Readonly<Record<string, string>>,
  ofDay: (percent: number) => `(${percent} % of a day)`,

  theClaim: 'The claim:',
  betterToSay: 'Better to say:',
  verdicts: {
    supported: 'Supported',
    'partly supported': 'Partly true',
    overstated: 'Overstated',
    'not supported': 'Not supported',
    unproven: 'Unproven',
    'safety gap': 'Leaves out a danger',
    gap: 'Leaves something out',
    quality: 'A note on the article'
  } as Readonly<Record<string, string>>,
  beforeYouStretch: 'Before you stretch',

  articles: {
    title: 'What popular articles say',
    questions: 'Questions they answer, answered again',
    general: 'What they claim',
    byNutrient: 'What they claim about each vitamin and mineral',
    claimsAbout: (nutrient: string, n: number) =>
      `${nutrient}: ${n} ${count(n, 'claim', 'claims')}`,
    strategies: 'What they advise',
    suggest: 'We suggest:',
    omissions: 'What they leave out',
    foodsNamed: 'The foods they name',
    article: 'Article',
    nutrient: 'For',
    foods: 'Foods',
    lead: 'We went through three popular articles about vitamins and leg cramps, claim by claim. Here is each claim, whether it holds, and what is better to say.'
  }
}
