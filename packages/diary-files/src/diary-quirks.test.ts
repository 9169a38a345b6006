import { describe, expect, test } from 'vitest'
import type { DiaryDraft, ReadOptions } from './diary-draft.ts'
import { readDiaryFile } from './read-diary-file.ts'

/** Byte by byte, as badly as a network can cut it. */
async function* bytesOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7)
}

const read = (text: string, options?: ReadOptions) => readDiaryFile(bytesOf(text), options)
const why = ({ skipped }: DiaryDraft) => skipped.parts.map(({ reason, line }) => [reason, line])

const SERVINGS = 'Day,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Vitamin D (IU),Category'
const servings = (...lines: string[]) => read([SERVINGS, ...lines].join('\r\n'))

describe('a table of another app', () => {
  test('is read with a byte order mark, inch marks, commas and thousands', async () => {
    const line = '2026-01-05,Snacks,"Bananas, ""small""","1 (7"" long), peeled","1,105.5",31,,Food'
    const { foods, skipped } = await read(`\uFEFF${SERVINGS}\r\n${line}\r\n`)
    expect(foods).toMatchObject([
      { name: 'Bananas, "small"', amount: '1 (7" long), peeled', meal: 'snack' }
    ])
    expect(foods[0]?.nutrients).toEqual({ energy: 1105.5, magnesium: 31 })
    expect(skipped.parts).toEqual([])
  })

  test('with semicolons has decimal commas; kilojoules and both micro signs are read', async () => {
    const { foods } = await read(
      'Day;Food Name;Amount;Energy (kJ);Vitamin K (\u00b5g);B12 (Cobalamin) (\u03bcg)\n' +
        '2026-01-05;Brot;1 Scheibe;1.046,0;2,5;0,5\n'
    )
    expect(foods[0]?.nutrients).toEqual({ energy: 250, vitamin_k: 2.5, vitamin_b12: 0.5 })
  })

  test('two equal lines of one day are two helpings, under two keys', async () => {
    const line = '2026-01-05,Lunch,Rice,1 cup,240,76,,Food'
    const { foods } = await servings(line, line)
    expect(new Set(foods.map(({ key }) => key)).size).toBe(2)
  })

  test('a supplement without energy counts, and what is blank is unknown', async () => {
    const { foods } = await servings('2026-01-05,Dinner,Magnesium,1 tablet,,200,,Supplements')
    expect(foods).toMatchObject([{ isSupplement: true, nutrients: { magnesium: 200 } }])
  })

  test.each(['Total', 'Summe', ''])(
    'the sum of the day called "%s" is not eaten again',
    async (label) => {
      const read = await servings(
        '2026-01-05,Lunch,Rice,1 cup,240,76,40,Food',
        '2026-01-05,Dinner,Egg,1 large,70,6,41,Food',
        `2026-01-05,,${label},,310,82,81,`
      )
      expect(read.foods.map(({ name }) => name)).toEqual(['Rice', 'Egg'])
      expect(why(read)).toEqual([['total-row', 4]])
    }
  )

  test('one day that reads only one way settles the others; without one each is told', async () => {
    const days = (...dates: string[]) =>
      read(['Date,Weight', ...dates.map((date) => `${date},70`)].join('\n'), { weightUnit: 'kg' })
    expect([...(await days('3/4/2026', '13/4/2026')).days.keys()]).toEqual([
      '2026-04-03',
      '2026-04-13'
    ])
    expect([...(await days('3/4/2026', '4/13/2026')).days.keys()]).toEqual([
      '2026-03-04',
      '2026-04-13'
    ])
    const unclear = await days('3/4/2026', '5/5/2026')
    expect([...unclear.days.keys()]).toEqual(['2026-05-05'])
    expect(why(unclear)).toEqual([['date-ambiguous', 2]])
    const told = await read('Date,Weight\n3/4/2026,70', { weightUnit: 'kg', dates: 'day-first' })
    expect([...told.days.keys()]).toEqual(['2026-04-03'])
  })

  test('a weight without its unit is never guessed', async () => {
    const file = 'Date,Weight\n2026-01-05,172\n'
    const unclear = await read(file)
    expect([unclear.days.size, why(unclear)]).toEqual([0, [['unit-unknown', 2]]])
    const told = await read(file, { weightUnit: 'lb' })
    expect(told.days.get('2026-01-05')).toEqual({ weightKg: 78.018 })
  })

  test('every line that cannot be used is told with its reason, and the rest is', async () => {
    const read = await servings(
      '2026-02-30,Lunch,Rice,1 cup,240,76,,Food',
      '2026-01-05,Lunch,,1 cup,240,76,,Food',
      '2026-01-05,Lunch,Tea,1 cup,,,,Food',
      '2026-01-05,Lunch,Soup,1 cup,lots,5,,Food',
      '2026-01-05,Lunch,Nuts,1 cup,-4,5,,Food'
    )
    expect(why(read).toSorted()).toEqual([
      ['date-invalid', 2],
      ['no-name', 3],
      ['no-values', 4],
      ['not-a-number', 5],
      ['not-a-number', 6]
    ])
    expect(read.foods.map(({ name }) => name)).toEqual(['Soup', 'Nuts'])
  })

  test('alcohol and caffeine of the foods belong to the day, in UK units and milligrams', async () => {
    const { days } = await read(
      'Day,Food Name,Amount,Energy (kcal),Alcohol (g),Caffeine (mg)\n' +
        '2026-01-05,Beer,1 pint,200,16,\n2026-01-05,Coffee,1 cup,2,,95\n'
    )
    expect(days.get('2026-01-05')).toEqual({ alcoholUnits: 2, caffeineMg: 95 })
  })

  test('values that nobody can have had are left out and told', async () => {
    const { days, skipped } = await read(
      'Day,Group,Metric,Unit,Amount\n2026-01-05,,Sleep,hours,65\n'
    )
    expect([days.size, skipped.parts]).toMatchObject([0, [{ reason: 'value-impossible' }]])
    const { foods } = await servings('2026-01-05,Lunch,Rice,1 cup,9999999,76,,Food')
    expect(foods[0]?.nutrients).toEqual({ magnesium: 76 })
  })
})

