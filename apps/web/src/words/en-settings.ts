import { count } from './count.ts'

const entries = (n: number) => `${n} ${count(n, 'entry', 'entries')}`
const days = (n: number) => `${n} ${count(n, 'day', 'days')}`
const lines = (n: number) => `${n} ${count(n, 'line of food', 'lines of food')}`

/** The settings, and what a person can do with what is kept. */
export const settings = {
  title: 'Settings',

  account: {
    heading: 'Your account',
    open: 'Password, passkeys, sign out',
    signedIn: (email: string) => `Signed in as ${email}`,
    guest: 'You use Charley as a guest.',
    signIn: 'Sign in',
    signUp: 'Make an account'
  },

  look: {
    heading: 'How it looks',
    legend: 'Colours',
    themes: { system: 'As the device', light: 'Day', dark: 'Night' }
  },

  where: {
    heading: 'What is kept, and where',
    asking: 'Looking …',
    personal:
      'What you enter is kept in one file on the computer that runs Charley, and in this browser. Nobody else can open it through Charley. A backup is made each day and kept for 14 days.',
    account:
      'What you enter is kept in your account, and a copy in this browser. Whoever runs this server can read it, and keeps backups.',
    guest: 'What you enter stays in this browser. Nothing is kept at the server until you sign in.',
    none: 'What you enter stays in this browser. There is no other copy.',
    unreachable:
      'Charley’s server cannot be reached now. What you enter stays in this browser until it can.',
    check: 'The check is worked out inside this page, not at a server.'
  },

  data: {
    heading: 'Your data',
    copy: 'Save a copy, or bring one back',
    copyHint: 'Everything in one file',
    import: 'Bring in from another app',
    importHint: 'Cronometer, MyFitnessPal, Apple Health, Health Connect',
    programs: 'Let other programs in',
    programsHint: 'For those who write programs'
  },

  needsAccount: 'This works with what the server keeps for you. Sign in first.',
  needsServer:
    'This works with what the server keeps for you. It cannot be reached now, so try again later.',
  needsRecords: 'This server keeps nothing, so there is no place to bring it in.',
  back: 'Settings',
  busy: 'One moment …',

  copy: {
    title: 'A copy of everything',
    saveHeading: 'Save a copy',
    saveLead:
      'One file with all that is kept for you. Whoever gets the file can read it, so keep it somewhere safe.',
    waiting: (n: number) =>
      `${n} ${count(n, 'entry has', 'entries have')} not reached the server yet and will not be in the copy.`,
    save: 'Save a copy',
    saved: 'The copy is in your downloads.',
    lockFold: 'Lock it with a passphrase',
    lockLead:
      'Then only the passphrase opens the file. It is kept nowhere: if you lose it, nobody can open the copy.',
    passphrase: 'Passphrase',
    passphraseHint: 'At least 8 characters. A few words in a row are easy to remember.',
    passphraseShort: 'Please use at least 8 characters.',
    saveLocked: 'Save a locked copy',

    backHeading: 'Bring a copy back',
    backLead: 'Choose a file that was saved here. You see what is in it before anything changes.',
    choose: 'Choose the file',
    locked: 'This copy is locked. Type its passphrase.',
    open: 'Open it',
    holds: (n: number) => `The copy holds ${entries(n)}:`,
    holdsNothing: 'The copy is empty.',
    lists: {
      profile: 'About you',
      settings: 'Settings',
      answers: 'Answers of the check',
      medicines: 'Medicines',
      supplements: 'Supplements',
      labs: 'Blood tests',
      food_log: 'Foods eaten',
      meals: 'Saved meals',
      own_foods: 'Own foods',
      plans: 'Wishes for the plan',
      episodes: 'Cramps',
      days: 'Days of the diary'
    } as Readonly<Record<string, string>>,
    warningTitle: 'It takes the place of what you have now',
    warning: (n: number) =>
      `You have ${entries(n)} now. All of that goes, and only what is in the copy is there afterwards. Not sure? First save a copy of what you have.`,
    bringBack: 'Bring it back',
    replace: 'Replace what I have',
    cancel: 'Leave everything as it is',
    done: (n: number) => `Done. ${entries(n)} ${count(n, 'is', 'are')} back.`
  },

  import: {
    title: 'Bring in from another app',
    lead: 'You see what a file would bring before anything changes. What you entered yourself stays.',
    choose: 'Choose files',
    howHeading: 'Which files, and where to get them',
    how: [
      {
        app: 'Cronometer',
        text: 'On its web page, with your account: Export Data. Any of servings, daily summary, biometrics, exercises and notes.'
      },
      {
        app: 'MyFitnessPal',
        text: 'Its export comes by mail as a zip. Open it, and choose the files Nutrition-Summary and Measurement-Summary.'
      },
      {
        app: 'Apple Health',
        text: 'In the Health app: your picture, Export All Health Data. Open the zip, and choose export.xml.'
      },
      { app: 'Health Connect', text: 'Records as a JSON file.' }
    ],
    reading: (name: string) => `Reading ${name} …`,
    apps: {
      cronometer: 'Cronometer',
      myfitnesspal: 'MyFitnessPal',
      'apple-health': 'Apple Health',
      'health-connect': 'Health Connect'
    },
    brings: (file: { readonly days: number; readonly foods: number }) => {
      if (file.days === 0 && file.foods === 0) return 'It would bring nothing new.'
      return `It would bring ${said(file)}.`
    },
    changes: (file: { readonly days: number; readonly foods: number }) =>
      `It would change ${said(file)}.`,
    removes: (n: number) => `${lines(n)} would go to make room.`,
    same: (n: number) => `${n} ${count(n, 'part is', 'parts are')} there already.`,
    daysFold: (n: number) => `Day by day: ${days(n)}`,
    daysLabel: 'What the file says, by day',
    columns: ['Day', 'Foods', 'Nutrients', 'Also'],
    fields: {
      sleepHours: 'Sleep, hours',
      waterMl: 'Water, ml',
      alcoholUnits: 'Alcohol, units',
      caffeineMg: 'Caffeine, mg',
      activityMinutes: 'Activity, minutes',
      weightKg: 'Weight, kg',
      steps: 'Steps',
      note: 'Note',
      food: 'Foods of the day',
      'food-line': 'One food'
    } as Readonly<Record<string, string>>,
    conflictsHeading: (n: number) =>
      `${n} ${count(n, 'place where', 'places where')} the file says something else`,
    conflictsLabel: 'Where the file says something else',
    conflictColumns: ['Day', 'What', 'You have', 'The file'],
    foodLines: lines,
    conflictsLegend: 'Which counts?',
    conflicts: { keep: 'Keep what I have', replace: 'Take what the file says' },
    skippedFold: (n: number) => `Not used: ${n} ${count(n, 'part', 'parts')} of the file`,
    skippedLabel: 'Parts of the file that are not used',
    skippedColumns: ['Line', 'What', 'Why'],
    more: (n: number) => `And ${n} more.`,
    skippedTimes: (what: string, times: number) => `${what} (${times} times)`,
    reasons: {
      unreadable: 'The line cannot be read',
      'date-invalid': 'There is no such day',
      'date-ambiguous': 'The day reads both ways round',
      'total-row': 'It repeats the sum of its day',
      'no-name': 'A food without a name',
      'no-values': 'Nothing in it that Charley keeps',
      'not-a-number': 'The amount is not a number',
      'unit-unknown': 'The unit is missing or not known',
      'value-impossible': 'Nobody can have had that much',
      'not-kept': 'Charley has no place for it'
    } as Readonly<Record<string, string>>,
    datesLegend: 'How does this file write its days?',
    dates: {
      'day-first': 'Day first: 3/4 is 3 April',
      'month-first': 'Month first: 3/4 is 4 March'
    },
    weightLegend: 'In which unit is the weight?',
    weights: { kg: 'Kilograms', lb: 'Pounds' },
    bringIn: 'Bring it in',
    leave: 'Leave it out',
    close: 'Close',
    done: (file: { readonly days: number; readonly foods: number }) =>
      file.days === 0 && file.foods === 0 ? 'Nothing was new.' : `Done: ${said(file)}.`
  },

  programs: {
    title: 'Let other programs in',
    lead: 'A program of your own gets a token, which opens only what you tick. Give it only to programs that you trust.',
    name: 'Name of the program',
    nameMissing: 'Please give it a name.',
    legend: 'What may it do?',
    scopes: {
      'read:records': 'Read what is kept',
      'write:records': 'Add, change and remove entries',
      'read:export': 'Save a copy of everything',
      'write:import': 'Bring a copy back: this can replace everything'
    },
    scopesMissing: 'Please tick at least one.',
    make: 'Make a token',
    madeHeading: (name: string) => `The token for ${name}`,
    madeLead: 'It is shown only now. Copy it into the program.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'This browser does not copy by itself. Mark the token and copy it.',
    close: 'I have it',
    heading: 'Programs that you let in',
    none: 'None.',
    since: (day: string) => `since ${day}`,
    remove: 'Shut out',
    removeOf: (name: string) => `Shut out: ${name}`,
    removed: (name: string) => `${name} is shut out.`
  },

  erase: {
    heading: 'Erase everything',
    text: 'You are asked once more before anything goes.'
  }
}

/** `2 days and 12 lines of food` */
function said(file: { readonly days: number; readonly foods: number }): string {
  return [
    ...(file.days > 0 ? [days(file.days)] : []),
    ...(file.foods > 0 ? [lines(file.foods)] : [])
  ].join(' and ')
}
