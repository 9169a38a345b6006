import { count } from './count.ts'

const cramps = (n: number) => `${n} ${count(n, 'cramp', 'cramps')}`
const nights = (n: number) => `${n} ${count(n, 'night', 'nights')}`

export const diary = {
  title: 'Diary',
  lead: 'Fill in only what you like.',

  log: {
    saved: (time: string) => `Saved at ${time}.`,
    noted: (time: string) =>
      `Noted at ${time}. This browser is full or stores nothing: the note may be gone when you close the page.`,
    undo: 'Undo',
    log: 'Log this cramp',
    change: 'Change or delete it in the diary',
    details: 'Add details in the morning'
  },

  home: {
    link: 'Open the diary',
    last: (day: string) => `Last cramp: ${day}.`
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
    severityShort: (n: number) => `pain ${n} of 10`,
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
    places: { calf: 'calf', foot: 'foot', thigh: 'thigh', other: 'elsewhere' },
    leg: 'leg',
    placeOn: {
      left: (place: string) => `left ${place}`,
      right: (place: string) => `right ${place}`
    },
    bothLegs: 'both legs',
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
    changed: (what: string) => `Changed: ${what}.`,
    parts: {
      count: 'how many',
      minutes: 'how long',
      severity: 'pain',
      sleepDisturbance: 'disturbed sleep',
      muscle: 'where',
      side: 'which leg',
      helped: 'what helped',
      time: 'when',
      sleepHours: 'sleep',
      waterMl: 'water',
      alcoholUnits: 'alcohol',
      caffeineMg: 'coffee',
      activityMinutes: 'movement',
      stretched: 'stretching',
      supplementsTaken: 'supplements'
    }
  },

  week: {
    heading: 'The last seven nights',
    of: (night: string, what: string) => `${night}: ${what}`
  },

  list: {
    heading: 'Other cramps',
    empty: 'None written down.',
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
    lead: 'Rough numbers are fine.',
    fields: {
      sleepHours: 'Sleep the night before, hours',
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
      alcohol: 'A pint of beer is a little over 2 units, a small glass of wine about 1½.',
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
    next: 'Day after'
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
    }) => {
      if (told.withCramps + told.without === 0) return 'Nothing filled in for this month.'
      return [
        ...(told.withCramps > 0 ? [`${cramps(told.cramps)} on ${nights(told.withCramps)}.`] : []),
        ...(told.without > 0 ? [`${nights(told.without)} without cramps.`] : []),
        ...(told.open > 0 ? [`${nights(told.open)} not filled in.`] : [])
      ].join(' ')
    }
  },

  trends: {
    title: 'Is it getting better?',
    empty: 'Nothing to show yet. Once a few nights are filled in, you see them here.',
    perWeek: 'Cramps a week',
    severity: 'How strong the pain was',
    sleep: 'How much it disturbed your sleep',
    asTable: 'As a table',
    about: (mean: string, span: string) =>
      `About ${mean} ${mean === '1' ? 'cramp' : 'cramps'} a week ${span}.`,
    chance: (low: string, high: string) =>
      `Weeks differ by chance: the true number is likely between ${low} and ${high}.`,
    lastNights: (n: number) => (n === 28 ? 'over the last 4 weeks' : `over the last ${n} nights`),
    tooFew: (told: { readonly cramps: number; readonly nights: number; readonly known: number }) =>
      `At least ${cramps(told.cramps)} in the last ${nights(told.nights)}. Only ${told.known} of these nights ${count(told.known, 'is', 'are')} filled in, so we cannot say how many a week.`,
    notAll: (known: number, all: number) =>
      `${known} of ${all} nights are filled in. The others may have been different.`,
    before: (mean: string) => `In the weeks before that, about ${mean}.`,
    change: {
      fewer: 'That is fewer than chance alone would usually bring.',
      more: 'That is more than chance alone would usually bring. If it goes on, tell your doctor.',
      'could-be-chance': 'The difference could be chance.'
    },
    chart:
      'Each bar is a week from Monday to Sunday, hatched where nights are not filled in: there may be more. The line is the mean of four weeks, the band around it the range that chance allows.',
    scores: (what: string, low: number, high: number) =>
      `${what}: ${low === high ? low : `between ${low} and ${high}`} of 10.`,
    scoresChart: 'Each dot is the mean of a week, the line goes from the lowest to the highest.',
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
