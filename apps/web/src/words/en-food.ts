import { count } from './count.ts'

const foods = (n: number) => `${n} ${count(n, 'food', 'foods')}`

export const food = {
  title: 'Food',
  opening: 'Opening the food table. The first time, this takes a few seconds.',

  meals: { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'Snacks' },
  meal: 'Which meal?',
  to: {
    breakfast: 'to breakfast',
    lunch: 'to lunch',
    dinner: 'to dinner',
    snack: 'to snacks'
  },

  day: {
    label: 'Day',
    today: 'Today',
    thisDay: { today: 'today', yesterday: 'yesterday' },
    previous: 'Day before',
    next: 'Day after',
    toToday: 'Go to today',
    empty: 'Nothing written down yet.',
    list: (day: string) => `Eaten ${day}`
  },

  ways: {
    recall: 'Recall yesterday, in five minutes',
    several: 'Write several foods at once',
    meals: 'Your saved meals',
    plan: 'What to change: your plan'
  },

  search: {
    label: 'What did you eat?',
    placeholder: 'For example: porridge',
    list: 'Foods',
    often: 'What you often eat',
    count: (n: number) => `${foods(n)} to choose from.`,
    none: 'No food found. Try a plainer word, such as "bread" or "soup".'
  },

  amount: {
    quantity: 'How many?',
    portion: 'Of what?',
    choosePortion: 'Choose',
    kinds: { household: 'Portions', weight: 'By weight', volume: 'By volume' },
    units: {
      '1 gram': 'grams',
      '1 ounce': 'ounces',
      '1 millilitre': 'millilitres',
      '1 fluid ounce': 'fluid ounces'
    } as Readonly<Record<string, string>>,
    signs: {
      '1 gram': 'g',
      '1 ounce': 'oz',
      '1 millilitre': 'ml',
      '1 fluid ounce': 'fl oz'
    } as Readonly<Record<string, string>>,
    makes: (grams: string) => `That is ${grams} g.`,
    open: 'Say how much, then you see what it brings.',
    noPortion: 'Choose a portion.',
    problems: {
      missing: 'Please say how many. "1/2" and "1,5" work too.',
      unreadable: 'Please type a plain number, such as 2, 1.5 or 1/2.',
      'not-positive': 'Please type a number above zero.',
      'too-much': 'That is more than 5 kg of one food. Please check the number.'
    }
  },

  brings: {
    caption: 'What it brings',
    nutrient: 'Nutrient',
    amount: 'This food',
    day: 'Whole day',
    names: {
      magnesium: 'Magnesium',
      potassium: 'Potassium',
      calcium: 'Calcium',
      iron: 'Iron',
      energy: 'Energy'
    } as Readonly<Record<string, string>>,
    notKnown: 'not known',
    atLeast: (amount: string) => `at least ${amount}`
  },

  picker: {
    add: (to: string) => `Add ${to}`,
    save: 'Save',
    cancel: 'Cancel'
  },

  entry: {
    change: 'Change',
    changeOf: (name: string) => `Change: ${name}`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete: ${name}`,
    grams: (grams: string) => `${grams} g`,
    notInTable: 'This food is not in the table any more. It stays on your list but is not counted.'
  },

  copy: {
    mealToToday: 'Copy to today',
    mealToTodayOf: (meal: string) => `Copy to today: ${meal}`,
    dayToToday: 'Copy this day to today',
    yesterdayHere: 'Copy the day before to here'
  },

  saved: {
    title: 'Your saved meals',
    lead: 'A saved meal keeps its foods and amounts. Add it to any day in one tap.',
    none: 'No meal saved yet. On a day with food, choose "Save as a meal".',
    add: 'Add a saved meal',
    addButton: 'Add',
    save: 'Save as a meal',
    saveOf: (meal: string) => `Save as a meal: ${meal}`,
    name: 'Name of the meal',
    nameMissing: 'Please give the meal a name.',
    replaces: (name: string) => `This replaces your saved meal "${name}".`,
    keep: 'Save',
    cancel: 'Cancel',
    remove: 'Delete',
    removeOf: (name: string) => `Delete: ${name}`,
    addToday: 'Add to today',
    addTodayOf: (name: string) => `Add to today: ${name}`,
    back: 'Back to the food log'
  },

  counted: {
    heading: 'From other apps',
    lead: 'They count with what that app says of them. To change one, change it there and bring the file in again.',
    remove: 'Delete',
    removeOf: (name: string) => `Delete: ${name}`
  },

  undo: {
    button: 'Undo',
    added: (what: string) => `Added: ${what}.`,
    addedSeveral: (n: number) => `Added ${foods(n)}.`,
    changed: (what: string) => `Changed: ${what}.`,
    removed: (what: string) => `Deleted: ${what}.`,
    copied: (n: number) => `Copied ${foods(n)}.`,
    mealSaved: (name: string) => `Meal saved: ${name}.`,
    mealRemoved: (name: string) => `Saved meal deleted: ${name}.`,
    recalled: (n: number) => `Recall saved: ${foods(n)}.`
  },

  text: {
    label: 'Write what you ate',
    hint: 'For example: 2 eggs, 1 cup cooked spinach and a banana',
    read: 'Read it',
    heading: 'Is this right?',
    add: (n: number, to: string) => `Add ${foods(n)} ${to}`,
    waiting: (n: number) =>
      `${n} ${count(n, 'line still needs', 'lines still need')} a food or an amount. ${count(n, 'It stays', 'They stay')} here.`
  },

  line: {
    typed: (text: string) => `You wrote: ${text}`,
    food: 'Food',
    notFound: 'We did not find this food. Search for it, or leave the line out.',
    change: 'Change',
    changeOf: (text: string) => `Change: ${text}`,
    somethingElse: 'Something else',
    leaveOut: 'Leave out',
    leaveOutOf: (text: string) => `Leave out: ${text}`,
    putBack: 'Put back',
    putBackOf: (text: string) => `Put back: ${text}`,
    leftOut: 'Left out'
  },

  recall: {
    title: 'Yesterday, in five minutes',
    steps: 'Steps',
    step: {
      list: 'List',
      forgotten: 'Forgotten',
      meals: 'Meals',
      portions: 'Portions',
      review: 'Review'
    },
    headings: {
      list: 'What did you eat and drink?',
      forgotten: 'Anything forgotten?',
      meals: 'When was it?',
      portions: 'How much?',
      review: 'Is this your day?'
    },
    leads: {
      list: 'In any order, one food per line. Amounts are welcome but not needed yet.',
      forgotten: 'These slip the mind most. Leave empty what you had none of.',
      meals: 'A rough idea is enough.',
      portions: 'Household measures are fine. A good guess is better than nothing.',
      review: 'Check it once, then save. You can change everything later.'
    },
    listLabel: 'Foods and drinks',
    listPlaceholder: 'porridge with milk\na banana\n2 slices of toast',
    probes: {
      drinks: 'Coffee, tea, juice, fizzy drinks',
      water: 'Water: tap or bottled',
      alcohol: 'Beer, wine or spirits',
      milk: 'Milk or sugar in drinks',
      sweets: 'Biscuits, cake, sweets, chocolate',
      nibbles: 'Crisps, nuts, nibbles',
      fruit: 'Fruit',
      bread: 'Bread, butter, spreads',
      sauces: 'Sauces, dressings, oil for cooking',
      night: 'Anything in the night'
    },
    supplements:
      'Vitamins, minerals and other supplements have a place of their own on the food page.',
    nothing: 'Your list is empty. Write at least one food, then go on.',
    mealOf: (text: string) => `Meal for: ${text}`,
    mealOpen: (n: number) =>
      `${n} ${count(n, 'food has', 'foods have')} no meal yet. Choose one, or put the rest under snacks.`,
    restToSnacks: 'Put the rest under snacks',
    portionsOpen: (n: number) =>
      `${n} ${count(n, 'line still needs', 'lines still need')} a food or an amount. Fill in, or leave out.`,
    next: 'Next',
    back: 'Back',
    save: (n: number) => `Save ${foods(n)}`,
    notCounted: 'Not counted',
    notCountedHint:
      'Left out, or still without a food, an amount or a meal. Go back to change that.',
    already: (n: number) => `This day already has ${foods(n)}.`,
    addToThem: 'Add to them',
    replaceThem: 'Replace them',
    otherDay: (day: string) => `You began this for ${day}.`,
    startAgain: 'Start again for yesterday'
  }
}
