import { useEffect, useState } from 'react'
import { words } from '../words/words.ts'
import { TimerFace } from './timer-face.tsx'

const HOLD_SECONDS = 60

/** A 60-second countdown with digits that can be read from the end of a bed. */
export function HoldTimer() {
  const [left, setLeft] = useState(HOLD_SECONDS)
  const [end, setEnd] = useState<number>()
  const running = end !== undefined

  useEffect(() => {
    if (end === undefined) return
    const tick = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000))
      setLeft(seconds)
      if (seconds === 0) setEnd(undefined)
    }, 200)
    return () => clearInterval(tick)
  }, [end])

  const press = () => {
    const from = left === 0 ? HOLD_SECONDS : left
    setLeft(from)
    setEnd(running ? undefined : performance.now() + from * 1000)
  }
  return (
    <div className="hold-timer">
      <TimerFace secondsLeft={left} share={left / HOLD_SECONDS} label={words.now.timer(left)} />
      <p className="visually-hidden" role="status">
        {announcement(left, running)}
      </p>
      <button type="button" className="button main" onClick={press}>
        {pressLabel(left, running)}
      </button>
    </div>
  )
}

/** Said aloud only now and then: a voice that counts every second is no help. */
function announcement(left: number, running: boolean): string {
  if (left === 0) return words.now.timerDone
  return running && left % 15 === 0 ? words.now.timer(left) : ''
}

function pressLabel(left: number, running: boolean): string {
  if (running) return words.now.stop
  return left < HOLD_SECONDS && left > 0 ? words.now.resume : words.now.start
}
