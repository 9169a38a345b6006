import { StretchDrawing, type StretchPose } from './stretch-drawing.tsx'

interface StretchStepsProps {
  /** Of the exercise or the measure. */
  readonly id: string
  readonly steps: readonly string[]
}

/** Each step with its drawing; a drawing stays valid for the steps after it. */
export function StretchSteps({ id, steps }: StretchStepsProps) {
  const poses = POSES[id] ?? []
  return (
    <ol className="stretch-steps">
      {steps.map((step, index) => {
        const pose = poses[index]
        return (
          <li key={step}>
            {pose !== undefined && <StretchDrawing pose={pose} />}
            <p>{step}</p>
          </li>
        )
      })}
    </ol>
  )
}

const POSES: Readonly<Record<string, readonly (StretchPose | undefined)[]>> = {
  calf_wall: ['wall-stand', undefined, 'wall-lean'],
  hamstring_stand: ['step-stand', 'step-tip'],
  sitting_both: ['bed-sit', 'bed-pull'],
  stop_stretch_calf: [undefined, 'leg-toes-up', undefined, undefined, 'wall-lean'],
  stop_stretch_foot: ['foot-cross', 'foot-bend'],
  stop_stretch_hamstring: ['bed-sit', 'bed-pull'],
  stop_stretch_quad: [undefined, 'quad-stand', undefined, undefined, 'quad-side']
}
