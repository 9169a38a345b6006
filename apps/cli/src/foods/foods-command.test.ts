import { expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

test('charley foods show --json gives one food with its unknown amounts as null', async () => {
  const { code, out, err } = await runCharley(['foods', 'show', 'sr28:12014', '--json'])
  expect([code, err]).toEqual([0, ''])
  const { name, group, portions, nutrients } = JSON.parse(out)
  expect([name, group]).toEqual(['Seeds, pumpkin and squash seed kernels, dried', 'Nuts and seeds'])
  expect(portions).toContainEqual({ label: '1 cup', grams: 129 })
  expect(nutrients).toContainEqual({ id: 'magnesium', amount: 592, unit: 'mg' })
  const incomplete = JSON.parse((await runCharley(['foods', 'show', 'sr28:08370', '--json'])).out)
  expect(incomplete.incomplete).toBe(true)
  expect(incomplete.nutrients).toContainEqual({ id: 'water', amount: null, unit: 'g' })
})

test('charley foods show tells a reader what is not measured', async () => {
  const { code, out } = await runCharley(['foods', 'show', 'sr28:08370'])
  expect(code).toBe(0)
  expect(out).toMatch(/water +not measured/)
  expect(out).toContain('Too little of this food was measured')
})

test('an unknown food ends with exit 2 and one line on standard error', async () => {
  const { code, out, err } = await runCharley(['foods', 'show', 'sr28:99999'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe('food: food.unknown: There is no food "sr28:99999".\n')
})

test.each([['foods'], ['foods wibble'], ['foods show'], ['foods show a b'], ['foods show --x']])(
  'charley %s says how foods are asked for',
  async (line) => {
    const { code, err } = await runCharley(line.split(' '))
    expect(code).toBe(2)
    expect(err).toContain('charley foods show sr28:12014')
  }
)