const record = (attributes: Readonly<Record<string, string>>) =>
  `<Record ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`
const at = (startDate: string, endDate = startDate) => ({ startDate, endDate })
const health = (...records: string[]) => read(`<HealthData>${records.join('\n')}</HealthData>`)

describe('an export of Apple Health', () => {
  const steps = (sourceName: string, value: string) =>
    record({
      type: 'HKQuantityTypeIdentifierStepCount',
      sourceName,
      value,
      unit: 'count',
      ...at('2026-01-05 09:00:00 +0000')
    })
  const asleep = (from: string, to: string) =>
    record({
      type: 'HKCategoryTypeIdentifierSleepAnalysis',
      value: 'HKCategoryValueSleepAnalysisAsleepCore',
      ...at(from, to)
    })
  const water = (unit: string) =>
    record({
      type: 'HKQuantityTypeIdentifierDietaryWater',
      value: '250',
      unit,
      ...at('2026-01-05 23:30:00 -0800')
    })

  test('steps and sleep that phone and watch both saw count once', async () => {
    const { days } = await health(
      steps('Phone', '4000'),
      steps('Phone', '2000'),
      steps('Watch', '6500'),
      asleep('2026-01-04 23:00:00 +0000', '2026-01-05 03:00:00 +0000'),
      asleep('2026-01-05 01:00:00 +0000', '2026-01-05 06:30:00 +0000')
    )
    expect(days.get('2026-01-05')).toEqual({ steps: 6500, sleepHours: 7.5 })
  })

  test('the hour that the clocks go back was slept too', async () => {
    const { days } = await health(asleep('2026-10-24 23:00:00 +0100', '2026-10-25 06:00:00 +0000'))
    expect(days.get('2026-10-25')).toEqual({ sleepHours: 8 })
  })

  test('a day is that of the clock where it was, and members of a correlation count once', async () => {
    const { days } = await health(water('mL'), `<Correlation>${water('mL')}</Correlation>`)
    expect([...days]).toEqual([['2026-01-05', { waterMl: 250 }]])
  })

  test('a day that the calendar does not have is told, and not kept', async () => {
    const sip = water('mL').replace('2026-01-05', '2026-02-30')
    const { days, skipped } = await health(sip)
    expect([days.size, skipped.parts]).toMatchObject([0, [{ reason: 'date-invalid', line: 1 }]])
  })

  test('kinds that are not kept are told with their number, unknown units with their line', async () => {
    const heart = record({ type: 'HKQuantityTypeIdentifierHeartRate', value: '60', ...at('x') })
    const { skipped } = await health(heart, heart, water('cup_us'), water('constructor'))
    expect(skipped.parts).toEqual([
      { reason: 'unit-unknown', line: 3, what: 'DietaryWater', times: 1 },
      { reason: 'unit-unknown', line: 4, what: 'DietaryWater', times: 1 },
      { reason: 'not-kept', line: null, what: 'HeartRate', times: 2 }
    ])
  })
})

