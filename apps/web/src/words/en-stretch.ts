import { count } from './count.ts'

interface Holding {
  readonly holdSeconds: number
  readonly restSeconds: number
  readonly times: number
}

/** The page of stretches, step by step. */
export const stretch = {
  title: 'Stretches',
  lead: 'Slow and steady, never bouncing. It should pull, not hurt.',
  bedtime: 'Before sleep',
  during: 'When a cramp comes',
  now: 'A cramp right now? Go straight to the first step',
  notForYou: 'Not for you now',
  yourWay: 'For you:',
  programme: 'How often, how long and how far',
  start: 'Start the clock',
  done: 'Done. Now the other leg, if you have not done it yet.',
  timing: ({ holdSeconds, restSeconds, times }: Holding) =>
    times === 1
      ? `Hold for ${holdSeconds} seconds.`
      : `Hold ${holdSeconds}, rest ${restSeconds} seconds; ${times} ${count(times, 'time', 'times')}.`,
  moment: {
    hold: (n: number, all: number) => (all === 1 ? 'Hold' : `Hold, ${n} of ${all}`),
    rest: (n: number, all: number) => `Rest, then ${n + 1} of ${all}`
  },
  works: 'Does it help?',
  openFlags:
    'We do not know your danger signs yet. Read these first, or answer them in the check: with some of them a stretch can harm.'
}
