import './phase-stepper.css'
import type { Phase } from '@charley/engine'
import { words } from '../words/words.ts'

const PHASES: readonly Phase[] = ['safety', 'you', 'medicines', 'legs', 'food']

interface PhaseStepperProps {
  readonly here: Phase
  /** Phases that at least one shown question belongs to. */
  readonly seen: ReadonlySet<Phase>
}

/** Where in the check this is; no percentage, because nobody knows how many questions are left. */
export function PhaseStepper({ here, seen }: PhaseStepperProps) {
  return (
    <ol className="phase-stepper" aria-label={words.check.phases}>
      {PHASES.map((phase) => (
        <li
          key={phase}
          data-state={stateOf(phase, here, seen)}
          aria-current={phase === here ? 'step' : undefined}
        >
          {words.check.phase[phase]}
        </li>
      ))}
    </ol>
  )
}

function stateOf(phase: Phase, here: Phase, seen: ReadonlySet<Phase>): string {
  if (phase === here) return 'here'
  return seen.has(phase) ? 'seen' : 'ahead'
}
