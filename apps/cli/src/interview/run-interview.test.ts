import { PassThrough } from 'node:stream'
import { type Answer, assess } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { describe, expect, test } from 'vitest'
import { startConversation } from './conversation.ts'
import { type Outcome, runInterview } from './run-interview.ts'

const NOW = '2026-01-15T12:00:00Z'
const LAYOUT = { width: 80, paint: (_style: unknown, text: string) => text }

/** A whole conversation with what the person types, line by line; then they close the input. */
async function interview(typed: readonly string[]): Promise<Outcome & { readonly screen: string }> {
  const input = new PassThrough()
  const output = new PassThrough()
  let screen = ''
  output.on('data', (chunk) => {
    screen += chunk
  })
  input.end(typed.map((line) => `${line}\n`).join(''))
  const conversation = startConversation(input, output, LAYOUT)
  const outcome = await runInterview({ conversation, knowledge, now: NOW })
  conversation.end()
  return { ...outcome, screen }
}

function answersOf({ state }: Outcome): Readonly<Record<string, Answer>> {
  return state.person.answers ?? {}
}

const WHO = ['68', '1']

describe('the interview', () => {
  test('asks age and sex first, then what troubles the person', async () => {
    const outcome = await interview([...WHO, '1'])
    expect(outcome.state.person.profile).toEqual({ ageYears: 68, sex: 'female' })
    expect(answersOf(outcome).complaint).toEqual(['sudden_cramp'])
  })

  test('says what is wrong with an age of 250, and asks again', async () => {
    const { state, screen } = await interview(['250', '68'])
    expect(state.person.profile).toEqual({ ageYears: 68 })
    expect(screen).toContain('An age of 250 cannot be right')
  })

  test('says how to answer where a line cannot be read', async () => {
    const { screen } = await interview(['sixty-eight'])
    expect(screen).toContain('I could not read that. your age in years')
  })

  test('goes back without losing what was said before', async () => {
    const outcome = await interview([...WHO, '1', 'b', '2'])
    expect(outcome.state.person.profile).toEqual({ ageYears: 68, sex: 'female' })
    expect(answersOf(outcome).complaint).toEqual(['urge_to_move'])
  })

  test('stays where it is when there is no question before', async () => {
    const { state, screen } = await interview(['b', '68'])
    expect(screen).toContain('This is the first question.')
    expect(state.person.profile.ageYears).toBe(68)
  })

  test('does not ask again what was passed over', async () => {
    const { state, screen } = await interview(['', ''])
    expect(state.person.profile).toEqual({})
    expect(screen.match(/How old are you/g)).toHaveLength(1)
  })

  test('tells why it asks', async () => {
    const { screen } = await interview(['w'])
    expect(screen).toContain('I ask everybody this')
    expect((await interview([...WHO, 'w'])).screen).toContain('Why I ask: ')
  })

  test('ends when nothing more is worth asking, even if every list is answered with none', async () => {
    const { state, screen } = await interview([...WHO, '1', ...Array(60).fill('')])
    const { person, skipped } = state
    expect(assess(knowledge, person, NOW, { skipped }).next).toBeUndefined()
    expect(screen.match(/^> /gm)?.length ?? 0).toBeLessThan(45)
  })
})

describe('a danger sign', () => {
  const danger = knowledge.questions.find(({ id }) => id === 'danger_now')
  const chestPain = `${(danger?.items.indexOf('chest_pain_new') ?? -1) + 1}`

  test('that is stated ends the questions with the action alone', async () => {
    const outcome = await interview([...WHO, '1', chestPain, '', 'y', 'y'])
    expect(outcome.isShown).toBe(true)
    expect(outcome.screen.trimEnd()).toMatch(/999, 112 or 911[\s\S]*Did you press the wrong key/)
    expect(outcome.screen).not.toContain('in 100')
  })

  test('typed by mistake can be taken back', async () => {
    const outcome = await interview([...WHO, '1', chestPain, 'b', ''])
    expect(outcome.isShown).toBe(false)
    expect(answersOf(outcome).chest_pain_new).toBe('no')
  })

  test('somebody is not sure about shows the action first and may go on', async () => {
    const outcome = await interview([...WHO, '1', `${chestPain}?`, '', ''])
    expect(outcome.isShown).toBe(false)
    expect(answersOf(outcome).chest_pain_new).toBe('unsure')
    expect(outcome.screen).toContain('To be safe, because you told us: New chest pain: not sure.')
    expect(outcome.screen).toContain('Press Enter to go on')
  })
})

describe('the medicines', () => {
  /** Everything before the medicines answered with none or passed over. */
  async function upToMedicines(typed: readonly string[]) {
    const { screen } = await interview([...WHO, '1', ...Array(40).fill('')])
    const questionsBefore = screen.split('Which medicines')[0]?.match(/^> /gm)?.length ?? 0
    const passedOver = Array(questionsBefore - WHO.length - 1).fill('')
    return interview([...WHO, '1', ...passedOver, ...typed])
  }

  test('are taken as names, an unknown one is said at once, and then whether that was all', async () => {
    const outcome = await upToMedicines(['Omeprazole, qqqwwwxxyy', 'y'])
    expect(outcome.state.person.medicines).toEqual(['Omeprazole', 'qqqwwwxxyy'])
    expect(outcome.screen).toMatch(/We do not know the medicine qqqwwwxxyy/)
    expect(answersOf(outcome).medicine_list_complete).toBe('yes')
  })

  test('"none" is an answer too', async () => {
    const outcome = await upToMedicines(['none'])
    expect(outcome.state.person.medicines).toEqual([])
    expect(answersOf(outcome).medicine_list_complete).toBe('yes')
  })
})
