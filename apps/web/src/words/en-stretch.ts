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
  exercise: (n: number, all: number) => `Exercise ${n} of ${all}`,
  step: (n: number) => `Step ${n}`,
  start: 'Start the clock',
  done: 'Done. Now the other leg, if you have not done it yet.',
  timing: ({ holdSeconds, restSeconds, times }: Holding) =>
    times === 1
      ? `Hold for ${holdSeconds} seconds.`
      : `Hold for ${holdSeconds} seconds, rest for ${restSeconds}; ${times} ${count(times, 'time', 'times')} on each leg.`,
  moment: {
    hold: (n: number, all: number) => (all === 1 ? 'Hold' : `Hold, ${n} of ${all}`),
    rest: (n: number, all: number) => `Rest, then ${n + 1} of ${all}`
  },
  works: 'Does it help?',
  openFlags:
    'We do not know your danger signs yet. Read these first, or answer them in the check: with some of them a stretch can harm.',
  drawings: {
    'wall-stand': 'A person stands facing a wall, arms straight, palms on the wall.',
    'wall-lean':
      'A person leans forward with both hands on a wall, one leg stretched back, heel on the floor.',
    'step-stand': 'A person stands with one heel on a low step, knee straight, toes up.',
    'step-tip': 'The same person tips forward from the hips, back straight, over the raised leg.',
    'bed-sit': 'A person sits on a bed, one leg straight along it, a towel round the foot.',
    'bed-pull': 'The person pulls the towel: the toes come towards the body, the back stays long.',
    'leg-toes-up':
      'A straight leg lying down. An arrow shows the toes being pulled up towards the shin.',
    'foot-cross': 'A person sits with one ankle laid over the other knee.',
    'foot-bend': 'A hand bends the toes of a foot back towards the shin.',
    'quad-stand':
      'A person holds on to a chair and pulls one heel up behind towards the bottom, knees together.',
    'quad-side': 'A person lies on the side and pulls the heel of the upper leg to the bottom.'
  }
}
