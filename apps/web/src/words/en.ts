import { count } from './count.ts'
import { about } from './en-about.ts'
import { diary } from './en-diary.ts'
import { drawings } from './en-drawings.ts'
import { food } from './en-food.ts'
import { library } from './en-library.ts'
import { plan } from './en-plan.ts'
import { doctorPage, result } from './en-result.ts'
import { stretch } from './en-stretch.ts'
import { targets } from './en-targets.ts'

export const en = {
  title: (page: string) => `${page} – Charley`,

  shell: {
    skipLink: 'Skip to the content',
    navigation: 'Main',
    now: 'Cramp now',
    diary: 'Diary',
    food: 'Food',
    library: 'Library',
    settings: 'Settings',
    signIn: 'Sign in',
    signedInAs: (email: string) => `Signed in as ${email}`,
    settingsOf: (email: string) => `Settings. Signed in as ${email}`,
    plan: 'Plan',
    purpose:
      'Charley is an educational aid. It helps adults with leg cramps or night leg pain understand what may be behind it, and prepare to talk with a health professional. It does not diagnose, prescribe or replace care, and it is not for emergencies: call 999, 112 or 911.',
    purposeInBrief:
      'Charley helps you understand and prepare. It does not diagnose. In an emergency call 999, 112 or 911.',
    aboutTheModel: 'How this works, and what it does not know',
    sources: 'Sources'
  },

  theme: {
    system: 'Theme: same as your device. Change to light',
    light: 'Theme: light. Change to dark',
    dark: 'Theme: dark. Change to same as your device'
  },

  erase: {
    nowhere: {
      button: 'Erase everything on this device',
      title: 'Erase everything?',
      text: 'All your answers, your diary, your food log, your wishes for the plan and your theme are removed from this device. There is no other copy.',
      confirm: 'Erase'
    },
    file: {
      button: 'Erase everything',
      title: 'Erase everything?',
      text: 'All that you have entered is removed from this browser and from the file in which Charley keeps it, for good. Within an hour it is gone from the daily backups, too.',
      confirm: 'Erase'
    },
    account: {
      button: 'Delete account and everything',
      title: 'Delete your account?',
      text: 'Your account and all that you have entered are removed from this browser and from the server, for good.',
      confirm: 'Delete'
    },
    unreachable: {
      button: 'Erase everything on this device',
      title: 'Erase everything on this device?',
      text: 'All that you have entered is removed from this browser. The server cannot be reached now: what is kept there stays, until you erase it there too.',
      confirm: 'Erase'
    },
    keep: 'Keep it'
  },

  notFound: {
    title: 'This page is not here',
    text: 'The address may have changed.',
    home: 'Go to the start'
  },

  couldNotLoad: {
    title: 'This page could not be opened',
    text: 'Part of Charley did not arrive. Check your connection and try again. Your answers are safe.',
    again: 'Try again'
  },

  home: {
    title: 'Leg cramps and night leg pain',
    heading: 'What is bothering your legs?',
    lead: 'A few questions, about three minutes. See what may be behind it, what to do, and what to ask for.',
    start: 'Start the check',
    startHint: 'Private: worked out on this device',
    goOn: 'Go on where you were',
    goOnHint: 'Your answers are still here',
    result: 'See your result',
    again: 'Start again',
    now: 'Cramp right now',
    nowHint: 'Saves the time, shows what to do',
    food: 'What did you eat?',
    foodHint: 'See whether it is enough',
    promisesHeading: 'What you can expect',
    promises: [
      {
        title: 'Safety first',
        text: 'Danger signs are asked first. If you need help soon, you see that and nothing else.'
      },
      {
        title: 'The truth about vitamins',
        text: 'Most night cramps have no missing vitamin behind them. When something may be low, we say which, how sure we are, and which test would tell.'
      },
      {
        title: 'Reasons, not verdicts',
        text: 'For each possible cause you see what speaks for it and what speaks against it. Change an answer and watch it move.'
      }
    ],
    readHeading: 'Read',
    readArticles: 'What popular articles say about cramps, and what is true',
    readMagnesium: 'Am I low in magnesium?',
    readLibrary: 'Everything in the library'
  },

  now: {
    title: 'Cramp right now',
    dangerHeading: 'First: is it only a cramp?',
    danger:
      'Get help now if one leg is newly swollen, hot or red; a foot is cold, pale or numb; you felt a sudden pop; you have chest pain or are short of breath; you cannot hold or pass urine, or it is dark like cola.',
    call: 'Call for help',
    measures: [
      {
        id: 'stop_stretch_calf',
        title: 'Pull your toes up towards your shin',
        hint: 'Knee straight. Hold steadily, no bouncing. Breathe. Use a towel if you cannot reach.'
      },
      {
        id: 'walk_it',
        title: 'Stand up, heel flat on the floor',
        hint: 'Only if you can stand safely. Hold on to something. Lean forward gently, then take slow steps.'
      },
      {
        id: 'massage',
        title: 'Rub the hard spot',
        hint: 'Press with your palm. Stroke from the ankle towards the knee. Not on a swollen or hot leg. Only lightly if you take blood thinners.'
      },
      {
        id: 'heat',
        title: 'Warm the muscle',
        hint: 'A warm pack or a warm shower, not hot. Not on skin that feels numb or on a leg with poor blood flow.'
      }
    ],
    step: (n: number, all: number) => `Step ${n} of ${all}`,
    start: 'Start 60 seconds',
    stop: 'Stop',
    resume: 'Go on',
    timer: (seconds: number) => `${seconds} ${count(seconds, 'second', 'seconds')} left`,
    timerDone: 'Time is up. Let go slowly.',
    eased: 'It has eased',
    next: 'Not easing: next thing to try',
    back: 'Back to the step before',
    more: 'More about this',
    easedHeading: 'Good. Let go slowly.',
    easedText: [
      'Keep the foot up for another half minute. Then walk a few slow steps.',
      'The muscle may be sore tomorrow. That is normal and goes away.',
      'Loosen the bedclothes at your feet, so that they do not push your toes down.'
    ],
    againEased: 'It came back: start again',
    againStuck: 'Try the steps again',
    check: 'Find out what may be behind it',
    stuckHeading: 'Still not easing?',
    stuckText: [
      'Most cramps let go within ten minutes. If this one has lasted longer than that, or you see any of the danger signs above, ask for medical help now.',
      'Do not wait for a painkiller: it acts too late to stop a cramp.'
    ]
  },

  phones: {
    label: 'Emergency numbers',
    call: (number: string) => `Call ${number}`,
    regions: [
      { number: '999', region: 'United Kingdom' },
      { number: '112', region: 'Europe, and most mobile phones' },
      { number: '911', region: 'United States and Canada' }
    ]
  },

  answers: {
    yes: 'Yes',
    no: 'No',
    unsure: 'Not sure',
    skip: 'Skip',
    continue: 'Continue',
    noneOfThese: 'None of these',
    noneOfTheOthers: 'None of the others',
    unsureAbout: (label: string) => `Not sure: ${label}`,
    numberBetween: (min: number, max: number) => `Please type a number from ${min} to ${max}.`
  },

  units: {
    years: 'years',
    months: 'months',
    C: '°C',
    '0-10': 'out of 10'
  } as Readonly<Record<string, string>>,

  aboutYou: {
    heading: 'First, about you',
    inTab: 'Your answers stay in this browser tab, and are gone when you close it.',
    kept: 'Your answers are worked out on this device, and kept with your diary.',
    age: 'How old are you?',
    ageMissing: 'Please type your age in years.',
    sex: 'What sex were you registered as at birth?',
    sexHint: 'Only used to know how common things are, and how much you need.',
    sexes: { female: 'Female', male: 'Male', unspecified: 'Prefer not to say' },
    pregnancy: 'Are you pregnant, or were you lately?',
    pregnancies: {
      no: 'No',
      pregnant: 'Pregnant',
      lactating: 'Breastfeeding',
      postpartum: 'Gave birth in the last 6 weeks'
    }
  },

  medicines: {
    label: 'Name of a medicine',
    suggestions: 'Suggestions',
    placeholder: 'Start typing a name',
    add: 'Add',
    yours: 'Your medicines',
    remove: (name: string) => `Remove ${name}`,
    complete: 'That is every medicine I take',
    none: 'I take none'
  },

  check: {
    title: 'Check',
    phases: 'Parts of the check',
    phase: {
      safety: 'Safety',
      you: 'You',
      medicines: 'Medicines',
      legs: 'Your legs',
      food: 'Food'
    },
    remaining: ({ low, high }: { readonly low: number; readonly high: number }) => {
      if (high <= 1) return 'Probably the last question'
      return low === high ? `Usually ${high} more` : `Usually ${low} to ${high} more`
    },
    answeredBefore: 'You have been here before. Your answer is kept unless you change it.',
    back: 'Back',
    keep: 'Keep this and go on',
    why: 'Why this question?',
    meaning: 'What does this mean?',
    urgent: 'Something you said may need help soon.',
    urgentLink: 'See what to do'
  },

  labs: {
    heading: 'Your blood tests',
    addOne: 'Add a result you have',
    test: 'Which test?',
    choose: 'Choose a test',
    value: 'The number on the report, and its unit',
    unit: 'Unit',
    add: 'Add',
    orWord: 'Or only what the report says:',
    words: { low: 'Low', normal: 'Normal', high: 'High' },
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`
  },

  diary,
  food,
  plan,
  result,
  doctorPage,
  library,
  about,
  targets,
  stretch,
  drawings
}
