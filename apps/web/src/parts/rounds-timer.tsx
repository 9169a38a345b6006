import { useEffect, useState } from 'react'
import { type HoldPlan, momentAt } from '../plan/hold-rounds.ts'
import { words } from '../words/words.ts'
import { TimerFace } from './timer-face.tsx'

/** Counts a stretch down: hold, rest and again. */
export function RoundsTimer({ plan }: { readonly plan: HoldPlan }) {
  const [startedAt, setStartedAt] = useState<number>()
  const [seconds, setSeconds] = useState(0)
  const running = startedAt !== undefined
  const moment = momentAt(plan, seconds)
  useEffect(() => {
    if (startedAt === undefined) return
    const tick = setInterval(() => {
      const passed = (performance.now() - startedAt) / 1000
      setSeconds(passed)
      if (momentAt(plan, passed) === undefined) setStartedAt(undefined)
    }, 200)
    return () => clearInterval(tick)
  }, [startedAt, plan])
  const press = () => {
    const from = moment === undefined ? 0 : seconds
    setSeconds(from)
    setStartedAt(running ? undefined : performance.now() - from * 1000)
  }
  const text = words.stretch
  const said = moment === undefined ? text.done : text.moment[moment.kind](moment.round, plan.times)
  return (
    <div className="hold-timer rounds-timer">
      <TimerFace
        secondsLeft={moment?.secondsLeft ?? 0}
        share={moment?.share ?? 0}
        label={words.now.timer(moment?.secondsLeft ?? 0)}
      />
      <div className="stack">
        <p role="status">{running || moment === undefined ? said : text.timing(plan)}</p>
        <button type="button" className="button main fit" onClick={press}>
          {buttonText(running, seconds > 0 && moment !== undefined)}
        </button>
      </div>
    </div>
  )
}

function buttonText(running: boolean, paused: boolean): string {
  if (running) return words.now.stop
  return paused ? words.now.resume : words.stretch.start
}
