import { count } from './count.ts'

const cramps = (n: number) => `${n} ${count(n, 'cramp', 'cramps')}`
const nights = (n: number) => `${n} ${count(n, 'night', 'nights')}`

export const diary = {
  title: 'Diary',
  lead: 'All of it is optional. A night that is not filled in is fine.',

  log: {
    saved: (time: string) => `Saved at ${time}.`,
    noted: (time: string) =>
      `Noted at ${time}. This browser is full or stores nothing: the note may be gone when you close the page.`,
    undo: 'Undo',
    log: 'Log this cramp',
    details: 'Add details in the morning'
  },

  home: {
    link: 'Open the diary',
    last: (night: string) => `Last cramp written down: ${night}.`
  },

  night: {
    stage: {
      last: 'Last night',
      this: 'The night',
      soFar: 'Tonight, so far',
      tonight: 'Tonight',
      ahead: 'Tonight'
    },
    none: { last: 'No cramps last night', this: 'No cramps that night' },
    some: 'There were cramps',
    ahead: 'This night is still to come.',
    saidNone: 'No cramps. That is written down.',
    afterAll: 'There was a cramp after all',
    now: 'Log a cramp now',
    another: 'Add another cramp'
  },

  mark: {
    cramps,
    none: 'no cramps',
    open: 'not filled in',
    legend: {
      cramps: 'Cramps, how many',
      none: 'No cramps',
      open: 'Not filled in'
    }
  },

  cramp: {
    noTime: 'time not known',
    times: (n: number) => cramps(n),
    minutes: (n: number) => `${n} ${count(n, 'minute', 'minutes')}`,
    severityShort: (n: number) => `strength ${n} of 10`,
    sleepShort: (n: number) => `sleep disturbed ${n} of 10`,
    helpedShort: (what: string) => `helped: ${what}`,
    details: 'Add details',
    detailsOf: (what: string) => `Add details: ${what}`,
    change: 'Change',
    changeOf: (what: string) => `Change: ${what}`,
    remove: 'Delete',
    removeOf: (what: string) => `Delete: ${what}`,
    done: 'Done',
    doneOf: (what: string) => `Done: ${what}`,
    time: 'About when?',
    count: 'How many?',
    length: 'How long, in minutes?',
    lengthHint: 'The longest one, roughly.',
    severity: 'How strong was the pain?',
    severityHint: '0 is no pain, 10 is the worst you can think of.',
    sleep: 'How much did it disturb your sleep?',
    sleepHint: '0 is not at all, 10 is a sleepless night.',
    muscle: 'Where?',
    muscles: { calf: 'Calf', foot: 'Foot', thigh: 'Thigh', other: 'Elsewhere' },
    side: 'Which leg?',
    sides: { left: 'Left', right: 'Right', both: 'Both' },
    helped: 'What helped?',
    measures: {
      stop_stretch_calf: 'Pulling the toes up',
      stop_stretch_foot: 'Bending the toes back',
      stop_stretch_hamstring: 'Straightening the leg',
      stop_stretch_quad: 'Heel to bottom',
      walk_it: 'Standing up, walking',
      massage: 'Rubbing it',
      heat: 'Warmth',
      cold_after: 'Something cold'
    } as Readonly<Record<string, string>>
  },

  stepper: {
    more: (what: string) => `More: ${what}`,
    less: (what: string) => `Less: ${what}`,
    between: (min: number, max: number) => `Please type a number from ${min} to ${max}.`,
    now: (what: string, value: string) => `${what}: ${value}`
  },

  undo: {
    added: 'Cramp added.',
    removed: 'Cramp deleted.',
    none: 'Written down: no cramps.',
    changed: (what: string) => `Changed: ${what}`
  },

  week: {
    heading: 'The last seven nights',
    of: (night: string, what: string) => `${night}: ${what}`
  },

  list: {
    heading: 'Cramps written down',
    empty: 'No cramp written down yet.',
    older: 'Older ones are in the calendar.'
  },

  links: {
    month: 'Calendar',
    trends: 'Is it getting better?',
    diary: 'Back to the diary'
  },

  day: {
    heading: 'The day',
    today: 'Today',
    lead: 'Only what you like. Rough numbers are fine.',
    fields: {
      sleepHours: 'Sleep in the night before, hours',
      waterMl: 'Water, glasses',
      alcoholUnits: 'Alcohol, units',
      caffeineMg: 'Coffee, cups',
      activityMinutes: 'Walking and other movement, minutes',
      stretched: 'Stretched?',
      supplementsTaken: 'Supplements taken'
    },
    hints: {
      water: (ml: number) => `A glass is about ${ml} ml.`,
      waterIs: (ml: number) => `About ${ml} ml.`,
      alcohol: '14 units are about 6 pints of beer or 10 small glasses of wine.',
      caffeine: 'Count a cup of black tea as half a cup of coffee.',
      caffeineIs: (mg: number) => `About ${mg} mg of caffeine.`
    },
    yes: 'Yes',
    no: 'No',
    told: {
      noCramps: 'no cramps that night',
      sleepHours: (hours: string) => `${hours} hours of sleep`,
      waterMl: (ml: string) => `${ml} ml of water`,
      alcoholUnits: (units: string) => `${units} units of alcohol`,
      caffeineMg: (mg: string) => `${mg} mg of caffeine`,
      activityMinutes: (minutes: string) => `${minutes} minutes of movement`,
      stretched: 'stretched',
      notStretched: 'did not stretch',
      supplements: (n: number) => `${n} ${count(n, 'supplement', 'supplements')} taken`,
      weightKg: (kg: string) => `${kg} kg`,
      steps: (steps: string) => `${steps} steps`
    },
    nameSupplements: 'Name the supplements you take, to tick them here'
  },

  moves: {
    label: 'Day',
    previous: 'Day before',
    next: 'Day after',
    hint: 'And the night that begins on it'
  },

  month: {
    title: 'Calendar',
    label: 'Month',
    previous: 'Month before',
    next: 'Month after',
    table: (month: string) => `Nights of ${month}`,
    hint: 'Each day stands for the night that begins on it. Open a day to write or change.',
    sentence: (told: {
      readonly cramps: number
      readonly withCramps: number
      readonly without: number
      readonly open: number
    }) =>
      `${cramps(told.cramps)} on ${nights(told.withCramps)}. ${nights(told.without)} without. ${nights(told.open)} not filled in.`
  },

  trends: {
    title: 'Is it getting better?',
    empty: 'Nothing to show yet. Once a few nights are filled in, you see them here.',
    perWeek: 'Cramps a week',
    severity: 'How strong',
    sleep: 'How much it disturbed your sleep',
    asTable: 'As a table',
    about: (mean: string, span: string) =>
      `About ${mean} ${mean === '1' ? 'cramp' : 'cramps'} a week ${span}.`,
    chance: (low: string, high: string) =>
      `Weeks differ by chance: the true number is likely between ${low} and ${high}.`,
    lastNights: (n: number) => (n === 28 ? 'over the last 4 weeks' : `over the last ${n} nights`),
    tooFew: (told: { readonly cramps: number; readonly nights: number; readonly known: number }) =>
      `At least ${cramps(told.cramps)} in the last ${nights(told.nights)}. Only ${told.known} of them ${count(told.known, 'is', 'are')} filled in, so we cannot say how many a week.`,
    notAll: (known: number, all: number) =>
      `${known} of ${all} nights are filled in. The others may have been different.`,
    before: (mean: string) => `In the weeks before that, about ${mean}.`,
    change: {
      fewer: 'That is fewer than chance alone would usually bring.',
      more: 'That is more than chance alone would usually bring. If it goes on, tell your doctor.',
      'could-be-chance': 'The difference could be chance.'
    },
    chart:
      'Each bar is a week, from Monday to Sunday. A hatched bar is a week with nights not filled in: at least so many. The line is the mean of four weeks, the band around it the range that chance allows.',
    scores: (what: string, low: number, high: number) =>
      `${what}: between ${low} and ${high} of 10. Each dot is the mean of a week, the line goes from the lowest to the highest.`,
    noScores: (what: string) => `${what}: not filled in yet.`,
    cause: 'This says how it goes, not why.',
    columns: {
      week: 'Week from',
      cramps: 'Cramps',
      filled: 'Nights filled in',
      mean: 'Mean of 4 weeks',
      range: 'Range',
      lowest: 'Lowest',
      highest: 'Highest',
      average: 'Mean',
      given: 'How many'
    },
    filledOf: (known: number, all: number) => `${known} of ${all}`,
    atLeast: (n: number) => `at least ${n}`,
    notKnown: '–',
    range: (low: string, high: string) => `${low} to ${high}`
  }
}
