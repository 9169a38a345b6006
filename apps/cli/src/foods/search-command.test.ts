import { expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

test('charley foods search --json gives foods with their portions, best first', async () => {
  const { code, out, err } = await runCharley(['foods', 'search', 'pumpkin seeds', '--json'])
  expect([code, err]).toEqual([0, ''])
  const found = JSON.parse(out)
  expect(found).toHaveLength(10)
  expect(found[0]).toMatchObject({
    food: 'sr28:12014',
    name: 'Seeds, pumpkin and squash seed kernels, dried',
    portions: expect.arrayContaining([{ label: '1 cup', grams: 129 }])
  })
  const scores = found.map(({ score }: { score: number }) => score)
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
})

test('charley foods search prints names that can be asked for, as many as wished', async () => {
  const { code, out } = await runCharley(['foods', 'search', 'bananna', '--limit', '1'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Bananas, raw\n +sr28:09040 /)
})

test('what is no food is said, and is no failure', async () => {
  const { code, out } = await runCharley(['foods', 'search', 'xqzzt'])
  expect([code, out]).toEqual([0, 'No food found. Try another word for it.\n'])
})

test('charley foods search --from answers each line of the file with one JSON array', async () => {
  const { code, out } = await runCharley(['foods', 'search', '--from', '-', '--limit', '2'], {
    input: 'milk\r\nxqzzt\r\n\r\ncourgette\r\n'
  })
  expect(code).toBe(0)
  const lengths = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).length)
  expect(lengths).toEqual([2, 0, 0, 2])
})

test.each(['0', '101', '-1', '1e9', 'ten', '2.5', ''])(
  'the limit "%s" ends with exit 2 and one line on standard error',
  async (limit) => {
    const { code, out, err } = await runCharley(['foods', 'search', 'milk', `--limit=${limit}`])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('limit: limit.invalid: The limit has to be a whole number from 1 to 100.\n')
  }
)

test.each([
  [['foods', 'search']],
  [['foods', 'search', ' ']],
  [['foods', 'search', 'milk', '--from', '-']],
  [['foods', 'search', 'milk', '--wibble']]
])('charley %j says how to ask', async (args) => {
  const { code, err } = await runCharley(args)
  expect(code).toBe(2)
  expect(err).toContain('charley foods search')
})