describe('Health Connect', () => {
  const records = (...list: object[]) => JSON.stringify({ records: list })

  test('sleep, weight, steps and a walk, on the clock of the place', async () => {
    const file = records(
      {
        recordType: 'SleepSession',
        startTime: '2026-07-04T22:30:00Z',
        endTime: '2026-07-05T06:30:00Z',
        stages: [
          { startTime: '2026-07-04T23:00:00Z', endTime: '2026-07-05T03:00:00Z', stage: 4 },
          { startTime: '2026-07-05T03:00:00Z', endTime: '2026-07-05T03:30:00Z', stage: 1 },
          { startTime: '2026-07-05T03:30:00Z', endTime: '2026-07-05T06:30:00Z', stage: 5 }
        ]
      },
      {
        recordType: 'Weight',
        time: '2026-07-05T07:00:00Z',
        weight: { value: 70, unit: 'kilograms' }
      },
      {
        recordType: 'Steps',
        startTime: '2026-07-04T23:30:00Z',
        endTime: '2026-07-05T00:10:00Z',
        count: 300
      },
      {
        recordType: 'ExerciseSession',
        startTime: '2026-07-05T10:00:00Z',
        endTime: '2026-07-05T10:40:00Z'
      },
      { recordType: 'HeartRate', startTime: '2026-07-05T10:00:00Z' }
    )
    const { days, skipped } = await read(file, { zone: 'Europe/London' })
    expect([...days]).toEqual([
      ['2026-07-05', { sleepHours: 7, steps: 300, weightKg: 70, activityMinutes: 40 }]
    ])
    expect(skipped.parts).toMatchObject([{ reason: 'not-kept', what: 'HeartRate' }])
  })
})

test('records of Health Connect that are built to break a reader are told, never thrown', async () => {
  const hostile = { toString: 1, value: { toString: 1 }, unit: 'constructor' }
  const times = { startTime: '2026-01-05T10:00:00Z', endTime: hostile }
  const kinds = ['Nutrition', 'Hydration', 'Weight', 'Steps', 'ExerciseSession', 'SleepSession']
  const records = kinds.map((recordType) => ({
    recordType,
    ...times,
    name: hostile,
    energy: hostile,
    caffeine: hostile,
    constructor: hostile,
    volume: hostile,
    weight: hostile,
    metadata: { id: hostile, dataOrigin: hostile },
    stages: [null, 1, { stage: 2 }]
  }))
  const { days, foods, skipped } = await read(
    JSON.stringify({ records: [...records, null, 7, []] })
  )
  expect([days.size, foods.length]).toEqual([0, 0])
  expect(skipped.parts.length).toBeGreaterThan(kinds.length)
})

describe('what is no such file', () => {
  test.each([
    ['empty', ' \n'],
    ['not-recognised', 'hello'],
    ['not-recognised', 'Date,Mood\n2026-01-05,fine'],
    ['not-recognised', '{"hello": 1}'],
    ['not-recognised', '<html><body/></html>'],
    ['not-recognised', `Day,Food Name,Amount${',x'.repeat(200)}\n`],
    ['too-large', `Day,Food Name,Amount\n${'a,b,c\n'.repeat(100_001)}`],
    ['zipped', 'PK\u0003\u0004...'],
    ['damaged', '{"records": ['],
    ['damaged', '<HealthData><Record type="a"'],
    ['damaged', '<!DOCTYPE a [<!ENTITY b "b">]><HealthData>&b;</HealthData>']
  ])('is refused as %s', async (code, text) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'DiaryFileError', code })
  })
})
