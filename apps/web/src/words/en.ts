const count = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const en = {
  title: (page: string) => `${page} – Charley`,

  shell: {
    skipLink: 'Skip to the content',
    navigation: 'Main',
    now: 'Cramp now',
    library: 'Library',
    purpose:
      'Charley is an educational aid. It helps adults with leg cramps or night leg pain understand what may be behind it, and prepare to talk with a health professional. It does not diagnose, prescribe or replace care, and it is not for emergencies: call 999, 112 or 911.',
    aboutTheModel: 'How this works, and what it does not know',
    sources: 'Sources'
  },

  theme: {
    system: 'Theme: same as your device. Change to light',
    light: 'Theme: light. Change to dark',
    dark: 'Theme: dark. Change to same as your device'
  },

  erase: {
    button: 'Erase everything on this device',
    title: 'Erase everything?',
    text: 'All your answers and your theme are removed from this device. Nothing was ever sent anywhere, so there is no other copy.',
    keep: 'Keep them',
    confirm: 'Erase'
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
    startHint: 'Private: nothing leaves this device',
    goOn: 'Go on where you were',
    goOnHint: 'Your answers are still here',
    result: 'See your result',
    again: 'Start again',
    now: 'Cramp right now',
    nowHint: 'What to do in the next minute',
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
      'Get help now if one leg is newly swollen, hot or red; the foot is cold, pale or numb; you felt a sudden pop; you have chest pain or are short of breath; you cannot hold or pass urine; or your urine is dark like cola.',
    call: 'Call for help',
    measures: [
      {
        id: 'stop_stretch_calf',
        title: 'Pull your toes up towards your shin',
        hint: 'Knee straight. Hold steadily, no bouncing. Breathe. Use a towel if you cannot reach.',
        drawing: 'A straight leg lying down. An arrow shows the toes being pulled up towards the shin.'
      },
      {
        id: 'walk_it',
        title: 'Stand up, heel flat on the floor',
        hint: 'Only if you can stand safely. Hold on to something. Lean forward gently, then take slow steps.',
        drawing: 'A person leans forward with both hands on a wall, one leg stretched back, heel on the floor.'
      },
      {
        id: 'massage',
        title: 'Rub the hard spot',
        hint: 'Press with your palm. Stroke from the ankle towards the knee. Keep the toes pulled up.',
        drawing: 'A hand on the calf of a leg. An arrow shows the stroke from ankle to knee.'
      },
      {
        id: 'heat',
        title: 'Warm the muscle',
        hint: 'A warm pack or a warm shower, not hot. Check your skin every few minutes.',
        drawing: 'A leg lying down with a warm pack on the calf.'
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
    C: '°C'
  } as Readonly<Record<string, string>>,

  aboutYou: {
    heading: 'First, about you',
    lead: 'Your answers stay on this device.',
    age: 'How old are you?',
    sex: 'What sex were you registered as at birth?',
    sexHint: 'Only used to know how common things are.',
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

  result: {
    title: 'Your result',
    heading: 'Your result',
    lacking: 'Are you lacking something?',
    behind: 'What may be behind it',
    behindLead: 'More than one of these can be true at once, so the numbers do not add up to 100.',
    nothingListed: 'Nothing stands out from what you told us so far.',
    hiddenNumbers: 'We leave the percentages out. Being seen today matters more than a guess.',
    openRedFlags:
      'A few safety questions are still open. Please answer them first: the list of possible causes comes after that.',
    answerThem: 'Answer them now',
    fewerThanOne: 'Fewer than 1 of 100 people with answers like yours.',
    ofHundred: (n: number) => `About ${n} of 100 people with answers like yours.`,
    between: (from: number, to: number) => `It could be between ${from} and ${to}.`,
    dots: (n: number) => `${n} of 100 dots are filled`,
    reasons: 'Reasons',
    for: 'Speaks for it',
    against: 'Speaks against it',
    strong: 'strong',
    some: 'some',
    little: 'little',
    youSaidNo: '(you said no)',
    wouldSettle: 'A test that would help to settle it:',
    grade: {
      A: 'The numbers behind this rest on strong studies.',
      B: 'The numbers behind this rest on fair studies.',
      C: 'The numbers behind this rest on weak or indirect studies.',
      D: 'The numbers behind this are mostly expert estimates.'
    },
    readMore: (name: string) => `Read about: ${name}`,
    because: 'Because of:',
    becauseUnsure: 'Because you were not sure about:',
    otherReasons: (n: number) => `${n} more ${count(n, 'thing', 'things')} to do`,
    notLikely: 'Not likely, and why',
    nothingPoints: 'Nothing you told us points to it.',
    speaksAgainst: 'Speaks against it:',
    mustRuleOut: 'Rare, but a doctor should rule it out',
    mustRuleOutLead: 'These are unlikely. They are listed because they must not be missed.',
    tests: 'Tests worth asking for',
    medicines: 'Medicines to ask about',
    medicinesLead: 'Keep taking them as prescribed until you have talked to someone.',
    firstSteps: 'What to try first',
    labs: 'Your blood tests',
    keepAnswering: 'Keep answering',
    mistake: 'I answered by mistake: go back',
    answerMore: 'Answer more questions',
    answerMoreUrgent: 'Answer more questions for the doctor',
    print: 'Print one page for the doctor',
    download: 'Download my answers',
    startAgain: 'Start again',
    yourAnswers: 'Your answers',
    yourAnswersLead: 'Change any answer and watch the result move.',
    answeredNo: (n: number) => `${n} answered “No”`,
    you: 'You',
    age: (years: number) => `${years} years`,
    notAnswered: 'Not answered',
    change: 'Change',
    changeOf: (label: string) => `Change: ${label}`,
    close: 'Close',
    closeOf: (label: string) => `Close: ${label}`,
    save: 'Save',
    takeBack: 'Take this answer back',
    notes: 'Notes on what you typed',
    moved: (name: string) => `The result was worked out again. First in the list: ${name}.`
  },

  doctorPage: {
    heading: 'Leg symptoms: a summary for the clinician',
    made: (date: string) => `Made by the patient with Charley on ${date}.`,
    patient: 'Patient',
    advice: 'Advice given',
    ranking: 'Possible contributors',
    columns: { name: 'Contributor', share: 'Per 100 (range)', for: 'For', against: 'Against' },
    ruleOut: 'To rule out',
    tests: 'Tests the patient may ask for',
    medicines: 'Medicines named',
    toReview: 'To review',
    yes: 'Answered yes',
    unsure: 'Not sure',
    other: 'Other answers',
    wells: (points: number) =>
      `Wells points from the answers: ${points}. A description only; never used to lower the advice.`,
    madeWith: (engine: string, knowledge: string) => `Charley ${engine}, knowledge ${knowledge}`
  }
}
