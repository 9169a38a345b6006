import { diaryImport } from './diary-import-en.ts'

/** Every sentence of the command line that is about the command line; words about health come with the knowledge. */
export const words = {
  help: `Charley: what is behind your leg cramps or night leg pain?

  charley check                      asks you, one question at a time
  charley check person.json          reads a Person from a file, or from "-"
  charley check --from people.jsonl  one Person a line; Assessments out
  charley foods search oatmeal       foods by what people call them
  charley foods show sr28:12014      one food, per 100 g
  charley foods read "2 eggs"        reads what was eaten, food by food
  charley foods import FILE          adds foods from a downloaded file
  charley foods sources              what was imported
  charley diet person.json           what was eaten, held against what is needed
  charley plan person.json           the smallest change that closes the gaps
  charley knowledge                  what Charley knows, and whether it holds
  charley dri --age 34 --sex female  what people of that age and sex need a day
                                     (--pregnancy pregnant or lactating)
  charley import FILE...             what files of other apps would bring to
                                     the diary; --yes writes it
  charley backup FILE                all that is kept, into one file
  charley restore FILE               all that is kept becomes that of a backup

  --json     print only JSON on standard output
  --help     this text; after a command: more about that one
  --version  the version

It ends with 0 when done (in an emergency too: the level is in the output),
1 when the knowledge is broken or Charley cannot start, 2 when the input or
the command cannot be used.`,
  unknownCommand: 'There is no command "{command}".',
  tooManyFiles: 'Give one file, or many people with --from.',
  fileAndFrom: 'Give either a file or --from, not both.',
  needsTerminal:
    'There is no terminal to ask on. Give a file, or "-" to read a Person from standard input.',
  notFound: 'There is no such file.',
  unreadable: 'This cannot be read ({reason}).',
  notJson: 'This is not JSON: {reason}.',
  emptyInput: 'There is nothing in it. A Person is at least {"profile": {}}.',

  purpose:
    'Charley is an educational aid. It helps adults with leg cramps or night leg pain understand what may play a part and get ready to talk with a health professional. It does not diagnose, prescribe or replace care. It is not for emergencies.',
  madeWith: 'Made with Charley {engine}, knowledge {knowledge}, {at}.',

  no: 'no',
  notSure: 'not sure',
  because: 'Because you told us: {labels}.',
  becauseUnsure: 'To be safe, because you told us: {labels}.',
  alsoNoted: 'Also:',
  openRedFlags: 'No ranking yet: {count} questions about danger signs are open',
  openRedFlag: 'No ranking yet: one question about a danger sign is open',
  openRedFlagsMore: '{labels}; and {more} more.',
  openRedFlagsHow:
    'Answer them ("yes", "no" or "unsure"), or run charley check without a file to be asked.',
  headings: {
    ranking: 'What may play a part',
    shelf: 'Must be ruled out by a doctor',
    tests: 'Tests worth asking for',
    medicines: 'Medicines to ask about (do not stop any on your own)',
    actions: 'What to try first',
    labs: 'Your test results',
    issues: 'Notes on what you told us'
  },
  frequency: 'About {mid} in 100 people with answers like yours (range {low} to {high}).',
  frequencyRare: 'Fewer than 1 in 100 people with answers like yours (range {low} to {high}).',
  speaksFor: 'For:',
  speaksAgainst: 'Against:',
  answeredNo: '{label} (no)',
  wouldSettle: 'A test that would help settle it:',
  shelfBecause: 'Because of:',

  interview: {
    welcome:
      'I ask one question at a time. Your answers stay on this computer, and they are gone when you close this window.',
    keys: 'Enter skips a question; on a list it means none of these. ? means not sure, b goes back, w tells you why I ask, q shows the result so far.',
    phases: {
      safety: 'Safety',
      you: 'You',
      medicines: 'Medicines',
      legs: 'Your legs',
      food: 'Food'
    },
    remaining: 'usually {low} to {high} more questions',
    remainingOne: 'nearly done',
    age: 'How old are you?',
    years: 'your age in years',
    sex: 'What sex were you registered as at birth?',
    sexes: ['Female', 'Male', 'I would rather not say'],
    yesNo: 'y = yes, n = no, ? = not sure, Enter = skip',
    number: 'a number from {min} to {max}, ? = not sure, Enter = skip',
    oneOption: 'type one number, ? = not sure, Enter = skip',
    severalOptions: 'type the numbers that fit, like 1 3, ? = not sure, Enter = skip',
    checklist:
      'type the numbers that fit, like 1 3. Add ? where you are not sure, like 3?. Enter = none of these, s = skip',
    medicines: 'type the names with commas between them, none = I take none, Enter = skip',
    tryAgain: 'I could not read that. {hint}.',
    cannotGoBack: 'This is the first question.',
    keepAnswering: 'Press Enter to go on with the questions, or b if you pressed the wrong key.',
    wrongKey: 'Did you press the wrong key? Type b to go back. Enter ends the questions.',
    why: 'Why I ask: {why}',
    noWhy: 'I ask everybody this: how common each cause is depends on it.'
  },

  dri: {
    title: 'What is needed a day: {lifeStage}',
    unit: 'unit',
    none: '-',
    legend: [
      'EAR: enough for half of these people. RDA: enough for nearly all of them.',
      'AI: stands in where there is no EAR; below it, nobody can tell.',
      'UL: the most that is unlikely to do harm. CDRR: eat less where above it.',
      '-: not determined.'
    ],
    counts: {
      supplement: '{name}: the UL counts only what comes from supplements and medicines.',
      'fortified-and-supplement':
        '{name}: the UL counts only what is added to food or comes from supplements, in {unit}.',
      preformed: '{name}: the UL counts only the ready-made form (retinol), in {unit}.'
    },
    needs: 'Give an age and a sex, such as: charley dri --age 34 --sex female.'
  },

  diet: {
    needs: 'Name one file with a Person who has a foodLog, or "-".',
    days: 'Mean of {days} logged days',
    oneDay: 'One logged day: a rough guide; three or more tell more',
    energy: 'Energy: {logged} kcal logged, about {requirement} needed',
    amount: '{amount} {unit}',
    amountInRange: '{amount} {unit} (from {low} to {high})',
    noValues: 'no reference value',
    from: 'From: {sources}.',
    notInTable: 'The food table does not hold these, so nothing is said about them: {names}.',
    notCounted:
      'The app that counted the food says nothing of these, so nothing is said about them: {names}.'
  },

  plan: {
    needs: 'Name one file with a Person, or "-". With a foodLog there is food in the plan.',
    headings: {
      logDoubts: 'A first idea only',
      changes: 'What to change in what you eat, each day',
      totals: 'What that gives',
      alternatives: 'Or instead',
      limits: 'Within your limits',
      shopping: 'To buy for a week',
      supplements: 'Supplements',
      firstSteps: 'What to begin with',
      later: 'Later, if you like'
    },
    more: '{name}: add {portion} (about {grams} g)',
    less: '{name}: {grams} g less (leaves {portion})',
    shortly: '{name}, {portion} (about {grams} g)',
    meals: {
      breakfast: 'at breakfast',
      lunch: 'at lunch',
      dinner: 'at dinner',
      snack: 'as a snack'
    },
    gain: '{name} {amount} of the {missing} {unit} missing',
    total: '{name}: from {before} to {after} {unit} (good: {target}).',
    atMost: 'At most {limit} {unit}.',
    toMakeRoom: 'to make room for the rest.',
    lessSalt: 'less salt.',
    taking: ' (you take it)',
    verdicts: {
      no: 'do not take it',
      'not-needed': 'not needed',
      'ask-first': 'ask your doctor or pharmacist first',
      'test-first': 'have a test first',
      'could-try': 'you could try it'
    },
    trial: 'At most {amount} {unit} a day, for {weeks} weeks. Stop when:',
    apart:
      'After this, wait {before} before the medicine. After the medicine, wait {after} before this.',
    medicineFirst: 'Take the medicine first, then wait {hours} before this.',
    hours: (n: number) => `${n} ${n === 1 ? 'hour' : 'hours'}`
  },

  foods: {
    needs: 'Name one food, such as: charley foods show sr28:12014.',
    unknown: 'There is no food "{food}".',
    incomplete: 'Too little of this food was measured to count on it.',
    per100g: 'In 100 g:',
    notMeasured: 'not measured'
  },

  foodSearch: {
    needs: 'Say what to look for, such as: charley foods search "pumpkin seeds".',
    limit: 'The limit has to be a whole number from 1 to {most}.',
    nothing: 'No food found. Try another word for it.'
  },

  foodRead: {
    needs:
      'Say what was eaten, such as: charley foods read "2 eggs, 1 cup cooked spinach and a banana".',
    noFood: 'no food found',
    noGrams: 'how much? Say a portion or a weight.',
    notSure: 'Not sure: look at it again.'
  },

  foodImport: {
    needs:
      'Name one file of foods, such as: charley foods import FoodData_Central_foundation_food_csv.zip.',
    sourcesNeeds: 'It takes nothing but --json: charley foods sources.',
    progress: '{percent} % of the file read, {rows} rows',
    added: 'Added: {title}, version {version}, newest food of {date}.',
    noDate: 'an unknown date',
    counts: '{foods} foods from {rows} rows.',
    alreadyBuiltIn:
      '{foods} of them are built in already under another id. A search shows the built-in ones; an id such as fdc:173410 still finds the imported one.',
    incomplete: '{foods} of them have too few values to be offered in a search.',
    skipped: 'Rows and values that were not used:',
    report: 'Each of them is listed in {report}.',
    licence: 'Licence: {licence}.',
    sources: 'Imported, in {folder}:',
    noSources: 'Nothing was imported into {folder}.',
    source: '  {name}: {title}, version {version}, newest food of {date}, {foods} foods',
    sourceLicence: '    {licence}',
    unreadableSource:
      'The imported foods in {file} cannot be read and were left out. Import them again.',
    reasons: {
      unreadable: 'the row cannot be read',
      'not-a-food': 'it is no food: a sample from a laboratory, or of an unknown kind',
      'unknown-food': 'it belongs to a food that is not in the file',
      duplicate: 'the food is there already',
      'no-name': 'the food has no name',
      'no-barcode': 'the product has no barcode',
      'no-values': 'the food has no value that Charley counts',
      'nutrient-not-used': 'Charley does not count this nutrient',
      'unknown-unit': 'the unit is unknown',
      'not-a-number': 'the amount is no number',
      'below-zero': 'the amount is below zero',
      'more-than-possible': 'the amount is more than 100 g of food can hold',
      'portion-without-weight': 'the portion has no weight',
      'portion-without-amount': 'the portion does not say how many of what it weighs',
      'portion-without-name': 'the portion does not say what it is'
    },
    problems: {
      'input.not-found': 'There is no such file.',
      'input.unreadable': 'This cannot be read ({reason}).',
      'input.empty': 'There is nothing in it.',
      'import.not-recognised':
        'This is no file of foods that Charley knows. It reads downloads of USDA FoodData Central (CSV in a zip, or JSON) and products of Open Food Facts (JSON, one product a line, or .gz).',
      'import.damaged': 'The file is damaged or cut off ({reason}). Download it again.',
      'import.unsafe-zip': 'This zip is not opened: {reason}.',
      'import.wrong-columns': 'In the zip, {file} is missing or lacks {missing}.',
      'import.no-foods': 'There is no food in it that can be used.',
      'import.cannot-save': 'The foods cannot be saved: {reason}'
    }
  },

  records: {
    backupNeeds: 'Name one file to write, such as: charley backup charley.backup.',
    restoreNeeds: 'Name one backup, such as: charley restore charley.backup.',
    none: 'There are no records yet, so there is nothing to back up.',
    otherFile: 'There is a file of that name which is no backup. It was left as it is.',
    backedUp: 'Backed up to {file}. Accounts: {accounts}, entries: {entries}.',
    restored: 'Restored. Accounts: {accounts}, entries: {entries}.',
    before: 'What was there before is in {file}, for fourteen days.',
    leftOut:
      'Left out, since they were erased after this backup: {accounts}. With --with-erased they come back too.',
    notFound: 'There is no such file or folder.',
    otherTrouble: 'It could not be done ({code}). Nothing was changed.',
    problems: {
      'records.unavailable': 'The records cannot be reached. Nothing was changed.',
      'records.full': 'The disk is full. Nothing was changed.',
      'records.read-only': 'This may not be written. Nothing was changed.',
      'records.in-use':
        'Another program is writing to the records. Try again. Nothing was changed.',
      'records.damaged':
        'The records are damaged and were left as they are. Put the file aside and restore the last backup.',
      'records.backup-invalid': 'This is no backup, or it is damaged. Nothing was changed.'
    }
  },

  diaryImport,

  knowledge: {
    title: 'What Charley knows',
    revision: 'revision {revision}',
    sound: 'No rule of the knowledge is broken.',
    broken: '{count} rules of the knowledge are broken:'
  }
} as const
