import './drawn-steps.css'
import { BodyDrawing } from './body-drawing.tsx'
import { STEP_POSES } from './step-poses.ts'

interface DrawnStepsProps {
  /** Of the exercise or the relief measure. */
  readonly id: string
  readonly steps: readonly string[]
}

/** What to do, one after the other, each step with its drawing where it has one. */
export function DrawnSteps({ id, steps }: DrawnStepsProps) {
  const poses = STEP_POSES[id] ?? []
  return (
    <ol className="drawn-steps">
      {steps.map((step, index) => {
        const pose = poses[index]
        return (
          <li key={step}>
            <p>{step}</p>
            {pose !== undefined && <BodyDrawing pose={pose} />}
          </li>
        )
      })}
    </ol>
  )
}
