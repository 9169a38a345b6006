import './supplement-card.css'
import type { Knowledge, SupplementCheck, SupplementReason } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { nameOf } from '../plan/name-of.ts'
import { changeConsidered, usePlanNotes } from '../plan/plan-store.ts'
import { inSentence } from '../words/in-sentence.ts'
import { withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'
import { HoursApart } from './hours-apart.tsx'
import { SupplementTrials } from './supplement-trials.tsx'

interface SupplementCardProps {
  readonly knowledge: Knowledge
  readonly check: SupplementCheck
}

/** One product for one person: the verdict and what decided it, then what to do; the other reasons are folded. */
export function SupplementCard({ knowledge, check }: SupplementCardProps) {
  const { name, taking, verdict, message, reasons } = check
  const text = words.plan.supplements
  const [first, ...others] = reasons
  return (
    <li className="card supplement-card" data-verdict={verdict}>
      <h3>
        {name}: <span className="verdict">{text.verdict[verdict]}</span>
      </h3>
      <p className="small soft">
        {taking ? text.taken : text.considered}. <Amount check={check} />
      </p>
      {first !== undefined && (
        <p>
          <Reason knowledge={knowledge} reason={first} />
        </p>
      )}
      <p>{message}</p>
      {/* After a plain no, nothing is left to be tested, waited for or confirmed. */}
      {verdict !== 'no' && <WhatToDo knowledge={knowledge} check={check} />}
      {others.length > 0 && (
        <details>
          <summary>{text.otherReasons(others.length)}</summary>
          <ul className="plain-list small">
            {others.map((reason) => (
              <li key={reason.code + reason.text}>
                <Reason knowledge={knowledge} reason={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <SupplementTrials check={check} />
    </li>
  )
}

function WhatToDo({ knowledge, check }: SupplementCardProps) {
  const { tests, apart, interactions } = check
  const text = words.plan.supplements
  return (
    <>
      <Trial check={check} />
      {tests.length > 0 && (
        <Block heading={text.tests}>
          {tests.map((analyte) => (
            <li key={analyte}>
              <Link to="/library/$kind/$id" params={{ kind: 'lab', id: analyte }}>
                {nameOf(knowledge, analyte)}
              </Link>
            </li>
          ))}
        </Block>
      )}
      <HoursApart knowledge={knowledge} apart={apart} />
      {interactions.length > 0 && (
        <Block heading={text.interactions}>
          {interactions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Block>
      )}
      <MustNot check={check} />
    </>
  )
}

interface BlockProps {
  readonly heading: string
  readonly children: React.ReactNode
}

function Block({ heading, children }: BlockProps) {
  return (
    <div>
      <h4>{heading}</h4>
      <ul className="plain-list small">{children}</ul>
    </div>
  )
}

function Amount({ check: { perDay, name } }: Pick<SupplementCardProps, 'check'>) {
  const text = words.plan.supplements
  return perDay === null
    ? text.noAmount
    : text.elemental(withUnit(perDay.amount, perDay.unit), inSentence(name))
}

interface ReasonProps {
  readonly knowledge: Knowledge
  readonly reason: SupplementReason
}

function Reason({ knowledge, reason: { text: why, because } }: ReasonProps) {
  const names = because.map((id) => nameOf(knowledge, id))
  // Ids of limits are no words.
  const isNamed = names.length > 0 && names.every((name, index) => name !== because[index])
  return (
    <>
      {why}
      {isNamed && (
        <span className="small soft"> {words.plan.supplements.because(names.join(', '))}</span>
      )}
    </>
  )
}

function Trial({ check: { trial } }: Pick<SupplementCardProps, 'check'>) {
  if (trial === null) return null
  const { amount, unit, weeks, stopWhen } = trial
  return (
    <div className="supplement-trial">
      <p>{words.plan.supplements.trial(withUnit(amount, unit), weeks)}</p>
      <ul className="plain-list small">
        {stopWhen.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  )
}

/** Nobody was asked about these in the check, so the person has to say that none is true. */
function MustNot({ check: { supplement, name, mustNot } }: Pick<SupplementCardProps, 'check'>) {
  const confirmed = usePlanNotes().noneOfThese.includes(supplement)
  const text = words.plan.supplements
  if (mustNot.length === 0) return null
  const confirm = () =>
    changeConsidered(
      confirmed ? text.said.unconfirmed(name) : text.said.confirmed(name),
      (notes) => ({
        ...notes,
        noneOfThese: confirmed
          ? notes.noneOfThese.filter((id) => id !== supplement)
          : [...notes.noneOfThese, supplement]
      })
    )
  return (
    <div>
      <h4>{text.mustNot}</h4>
      <ul className="plain-list small">
        {mustNot.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      <label className="none-of-these print-hidden">
        <input type="checkbox" checked={confirmed} onChange={confirm} />
        {text.noneOfThese}
      </label>
    </div>
  )
}
