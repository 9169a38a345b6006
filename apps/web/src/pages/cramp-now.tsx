import './cramp-now.css'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { BodyDrawing } from '../parts/body-drawing.tsx'
import { CrampLogged } from '../parts/cramp-logged.tsx'
import { EmergencyNumbers } from '../parts/emergency-numbers.tsx'
import { HoldTimer } from '../parts/hold-timer.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { mainPose } from '../parts/step-poses.ts'
import { words } from '../words/words.ts'

const MEASURES = words.now.measures

export function CrampNowPage() {
  const [step, setStep] = useState(0)
  const [eased, setEased] = useState(false)
  const show = (nextStep: number, isEased: boolean) => {
    setStep(nextStep)
    setEased(isEased)
    window.scrollTo({ top: 0 })
  }
  const startAgain = () => show(0, false)
  return (
    <div className="cramp-now">
      <DangerSigns />
      <CrampLogged />
      {eased && <Eased onAgain={startAgain} />}
      {!eased && step < MEASURES.length && (
        <Measure step={step} onEased={() => show(step, true)} onStep={(to) => show(to, false)} />
      )}
      {!eased && step >= MEASURES.length && <Stuck onAgain={startAgain} />}
    </div>
  )
}

function DangerSigns() {
  return (
    <aside className="danger-signs" aria-labelledby="danger">
      <h2 id="danger">{words.now.dangerHeading}</h2>
      <p>{words.now.danger}</p>
      <details>
        <summary>{words.now.call}</summary>
        <EmergencyNumbers />
      </details>
    </aside>
  )
}

interface MeasureProps {
  readonly step: number
  readonly onStep: (step: number) => void
  readonly onEased: () => void
}

function Measure({ step, onStep, onEased }: MeasureProps) {
  const measure = MEASURES[step]
  if (measure === undefined) return null
  const pose = mainPose(measure.id)
  return (
    <section className="measure">
      <div className="measure-what">
        <p className="soft small">{words.now.step(step + 1, MEASURES.length)}</p>
        <PageTitle title={words.now.title} focusKey={measure.id}>
          {measure.title}
        </PageTitle>
        {pose !== undefined && <BodyDrawing pose={pose} />}
      </div>
      <div className="measure-do">
        <HoldTimer key={measure.id} />
        <p>{measure.hint}</p>
        <div className="stack">
          <button type="button" className="button" onClick={onEased}>
            {words.now.eased}
          </button>
          <button type="button" className="button" onClick={() => onStep(step + 1)}>
            {words.now.next}
          </button>
          {step > 0 && (
            <button type="button" className="button quiet" onClick={() => onStep(step - 1)}>
              {words.now.back}
            </button>
          )}
        </div>
        <p className="small">
          <Link to="/library/$kind/$id" params={{ kind: 'relief', id: measure.id }}>
            {words.now.more}
          </Link>
        </p>
      </div>
    </section>
  )
}

function Eased({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <section className="flow">
      <PageTitle title={words.now.title} focusKey="eased">
        {words.now.easedHeading}
      </PageTitle>
      {words.now.easedText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Onwards onAgain={onAgain} again={words.now.againEased} />
    </section>
  )
}

function Stuck({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <section className="flow">
      <PageTitle title={words.now.title} focusKey="stuck">
        {words.now.stuckHeading}
      </PageTitle>
      {words.now.stuckText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <EmergencyNumbers />
      <Onwards onAgain={onAgain} again={words.now.againStuck} />
    </section>
  )
}

interface OnwardsProps {
  readonly onAgain: () => void
  readonly again: string
}

function Onwards({ onAgain, again }: OnwardsProps) {
  return (
    <div className="stack">
      <Link to="/check" className="button main">
        {words.now.check}
      </Link>
      <Link to="/diary" className="button">
        {words.diary.log.details}
      </Link>
      <button type="button" className="button" onClick={onAgain}>
        {again}
      </button>
    </div>
  )
}
