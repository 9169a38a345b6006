import { expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

const EATEN = '2 eggs, 1 cup cooked spinach and wibblewobble'

test('charley foods read --json gives each food with its grams, and keeps what it cannot read', async () => {
  const { code, out, err } = await runCharley(['foods', 'read', EATEN, '--json'])
  expect([code, err]).toEqual([0, ''])
  const { lines } = JSON.parse(out)
  expect(lines.map(({ text }: { text: string }) => text)).toEqual([
    '2 eggs',
    '1 cup cooked spinach',
    'wibblewobble'
  ])
  expect(lines[0]).toMatchObject({ name: 'eggs', quantity: 2, unit: null, portion: '1 large' })
  expect(lines[0].food).toMatch(/^sr28:01\d{3}$/)
  expect(lines[1]).toMatchObject({ quantity: 1, unit: 'cup' })
  expect(lines[2]).toMatchObject({ food: null, grams: null, sure: false })
})

test('charley foods read tells a reader what was read and what is still to be said', async () => {
  const { code, out } = await runCharley(['foods', 'read', `${EATEN}, 3 spinach`])
  expect(code).toBe(0)
  expect(out).toMatch(/wibblewobble\n +no food found/)
  expect(out).toMatch(/3 spinach\n +.*how much\?/)
})

test('charley foods read --from gives one JSON object for each line of the file', async () => {
  const { code, out } = await runCharley(['foods', 'read', '--from', '-'], {
    input: '2 eggs\r\n\r\nbread and butter\r\n'
  })
  expect(code).toBe(0)
  const lines = out.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).lines.length)).toEqual([1, 2])
})

test('a file that is not there ends with exit 2 and one line on standard error', async () => {
  const { code, out, err } = await runCharley(['foods', 'read', '--from', 'no-such-file.txt'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('no-such-file.txt: input.not-found:')
})

test.each([[['foods', 'read']], [['foods', 'read', ' ']], [['foods', 'read', 'a', 'b']]])(
  'charley %j says how to ask',
  async (args) => {
    const { code, err } = await runCharley(args)
    expect(code).toBe(2)
    expect(err).toContain('charley foods read')
  }
)
