import { count } from './count.ts'
import { inSentence } from './in-sentence.ts'

/** What was eaten held against what is needed: the panel, the page of a nutrient, the foods to begin with. */
export const targets = {
  heading: 'Is it enough?',
  loading: 'Fetching the food table …',
  failed: 'The food table did not arrive. Check your connection. Your log is safe.',
  again: 'Try again',
  nothingLogged: 'Nothing is logged yet. Once you add a food, you see here what it holds.',
  days: (n: number) =>
    n < 3
      ? `${n} ${count(n, 'day', 'days')} logged: a rough guide. Three or more days tell more.`
      : `${n} days logged, as an average day. Food and supplements together.`,
  others: (n: number) => `${n} other ${count(n, 'nutrient', 'nutrients')}`,
  notInTable: (names: string) => `The food table has no figures for: ${names}.`,
  notCounted: (names: string) =>
    `The app that counted your food says nothing of: ${names}. So we cannot say whether you get enough of these.`,
  toIdeas: 'Foods to begin with, nutrient by nutrient',
  recomputed: 'Worked out in this page.',

  aboutYouHeading: 'How much do you need?',
  aboutYouLead: 'That depends on age and sex. It is worked out in this page.',
  aboutYouDone: 'Show what I need',
  body: {
    offer: 'Add height, weight and how you eat (you can leave this out)',
    change: 'Height, weight and how you eat',
    height: 'Height in cm',
    weight: 'Weight in kg',
    activity: 'How active are you?',
    activities: {
      '': 'Rather not say',
      inactive: 'I mostly sit',
      'low-active': 'I walk about half an hour a day',
      active: 'I am on my feet or exercise an hour a day',
      'very-active': 'I work or train hard most of the day'
    } as Readonly<Record<string, string>>,
    diet: 'How do you eat?',
    diets: {
      '': 'I eat everything',
      vegetarian: 'Vegetarian',
      vegan: 'Vegan'
    } as Readonly<Record<string, string>>,
    allergies: 'Foods you must not eat, for example peanuts, milk',
    between: (label: string, min: number, max: number) =>
      `${label}: type a number from ${min} to ${max}, or leave it empty.`,
    save: 'Save'
  },

  aDay: (amount: string) => `${amount} a day`,
  fromTo: (low: string, high: string, unit: string) => `${low} to ${high} ${unit}`,
  internationalUnits: (amount: string) => `(${amount} IU)`,
  bar: {
    need: (n: string) => `need ${n}`,
    aim: (n: string) => `aim ${n}`,
    adequate: (n: string) => `adequate ${n}`,
    limit: (n: string) => `limit ${n}`,
    lessAbove: (n: string) => `less above ${n}`,
    gets: (name: string, amount: string) => `${name}: ${amount} a day.`,
    notKnown: 'The hatched part is not known.',
    needs: (ear: string, rda: string) =>
      `Half of people like you need at most ${ear}; ${rda} is enough for almost everybody.`,
    isAdequate: (ai: string) => `${ai} is taken to be adequate.`,
    hasLimit: (limit: string) => `The limit is ${limit}.`,
    hasLessAbove: (limit: string) => `Eat less of it above ${limit}.`
  },
  legendHeading: 'How to read the bars',
  legend: {
    known: 'What you get, as far as it is known',
    unknown: 'Hatched: not known. Some foods have no figure, so the true amount is somewhere in it',
    below: 'Below what half of people like you need',
    between: 'Enough for many, not for all',
    enough: 'Enough for almost everybody, or the adequate amount',
    over: 'Above a limit'
  },

  sources: 'Main sources',
  noSources: 'No food or product of your log has a known amount of it.',
  countedSources: 'Another app counted it. What it counted is listed on each day of your food log.',
  share: (percent: string) => `${percent}\u00a0% of it`,
  asSupplement: (name: string) => `${name}, as a supplement`,
  asTable: 'Show as table',
  tableOf: (name: string) => `${name}: the figures`,
  table: {
    what: 'A day',
    amount: 'Amount',
    total: 'You get',
    best: 'Our best guess',
    food: 'From food',
    supplements: 'From supplements',
    unknown: 'Of what you ate, by weight, without a figure',
    ear: 'Half of people need at most (EAR)',
    rda: 'Enough for almost everybody (RDA)',
    ai: 'Taken to be adequate (AI)',
    ul: 'Upper limit (UL)',
    counted: 'Counts against the limit',
    notCounted: 'Upper limit (UL), not held against your food',
    cdrr: 'Better to eat less above (CDRR)',
    chance: 'Get too little, of 100 who eat like this'
  },
  counts: {
    total: 'food and supplements',
    'fortified-and-supplement': 'added to food, and supplements',
    supplement: 'supplements only',
    preformed: 'retinol only'
  },
  more: (name: string) => `${name}: your days, and foods rich in it`,

  warnings: {
    heading: 'Look at this first',
    overLimit: (name: string) => `${name}: above the limit`,
    overLimitText: (amount: string, limit: string, counts: string) =>
      `You get ${amount} a day; the limit is ${limit} (${counts}).`,
    askBeforeStop:
      'If it was prescribed, do not stop on your own: ask your doctor or pharmacist first.',
    saltHeading: (name: string) => `${name}: more than is good in the long run`,
    saltText: (amount: string, limit: string) =>
      `You get ${amount} a day. Above ${limit}, eating less is good for heart and blood pressure.`,
    energyHeading: 'Your log probably misses food',
    energyText: (logged: string, needed: string) =>
      `It holds ${logged} kcal a day, and you need about ${needed}. Nothing is called too little until it is complete.`
  },

  supplements: {
    heading: 'Supplements you take',
    lead: 'What you swallow as a product counts too. The check reads the same list.',
    none: 'None so far.',
    add: 'Add a supplement',
    product: 'Which one?',
    choose: 'Choose',
    form: 'Which form? It is on the label',
    formUnknown: 'I do not know',
    mixture:
      'A mixture counts as taken, but its label is not read yet. Add each mineral or vitamin on its label by itself.',
    amount: 'How much in all? (empty: I do not know)',
    unit: 'Unit',
    per: 'How often?',
    pers: { day: 'a day', week: 'a week', month: 'a month' } as Readonly<Record<string, string>>,
    basis: 'What does the label count?',
    bases: (name: string) =>
      ({
        '': 'I do not know',
        elemental: `Only the ${inSentence(name)} itself`,
        compound: 'The whole compound, such as “magnesium oxide 400 mg”'
      }) as Readonly<Record<string, string>>,
    wrongAmount: 'Type the amount as a number above 0, for example 400 or 2.5, or leave it empty.',
    save: 'Add it',
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    noAmount: 'amount not known',
    line: (amount: string, per: string) => `${amount} ${per}`
  },

  page: {
    title: (name: string) => `${name} in your food`,
    food: 'Food',
    yourDays: 'Your days',
    noDays: 'Nothing is logged yet, so nothing can be said about your food.',
    notCounted:
      'The app that counted your food says nothing of it, so we cannot say whether you get enough.',
    chartOneDay: (name: string, amount: string) => `${name} on the one logged day: ${amount}.`,
    chartDays: (name: string, days: number) => `${name} on the last ${days} logged days:`,
    chartRange: (low: string, high: string) => `from ${low} to ${high} a day.`,
    chartUnknown: 'The hatched parts are not known.',
    chartNeed: (ear: string, rda: string) =>
      `The line is what half of people like you need: ${ear}. The band above it ends at ${rda}, enough for almost everybody.`,
    chartAdequate: (ai: string) => `The line is the adequate amount: ${ai}.`,
    chartLimit: (cdrr: string) => `The line is where eating less is better: ${cdrr}.`,
    day: 'Day',
    low: 'At least',
    best: 'Best guess',
    high: 'At most',
    library: (name: string) => `About ${inSentence(name)}, in the library`
  },

  rich: {
    heading: (name: string) => `Foods rich in ${inSentence(name)}`,
    lead: 'By what one portion holds. Best first.',
    logged: 'You have eaten these',
    fromArticles: 'Popular articles name these',
    common: 'Other plain foods',
    none: 'None that is a good source.',
    portion: (portion: string, grams: string) => `${portion}, ${grams} g`,
    yours: (grams: string) => `as you mostly eat it, ${grams} g`,
    share: (percent: string) => `${percent}\u00a0% of a day`,
    small: 'a small source',
    times: (n: number) => `logged ${n} ${count(n, 'time', 'times')}`,
    mayContain: (what: string) => `Look at the label: may contain ${what}.`,
    contents: {
      animal: 'something from an animal',
      meat: 'meat',
      seafood: 'fish or shellfish',
      fish: 'fish',
      shellfish: 'shellfish',
      milk: 'milk',
      egg: 'egg',
      nuts: 'nuts',
      peanut: 'peanut',
      sesame: 'sesame',
      soya: 'soya',
      gluten: 'gluten'
    } as Readonly<Record<string, string>>,
    notChecked: (what: string) => `We could not check these foods for: ${what}.`,
    showMore: (n: number) => `Show ${n} more`,
    notInTable: 'The food table has no figures for it.'
  },

  ideas: {
    title: 'Foods to begin with',
    lead: 'Foods that popular articles name for each nutrient, with what a portion really holds. None has been shown to stop cramps; they help you get enough.',
    more: (name: string) => `More about ${inSentence(name)} in your food`
  }
}
