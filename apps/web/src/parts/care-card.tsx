import './care-card.css'
import type { Knowledge, Triage, TriageReason } from '@charley/engine'
import { labelOf } from '../interview/find-screen.ts'
import { levelTitle } from '../words/level-title.ts'
import { words } from '../words/words.ts'

interface CareCardProps {
  readonly knowledge: Knowledge
  readonly triage: Triage
}

/** What to do and by when, with the answers that set it. */
export function CareCard({ knowledge, triage }: CareCardProps) {
  const level = levelTitle(knowledge, triage)
  const [first, ...others] = triage.reasons
  const alsoToDo = others.filter(
    (reason, index) =>
      reason.action !== first?.action &&
      others.findIndex(({ action }) => action === reason.action) === index
  )
  return (
    <section className="care-card" data-level={triage.level} aria-labelledby="care">
      <h2 id="care" tabIndex={-1}>
        {level}
      </h2>
      {first !== undefined && (
        <>
          {!saysTheSame(first.action, level) && <p className="care-action">{first.action}</p>}
          <Because knowledge={knowledge} reason={first} />
        </>
      )}
      {alsoToDo.length > 0 && (
        <details className="fold">
          <summary>{words.result.otherReasons(alsoToDo.length)}</summary>
          <ul className="care-others">
            {alsoToDo.map((reason) => (
              <li key={reason.rule}>
                <p>{reason.action}</p>
                <Because knowledge={knowledge} reason={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Some rules ask for nothing beyond their level; it is not said twice. */
function saysTheSame(action: string, level: string): boolean {
  return action.replace(/\.$/, '') === level
}

interface BecauseProps {
  readonly knowledge: Knowledge
  readonly reason: TriageReason
}

function Because({ knowledge, reason }: BecauseProps) {
  const labels = reason.because.map((item) => labelOf(knowledge, item))
  return (
    <p className="small care-because">
      {reason.why}
      {labels.length > 0 && ` ${becauseWords(reason.certainty)} ${labels.join('; ')}.`}
    </p>
  )
}

function becauseWords(certainty: TriageReason['certainty']): string {
  return certainty === 'stated' ? words.result.because : words.result.becauseUnsure
}
