import './supplement-card.css'
import type { Knowledge, SupplementCheck, SupplementReason } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { labelOf } from '../interview/find-screen.ts'
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

/** One product for one person: the verdict first, then why, then what has to be minded. */
export function SupplementCard({ knowledge, check }: SupplementCardProps) {
  const { name, taking, verdict, message, tests, interactions } = check
  const text = words.plan.supplements
  return (
    <li className="card supplement-card" data-verdict={verdict}>
      <h3>
        {name}: <span className="verdict">{text.verdict[verdict]}</span>
      </h3>
      <p className="small soft">
        {taking ? text.taken : text.considered}. <Amount check={check} />
      </p>
      <Reasons knowledge={knowledge} check={check} />
      <Trial check={check} />
      {tests.length > 0 && (
        <Block heading={text.tests}>
          {tests.map((analyte) => (
            <li key={analyte}>
              <Link to="/library/$kind/$id" params={{ kind: 'lab', id: analyte }}>
                {knowledge.analytes.find(({ id }) => id === analyte)?.name ?? analyte}
              </Link>
            </li>
          ))}
        </Block>
      )}
      <HoursApart knowledge={knowledge} apart={check.apart} />
      {interactions.length > 0 && (
        <Block heading={text.interactions}>
          {interactions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Block>
      )}
      <MustNot check={check} />
      <p>{message}</p>
      <SupplementTrials check={check} />
    </li>
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

/** What decided comes first, on its own. */
function Reasons({ knowledge, check }: SupplementCardProps) {
  const [first, ...others] = check.reasons.map((reason) => (
    <Reason key={reason.code + reason.text} knowledge={knowledge} reason={reason} />
  ))
  return (
    <>
      <p>{first}</p>
      {others.length > 0 && (
        <ul className="plain-list small">
          {others.map((other) => (
            <li key={other.key}>{other}</li>
          ))}
        </ul>
      )}
    </>
  )
}

interface ReasonProps {
  readonly knowledge: Knowledge
  readonly reason: SupplementReason
}

function Reason({ knowledge, reason: { text: why, because, missing } }: ReasonProps) {
  const text = words.plan.supplements
  const label = (id: string) => nameOf(knowledge, id)
  return (
    <>
      {why}
      {missing.length > 0 && (
        <span className="small soft"> {text.missing(missing.map(label).join(', '))}</span>
      )}
      {because.length > 0 && knowsAll(knowledge, because) && (
        <span className="small soft"> {text.because(because.map(label).join(', '))}</span>
      )}
    </>
  )
}

/** Ids of limits are no words. */
function knowsAll(knowledge: Knowledge, ids: readonly string[]): boolean {
  return ids.every((id) => nameOf(knowledge, id) !== id)
}

function nameOf(knowledge: Knowledge, id: string): string {
  const named = [...knowledge.analytes, ...knowledge.medicines].find((each) => each.id === id)
  const profile = words.plan.supplements.profile[id]
  if (named !== undefined || profile !== undefined) return named?.name ?? profile ?? id
  return knowledge.items.some((item) => item.id === id) ? labelOf(knowledge, id) : id
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
