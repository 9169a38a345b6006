interface Amounts {
  readonly days: number
  readonly foods: number
}

/** Sentences of `charley import`. */
export const diaryImport = {
  needs:
    'Name files of Cronometer, MyFitnessPal, Apple Health or Health Connect, such as: charley import servings.csv.',
  hosted:
    'This is a server for many people: each of them imports files in the web app, after signing in.',
  preview: 'Nothing was written. To write it, add --yes.',
  written: 'Written into your diary.',
  file: '{file}: {app}',
  days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  added: (amounts: Amounts) => `New: ${said(amounts)}.`,
  changed: (amounts: Amounts) => `Changed: ${said(amounts)}.`,
  removed: (foods: number) => `Goes to make room: ${said({ days: 0, foods })}.`,
  same: (parts: number) => `There already: ${many(parts, 'part', 'parts')} of the file.`,
  conflicts: 'Your diary says something else (the file wins only with --replace): {count}',
  conflict: '{date}, {what}: yours {kept}, the file {offered}',
  skipped: 'Left out of the file: {count}',
  skippedPart: '{where}, {what}: {reason}',
  skippedTimes: '{where}, {what}: {reason} ({times} times)',
  line: 'line {line}',
  somewhere: 'in the file',
  more: '... and {count} more; --json lists them',
  apps: {
    cronometer: 'Cronometer',
    myfitnesspal: 'MyFitnessPal',
    'apple-health': 'Apple Health',
    'health-connect': 'Health Connect'
  },
  fields: {
    sleepHours: 'sleep, hours',
    waterMl: 'water, ml',
    alcoholUnits: 'alcohol, units',
    caffeineMg: 'caffeine, mg',
    activityMinutes: 'activity, minutes',
    weightKg: 'weight, kg',
    steps: 'steps',
    note: 'note',
    food: 'lines of food that day',
    'food-line': 'a line of food'
  },
  reasons: {
    unreadable: 'the line cannot be read',
    'date-invalid': 'the date cannot be read',
    'date-ambiguous': 'the date reads both ways round: add --dates',
    'total-row': 'it is a total of other lines',
    'no-name': 'it has no name',
    'no-values': 'it has no value',
    'not-a-number': 'the value is no number',
    'unit-unknown': 'the unit is not known; for a weight add --weight kg or lb',
    'value-impossible': 'the value is not possible',
    'not-kept': 'Charley does not keep this'
  },
  problems: {
    empty: 'There is nothing in it.',
    'not-recognised': 'This is no file of an app that Charley knows.',
    zipped: 'The file is still packed: unpack it first.',
    damaged: 'The file is damaged or cut off.',
    'too-large': 'The file is too large.'
  }
} as const

/** `2 days and 12 lines of food`, or `nothing`. */
function said({ days, foods }: Amounts): string {
  const parts = [
    ...(days > 0 ? [many(days, 'day', 'days')] : []),
    ...(foods > 0 ? [many(foods, 'line of food', 'lines of food')] : [])
  ]
  return parts.length === 0 ? 'nothing' : parts.join(' and ')
}

function many(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`
}
