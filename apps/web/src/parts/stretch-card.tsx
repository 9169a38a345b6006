import type { Stretch } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { HoldPlan } from '../plan/hold-rounds.ts'
import { words } from '../words/words.ts'
import { DrawnSteps } from './drawn-steps.tsx'
import { OpeningFold } from './opening-fold.tsx'
import { RoundsTimer } from './rounds-timer.tsx'

type Measure = Stretch['measure']

interface StretchCardProps {
  readonly stretch: Stretch
  readonly openAtFirst: boolean
}

/** One stretch: how this person does it, step by step, with a clock; or why it is not for them. */
export function StretchCard({ stretch, openAtFirst }: StretchCardProps) {
  const { measure, against } = stretch
  if (against.length > 0) {
    return (
      <section className="card flow" aria-labelledby={measure.id}>
        <h3 id={measure.id}>{measure.name}</h3>
        <p>
          <strong>{words.stretch.notForYou}.</strong> {against.join(' ')}
        </p>
      </section>
    )
  }
  return (
    <div className="card">
      <OpeningFold summary={<h3>{measure.name}</h3>} openAtFirst={openAtFirst}>
        <HowTo stretch={stretch} />
      </OpeningFold>
    </div>
  )
}

function HowTo({ stretch: { measure, cautions, exercises } }: Pick<StretchCardProps, 'stretch'>) {
  const text = words.stretch
  const plan = useMemo(() => holdPlanOf(measure), [measure])
  return (
    <div className="stretch">
      {cautions.length > 0 && (
        <p className="care-note">
          <strong>{text.yourWay}</strong> {cautions.join(' ')}
        </p>
      )}
      {exercises.length === 0 ? (
        <DrawnSteps id={measure.id} steps={measure.steps} />
      ) : (
        <details>
          <summary>{text.programme}</summary>
          <ul className="plain-list">
            {measure.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </details>
      )}
      {exercises.map(({ id, name, steps }) => (
        <section key={id} aria-labelledby={`exercise-${id}`}>
          <h4 id={`exercise-${id}`}>{name}</h4>
          <DrawnSteps id={id} steps={steps} />
        </section>
      ))}
      {plan !== undefined && <RoundsTimer plan={plan} />}
      <details>
        <summary>{text.works}</summary>
        <p>{measure.evidence.text}</p>
        <p>
          <Link to="/library/$kind/$id" params={{ kind: 'relief', id: measure.id }}>
            {words.now.more}
          </Link>
        </p>
      </details>
    </div>
  )
}

/** Undefined where nobody says how long to hold it. */
function holdPlanOf({ holdSeconds, repetitions, restSeconds }: Measure): HoldPlan | undefined {
  if (holdSeconds === undefined) return undefined
  return { holdSeconds: holdSeconds[1], restSeconds: restSeconds ?? 0, times: repetitions ?? 1 }
}
