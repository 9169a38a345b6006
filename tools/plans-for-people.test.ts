import { describe, expect, test } from 'vitest'
import {
  addedBy,
  eaten,
  pantry,
  personUnasked,
  personWho,
  planFor,
  totalOf
} from './plan-eater.test-data.ts'

const nameOf = (food: string) => pantry.foods.names[pantry.foods.ids.indexOf(food)] ?? ''
const LOW_EGFR = [{ analyte: 'egfr', value: 40, unit: 'mL/min/{1.73_m2}' }]

const plain = await planFor(personWho())

describe('a plan for one person', { timeout: 60_000 }, () => {
  test('closes a gap of magnesium within energy, and says what each food closes', () => {
    expect(['optimal', 'feasible']).toContain(plain.status)
    const magnesium = totalOf(plain, 'magnesium')
    expect(magnesium.before).toBeLessThan(265)
    expect(magnesium.after).toBeGreaterThanOrEqual(265)
    const closing = plain.changes.flatMap(({ closes }) => closes.map(({ nutrient }) => nutrient))
    expect(closing).toContain('magnesium')
    expect(plain.text).not.toMatch(/[{}]/)
    expect(plain.comesFirst).toBeNull()
  })

  test('before danger signs are answered asks for them, and offers no measure and no supplement', async () => {
    const answers = { pregnant: 'no', low_back_pain: 'yes' }
    const { comesFirst, actions, supplements } = await planFor(personUnasked({ answers }))
    expect(comesFirst?.rule).toBe('open-red-flags')
    expect([...actions, ...supplements]).toEqual([])
  })

  test('for somebody of whom age and sex are not known changes nothing, and says why', async () => {
    const profile = { ageYears: undefined, sex: undefined }
    const { changes, status, text } = await planFor(personWho({ profile }))
    expect([changes, status]).toEqual([[], 'nothing-to-change'])
    expect(text).toMatch(/age/)
  })

  test('with kidney disease calls less potassium than others need no gap', async () => {
    const plan = await planFor(personWho({ answers: { hx_kidney_disease: 'yes' }, labs: LOW_EGFR }))
    const closing = plan.changes.flatMap(({ closes }) => closes.map(({ nutrient }) => nutrient))
    expect(closing).not.toContain('potassium')
    const { limit, target } = totalOf(plan, 'potassium')
    expect(limit).not.toBeNull()
    expect(target).toBeNull()
  })

  test('with kidney disease raises no potassium and no phosphorus, and adds no banana', async () => {
    const plan = await planFor(personWho({ answers: { hx_kidney_disease: 'yes' }, labs: LOW_EGFR }))
    for (const nutrient of ['potassium', 'phosphorus']) {
      const { before, after } = totalOf(plan, nutrient)
      expect(after, nutrient).toBeLessThanOrEqual(before + 1e-6)
    }
    expect(addedBy(plan).map(({ food }) => nameOf(food))).not.toContain('Bananas, raw')
    expect(plan.limits.map(({ id }) => id)).toContain('potassium.no-more')
    expect(plan.supplements.map(({ supplement }) => supplement)).not.toContain('potassium')
  })

  test('with thyroid tablets says of each food with much calcium to keep it apart from them', async () => {
    const plan = await planFor(personWho({ medicines: ['levothyroxine'] }))
    const apart = plan.changes.filter(({ tips }) =>
      tips.some(({ id, text }) => id.endsWith('apart-from-medicine') && /levothyroxine/.test(text))
    )
    expect(apart.length).toBeGreaterThan(0)
    const rich = ({ closes }: (typeof apart)[number]) =>
      closes.some(({ nutrient, amount }) => nutrient === 'calcium' && amount > 240)
    expect(apart).toEqual(expect.arrayContaining(plan.changes.filter(rich)))
  })

  test('with a tablet that is too much by itself still gives food, and blames no food for it', async () => {
    const supplements = [{ id: 'b6_bcomplex', amount: 50, unit: 'mg', per: 'day' }]
    const plan = await planFor(personWho({ supplements }))
    expect(addedBy(plan).length).toBeGreaterThan(0)
    expect(plan.changes.flatMap(({ because }) => because).join(' ')).not.toContain('b6')
    expect(plan.supplements).toContainEqual(
      expect.objectContaining({ supplement: 'b6_bcomplex', verdict: 'no' })
    )
  })

  test('with insulin keeps starch and sugar about as they are', async () => {
    const person = personWho({ medicines: ['insulin glargine'] })
    const { changes } = await planFor(person)
    expect(changes.length).toBeGreaterThan(0)
    const { ids, nutrients } = pantry.foods
    const starch = nutrients.find(({ id }) => id === 'carbohydrate')?.per100g ?? []
    const gramsIn = (food: unknown, grams: number) =>
      ((starch[ids.indexOf(String(food))] ?? 0) * grams) / 100
    const before = person.foodLog?.reduce(
      (sum, { food, grams }) => sum + gramsIn(food, Number(grams)),
      0
    )
    const change = changes.reduce(
      (sum, { food, fromGrams, toGrams }) => sum + gramsIn(food, toGrams - fromGrams),
      0
    )
    expect(Math.abs(change)).toBeLessThanOrEqual(0.1 * (before ?? 0) + 1e-6)
  })

  test('with warfarin keeps vitamin K in its band', async () => {
    const foodLog = [...personWho().foodLog, eaten('sr28:11457', 20, 'dinner')]
    const plan = await planFor(personWho({ medicines: ['warfarin'], foodLog }))
    const { before, after } = totalOf(plan, 'vitamin_k')
    expect(before).toBeGreaterThan(50)
    expect(Math.abs(after - before)).toBeLessThanOrEqual(0.2 * before + 1e-6)
  })

  test('with a medicine that nobody knows keeps vitamin K as with warfarin, and says why', async () => {
    const { limits, issues } = await planFor(personWho({ medicines: ['paracetamol', 'zzyzxol'] }))
    expect(limits.find(({ id }) => id === 'vitamin_k.steady')).toMatchObject({
      closed: true,
      missing: ['medicines']
    })
    expect(issues).toContainEqual(expect.objectContaining({ code: 'medicine.unknown' }))
  })

  test('for a vegan adds nothing from an animal', async () => {
    const plan = await planFor(personWho({ profile: { diet: ['vegan'] } }))
    expect(plan.changes.length).toBeGreaterThan(0)
    expect(addedBy(plan).filter(({ from }) => from !== 'plant')).toEqual([])
  })

  test('with allergies adds nothing that contains them', async () => {
    const allergies = ['tree_nut', 'milk', 'gluten', 'fish', 'soy']
    const added = addedBy(await planFor(personWho({ profile: { allergies } })))
    expect(added.length).toBeGreaterThan(0)
    expect(added.flatMap(({ contains }) => contains)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/tree_nut|milk|gluten|fish|soy/)])
    )
  })

  test('without a food that was vetoed closes the gap another way', async () => {
    const [first] = plain.changes
    const vetoes = [first?.food ?? '']
    const plan = await planFor(personWho({ wishes: { vetoes } }))
    expect(addedBy(plan).map(({ food }) => food)).not.toContain(first?.food)
    expect(totalOf(plan, 'magnesium').after).toBeGreaterThanOrEqual(265)
  })

  test('that cannot be names the wish or limit in its way, with the best partial plan', async () => {
    const plan = await planFor(personWho({ wishes: { mostChanges: 1 } }))
    expect(plan.status).toBe('infeasible')
    expect(plan.clash?.limits).toEqual(['wish.changes'])
    expect(plan.text).toContain('You asked for only a few changes.')
    expect(plan.changes).toHaveLength(1)
  })

  test('changes nothing where enough is eaten', async () => {
    const enough = [
      eaten('sr28:12014', 30, 'snack'),
      eaten('sr28:20041', 300, 'lunch'),
      eaten('sr28:16015', 172, 'lunch'),
      eaten('sr28:11458', 180, 'dinner'),
      eaten('sr28:15085', 120, 'dinner'),
      eaten('sr28:01117', 490, 'breakfast'),
      eaten('sr28:08121', 250, 'breakfast'),
      eaten('sr28:09200', 260, 'snack'),
      eaten('sr28:11674', 200, 'dinner'),
      eaten('sr28:12061', 40, 'snack'),
      eaten('sr28:11124', 100, 'lunch'),
      eaten('sr28:09037', 100, 'lunch'),
      eaten('sr28:01123', 100, 'breakfast'),
      eaten('sr28:14084', 240, 'breakfast')
    ]
    const plan = await planFor(personWho({ foodLog: enough, wishes: { vetoes: [] } }))
    expect(plan.totals.filter(({ nutrient }) => nutrient === 'magnesium')[0]?.target).toBeNull()
    expect(addedBy(plan).length).toBeLessThanOrEqual(1)
  })

  test('says how to eat plant iron where iron is missing, with a food that is eaten or planned', async () => {
    const profile = { ageYears: 30, diet: ['vegan'] }
    const foodLog = [...personWho().foodLog, eaten('sr28:11821', 60, 'lunch')]
    const families = ['beans', 'soya-foods', 'seeds', 'fruit', 'fruit-juice']
    const plan = await planFor(personWho({ profile, foodLog }), { families })
    const [told, ...more] = plan.changes.filter(({ tips }) => tips.length > 0)
    expect(more).toEqual([])
    expect(addedBy(plan).find(({ food }) => food === told?.food)?.from).toBe('plant')
    expect(told?.tips[0]).toMatchObject({ id: 'iron.vitamin-c', sources: expect.any(Array) })
    expect(told?.tips[0]?.text).toMatch(/vitamin C.*Keep tea and coffee an hour away/)
    expect(told?.tips[0]?.text).not.toMatch(/juice|[{}]/)
    expect(plain.changes.flatMap(({ tips }) => tips)).toEqual([])
  })

  test('over a log that misses food says so before anything else, once', async () => {
    const { foodLog, issues } = await planFor(
      personWho({
        profile: { heightCm: 165, weightKg: 70, activity: 'low-active' },
        foodLog: [eaten('sr28:20045', 200, 'lunch')]
      })
    )
    expect(foodLog).toMatchObject({ isEnough: false })
    expect(foodLog?.doubts.map(({ code }) => code)).toContain('too-little-energy')
    expect(foodLog?.text).toContain('first idea')
    expect(issues.map(({ code }) => code)).not.toContain('food-log.too-little-energy')
  })

  test.each(['eating_disorder', 'refeeding_recent'])(
    'with restless legs and %s leaves food to those who treat them',
    async (item) => {
      const answers = { complaint: ['urge_to_move'], [item]: 'yes' }
      const { changes, text, actions } = await planFor(personWho({ answers }))
      expect(changes).toEqual([])
      expect(text).toMatch(/doctor or dietitian/)
      expect(actions.length).toBeGreaterThan(0)
    }
  )

  test('without a food log is one of actions and tests, and says so', async () => {
    const plan = await planFor(personWho({ foodLog: [], medicines: ['omeprazole'] }))
    expect(plan).toMatchObject({ status: 'nothing-to-change', days: 0, changes: [] })
    expect(plan.text).toContain('You have not written down what you eat')
    const first = plan.actions.filter(({ isFirstStep }) => isFirstStep)
    expect(first.map(({ id }) => id)).toContain('hallegraeff')
    expect(first.length).toBeLessThanOrEqual(5)
    expect(plan.actions.every(({ steps }) => steps.length > 0)).toBe(true)
    expect(plan.medicines.map(({ name }) => name).join()).toMatch(/omeprazole/)
  })

  test('for somebody unsteady names the sitting version; for a hurt leg no stretch', async () => {
    const unsteady = await planFor(personWho({ foodLog: [], answers: { unsteady_balance: 'yes' } }))
    const bedtime = unsteady.actions.find(({ id }) => id === 'hallegraeff')
    expect(bedtime?.caution).toMatch(/sitting/)
    const hurt = await planFor(personWho({ foodLog: [], answers: { rf_pop_or_injury: 'yes' } }))
    expect(hurt.actions.map(({ id }) => id)).not.toContain('hallegraeff')
  })

  test.each([
    ['an emergency', { rf_breathless_chest_pain: 'yes' }, 'emergency'],
    ['a sign for today', { swelling_one_leg: 'yes', red_hot_leg: 'yes' }, 'same-day']
  ])('is not offered in %s: that comes first', async (_, answers, level) => {
    const plan = await planFor(personWho({ answers }))
    expect(plan.comesFirst?.level).toBe(level)
    expect(plan).toMatchObject({ changes: [], actions: [], supplements: [] })
    expect(plan.text).toContain('comes first')
  })

  test('holds beside what is taken: too much stays too much, and tablets count', async () => {
    const supplements = [
      { id: 'magnesium', amount: 400, unit: 'mg', per: 'day', basis: 'elemental' }
    ]
    const plan = await planFor(personWho({ supplements }))
    expect(plan.supplements[0]).toMatchObject({
      supplement: 'magnesium',
      taking: true,
      verdict: 'no'
    })
    expect(totalOf(plan, 'magnesium').before).toBeGreaterThan(400)
  })

  test('thinks of a supplement only where food or blood shows a lack, and never past its gate', async () => {
    const labs = [
      { analyte: 'vitamin_d_25oh', value: 20, unit: 'nmol/L' },
      { analyte: 'potassium', value: 3.2, unit: 'mmol/L' }
    ]
    const plan = await planFor(personWho({ labs, foodLog: [] }))
    const verdicts = new Map(plan.supplements.map((each) => [each.supplement, each.verdict]))
    expect(verdicts.get('vitamin_d3')).toBeDefined()
    expect(verdicts.has('potassium')).toBe(false)
    expect(verdicts.has('vitamin_e')).toBe(false)
  })

  test('says which wish or diet it cannot keep', async () => {
    const pins = ['sr28:12061']
    const profile = { allergies: ['tree_nut'], diet: ['moonlight'] }
    const { issues, changes } = await planFor(personWho({ profile, wishes: { pins } }))
    expect(changes.map(({ food }) => food)).not.toContain('sr28:12061')
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining([
        'wishes.pins.0 wish.pin-not-kept',
        'profile.diet plan.diet-not-known'
      ])
    )
  })

  test.each([
    [7, 'wishes wish.invalid'],
    [{ vetoes: ['nothing'] }, 'wishes.vetoes.0 wish.unknown-food'],
    [{ pins: 'sr28:12061' }, 'wishes.pins wish.invalid'],
    [{ mostChanges: 1.5 }, 'wishes.mostChanges wish.changes-invalid'],
    [{ sweets: true }, 'wishes.sweets person.unknown-field']
  ])('tells of wishes %j that cannot be read', async (wishes, told) => {
    const { issues } = await planFor(personWho({ foodLog: [], wishes }))
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toContain(told)
  })

  test.each([[null], [7], ['me'], [[]], [{}], [{ foodLog: 3, wishes: [] }]])(
    'of %j never throws',
    async (input) => {
      expect((await planFor(input)).changes).toEqual([])
    }
  )
})
