import './hold-timer.css'

interface TimerFaceProps {
  readonly secondsLeft: number
  /** 0 to 1 */
  readonly share: number
  readonly label: string
}

/** Digits that can be read from the end of a bed, in a ring that empties. */
export function TimerFace({ secondsLeft, share, label }: TimerFaceProps) {
  return (
    <div className="timer-face" role="timer" aria-label={label}>
      <svg className="timer-ring" viewBox="0 0 200 200" aria-hidden="true">
        <circle cx="100" cy="100" r="92" />
        <circle
          className="timer-left"
          cx="100"
          cy="100"
          r="92"
          pathLength={1}
          strokeDasharray={`${share} 1`}
        />
      </svg>
      <span aria-hidden="true">{clock(secondsLeft)}</span>
    </div>
  )
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
