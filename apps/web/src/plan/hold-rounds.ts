/** A stretch by the clock: hold, rest, and again; on one leg, then on the other. */
export interface HoldPlan {
  readonly holdSeconds: number
  readonly restSeconds: number
  readonly times: number
}

export interface HoldMoment {
  readonly kind: 'hold' | 'rest'
  /** From 1. */
  readonly round: number
  readonly secondsLeft: number
  /** Of this hold or rest, 0 to 1. */
  readonly share: number
}

/** How long one leg takes; there is no rest after the last hold. */
export function secondsInAll({ holdSeconds, restSeconds, times }: HoldPlan): number {
  return holdSeconds * times + restSeconds * (times - 1)
}

/** Where one is so many seconds after the start; undefined once it is over. */
export function momentAt(plan: HoldPlan, seconds: number): HoldMoment | undefined {
  if (seconds >= secondsInAll(plan)) return undefined
  const { holdSeconds, restSeconds } = plan
  const inRound = seconds % (holdSeconds + restSeconds)
  const round = Math.floor(seconds / (holdSeconds + restSeconds)) + 1
  const isHold = inRound < holdSeconds
  const left = isHold ? holdSeconds - inRound : holdSeconds + restSeconds - inRound
  return {
    kind: isHold ? 'hold' : 'rest',
    round,
    secondsLeft: Math.ceil(left),
    share: left / (isHold ? holdSeconds : restSeconds)
  }
}
