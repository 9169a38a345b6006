import type { Meal, SupplementVerdict } from '@charley/engine'
import { count } from './count.ts'

/** `a, b and c` */
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)

const changes = (n: number) => `${n} ${count(n, 'change', 'changes')}`

/** The pages Plan, Week, Supplements and Stretch. */
export const plan = {
  title: 'Your plan',
  opening: 'Opening what a plan needs. The first time, this takes a few seconds.',
  lead: 'The smallest changes to what you eat now that give you more of what is missing. Take what you like, leave what you do not.',
  private: 'Worked out in this page.',
  noPromise: 'Enough of everything is good for you. Nobody can promise that it stops cramps.',
  working: 'Working out a new plan …',
  failed: 'The plan could not be worked out. Your log and your wishes are safe.',
  again: 'Try again',
  copy: 'Copy as text',
  moreChanges: (n: number) => `${n} more ${count(n, 'change', 'changes')}`,
  lookLonger: 'Look longer for an easier plan',

  noLog: {
    heading: 'What do you eat?',
    text: 'A plan starts from what you eat now, and nothing is written down yet. Recall yesterday in five minutes, or write down today.',
    recall: 'Recall yesterday',
    log: 'Write down today'
  },
  toFoodLog: 'Go to your food log',
  urgent: {
    heading: 'This comes first',
    text: 'The plan can wait until you have been seen.',
    toResult: 'See your result'
  },
  toCheck: 'Go to the check',

  changesHeading: 'What to change',
  add: (name: string) => `Add ${name}`,
  more: (name: string) => `More ${name}`,
  less: (name: string) => `Less ${name}`,
  none: (name: string) => `Leave out ${name}`,
  amountAdded: (portion: string, grams: string) => `${portion} (${grams} g) a day`,
  amountMore: (portion: string, from: string, to: string) =>
    `${portion} more a day: ${to} g instead of ${from} g`,
  amountLess: (from: string, to: string) => `${to} g a day instead of ${from} g`,
  amountNone: (grams: string) => `now ${grams} g a day`,
  when: {
    breakfast: 'at breakfast',
    lunch: 'at lunch',
    dinner: 'at dinner',
    snack: 'as a snack'
  } satisfies Record<Meal, string> as Readonly<Record<Meal, string>>,
  closes: (name: string, amount: string, missing: string) =>
    `${name}: ${amount} of the ${missing} missing`,
  closesAll: (name: string, missing: string) => `${name}: all of the ${missing} missing`,
  alsoGives: (names: readonly string[]) => `Also: ${listed(names)}.`,
  because: {
    energy: 'This makes room for the rest.',
    sodium: 'It holds much salt.'
  } as Readonly<Record<string, string>>,
  kept: 'Kept, as you asked',

  veto: 'Not this',
  vetoOf: (name: string) => `Not this: ${name}`,
  pin: 'Keep this',
  pinOf: (name: string) => `Keep this: ${name}`,
  unpin: 'No need to keep it',
  unpinOf: (name: string) => `No need to keep it: ${name}`,
  leave: 'Leave it as it is',
  leaveOf: (name: string) => `Leave it as it is: ${name}`,
  said: {
    veto: (name: string) => `Left out: ${name}.`,
    pin: (name: string) => `Kept: ${name}.`,
    leave: (name: string) => `Left as it is: ${name}.`,
    back: (name: string) => `Wish taken back: ${name}.`,
    most: (n: number | null) =>
      n === null ? 'As many changes as it takes.' : `At most ${changes(n)}.`,
    chosen: 'Other plan taken.'
  },
  wishes: {
    heading: 'Your wishes',
    none: 'None so far. Press “Not this” or “Keep this” beside a change.',
    vetoed: 'Not this',
    pinned: 'Keep, or leave as it is',
    back: 'Take back',
    backOf: (name: string) => `Take back: ${name}`,
    most: 'How many changes at most?',
    any: 'As many as it takes',
    mostOption: changes
  },

  totals: {
    heading: 'Before and after',
    sentence: (reached: number, gaps: number) =>
      gaps === 0
        ? 'Nothing was missing, and nothing falls below what is enough.'
        : `The plan reaches ${reached} of the ${gaps} ${count(gaps, 'amount', 'amounts')} that ${count(gaps, 'was', 'were')} missing.`,
    asTable: 'Show as table',
    label: 'Amounts a day, before and after',
    columns: ['Nutrient', 'Now', 'With the plan', 'Enough', 'No more than'] as readonly string[],
    none: '–',
    note: 'Amounts that nobody measured count as nothing here, and as much against a limit.'
  },
  limits: {
    heading: (n: number) => `What the plan keeps to: ${n} ${count(n, 'limit', 'limits')}`,
    lead: 'No plan shown here breaks one of these.',
    closed: 'We do not know enough, so we stay on the safe side:',
    notCounted: 'The food table has no figures for it: food was not counted.'
  },
  others: {
    heading: 'Other plans',
    working: 'Looking for other plans …',
    none: 'No other plan fits.',
    plan: (n: number) => `Plan ${n}`,
    take: 'Take this one',
    takeOf: (n: number) => `Take plan ${n}`
  },
  brief: {
    heading: 'What to do first',
    care: 'Doctor:',
    eat: 'Eat:',
    habit: 'Do:',
    ask: 'Ask:',
    test: 'Tests:',
    about: (names: readonly string[]) => `about ${names.join(', ')}`,
    more: (n: number) => `and ${n} more`
  },
  habits: {
    heading: 'Habits to begin with',
    later: (n: number) => `${n} more to try later`,
    fits: (why: string) => `Why: ${why}.`,
    more: 'Does it help, and who should not do it?'
  },
  care: {
    heading: 'When to come back',
    later:
      'Try it for six weeks: that is how long the trial of the stretches ran. Then answer the check again.',
    sooner: 'If it gets worse, or something new comes, do not wait: answer the check at once.'
  },
  links: {
    heading: 'What you can do',
    plan: 'Your plan: what to eat differently',
    week: 'The week and the shopping list',
    supplements: 'Supplements: are they worth it for you?',
    stretch: 'Stretches, step by step'
  },

  week: {
    title: 'Your week',
    lead: 'What the plan adds and leaves out, day by day.',
    back: 'Your plan',
    variety: 'How should the week look?',
    same: 'The same every day',
    mixed: 'A change from day to day',
    label: 'The week, day by day',
    everyDay: (from: string, to: string) => `Every day from ${from} to ${to}`,
    nothing: 'Nothing changes, so there is nothing to buy.',
    shopping: 'Shopping list',
    shoppingLead: 'For seven days, on top of what you buy now.',
    print: 'Print',
    copy: 'Copy the list',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Select the list and copy it by hand.'
  },
  sheet: {
    heading: 'My food plan',
    made: (date: string) => `Made with Charley on ${date}.`,
    changes: 'Every day'
  },

  supplements: {
    title: 'Supplements',
    lead: 'What you take, or think of taking: do you need it, is it too much, and does it fit your medicines?',
    noBrand: 'Charley names no brand and sells nothing.',
    thinking: 'Supplements you think of',
    thinkingNone: 'None so far.',
    add: 'Add one you think of',
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    answer: 'What we think of each',
    nothing: 'Add what you take or think of taking. Then you see what is known about it, for you.',
    noLog: 'Without a food log we do not know how much you get from food.',
    notKnown: (names: readonly string[]) => `We do not know yet: ${listed(names)}.`,
    answerMore: 'Answer more questions',
    addTests: 'add a blood test',
    or: ' or ',
    taken: 'You take it',
    considered: 'You think of it',
    verdict: {
      no: 'No',
      'not-needed': 'Not needed',
      'ask-first': 'Ask first',
      'test-first': 'Test first',
      'could-try': 'You could try it'
    } satisfies Record<SupplementVerdict, string> as Readonly<Record<SupplementVerdict, string>>,
    elemental: (amount: string, name: string) => `${amount} a day of the ${name} itself`,
    noAmount: 'How much of it a day is not known.',
    trial: (amount: string, weeks: number) =>
      `If you try it: no more than ${amount} a day, for ${weeks} ${count(weeks, 'week', 'weeks')}. Stop when:`,
    tests: 'Have these tested first',
    apart: 'Hours apart from your medicines',
    apartBoth: (medicine: string, after: string, before: string) =>
      `${medicine}: after the supplement wait ${after} before the medicine; after the medicine wait ${before} before the supplement.`,
    apartAlike: (medicine: string, hours: string) =>
      `${medicine}: leave ${hours} between it and the supplement, whichever comes first.`,
    apartMedicineFirst: (medicine: string, before: string) =>
      `${medicine}: take the medicine first, then wait ${before} before the supplement.`,
    hours: (n: number) => `${n} ${count(n, 'hour', 'hours')}`,
    interactions: 'With your medicines',
    profile: {
      'profile.ageYears': 'your age',
      'profile.sex': 'your sex',
      'profile.pregnancy': 'whether you are pregnant',
      'profile.diet': 'how you eat',
      'profile.allergies': 'your allergies',
      medicines: 'all medicines you take'
    } as Readonly<Record<string, string>>,
    because: (what: string) => `Because of: ${what}.`,
    otherReasons: (n: number) => `${n} more ${count(n, 'reason', 'reasons')}`,
    trials: 'What trials showed',
    about: {
      'night-cramps': 'Night cramps',
      'restless-legs': 'Restless legs',
      pregnancy: 'Pregnancy',
      other: 'Other'
    },
    mustNot: 'Not for people with any of these',
    noneOfThese: 'None of these is true for me',
    forms: 'Forms, and how much of the weight counts',
    form: (name: string, percent: string) => `${name}: ${percent} % of the weight.`,
    said: {
      added: (name: string) => `Added: ${name}.`,
      removed: (name: string) => `Removed: ${name}.`,
      confirmed: (name: string) => `Confirmed for ${name}.`,
      unconfirmed: (name: string) => `Not confirmed any more for ${name}.`
    }
  }
}
