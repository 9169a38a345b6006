import './plan.css'
import '../parts/targets.css'
import type { Knowledge, SupplementCheck } from '@charley/engine'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type RefObject, useRef } from 'react'
import { InputNotes } from '../parts/input-notes.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { PlanUndo } from '../parts/plan-undo.tsx'
import { SupplementCard } from '../parts/supplement-card.tsx'
import { SupplementsConsidered } from '../parts/supplements-considered.tsx'
import { SupplementsTaken } from '../parts/supplements-taken.tsx'
import { UnlessUrgent } from '../parts/unless-urgent.tsx'
import type { PlanRoom } from '../plan/load-plan-room.ts'
import { nameOf } from '../plan/name-of.ts'
import { useSupplementChecks } from '../plan/use-supplement-checks.ts'
import { inSentence } from '../words/in-sentence.ts'
import { words } from '../words/words.ts'

const route = getRouteApi('/supplements')

/** Is it needed, is it too much, does it fit the medicines: for what is taken and what is thought of. */
export function SupplementsPage() {
  const room = route.useLoaderData()
  return (
    <UnlessUrgent check={room.intake.check} title={words.plan.supplements.title}>
      <Supplements room={room} />
    </UnlessUrgent>
  )
}

function Supplements({ room }: { readonly room: PlanRoom }) {
  const { knowledge } = room.intake.check
  const heading = useRef<HTMLHeadingElement>(null)
  const text = words.plan.supplements
  return (
    <div className="supplements wide-page">
      <div className="plan-main">
        <div>
          <p className="breadcrumb small print-hidden">
            <Link to="/plan">{words.plan.title}</Link>
          </p>
          <PageTitle title={text.title} focusKey="supplements">
            {text.title}
          </PageTitle>
          <p className="soft">{text.lead}</p>
        </div>
        <Verdicts room={room} heading={heading} />
      </div>
      <div className="plan-aside print-hidden">
        <SupplementsConsidered knowledge={knowledge} />
        <SupplementsTaken knowledge={knowledge} />
        <PlanUndo heading={heading} />
        <p className="soft small">
          {text.noBrand} {words.plan.private}
        </p>
      </div>
    </div>
  )
}

interface VerdictsProps {
  readonly room: PlanRoom
  readonly heading: RefObject<HTMLHeadingElement | null>
}

function Verdicts({ room, heading }: VerdictsProps) {
  const { supplements, issues, hasFoodLog } = useSupplementChecks(room)
  const { knowledge } = room.intake.check
  const text = words.plan.supplements
  const missing = stillMissing(knowledge, supplements)
  const aboutProducts = issues.filter(({ path }) => /^(supplements|considering)/.test(path))
  return (
    <section className="plan-changes" aria-labelledby="verdicts">
      <h2 id="verdicts" ref={heading} tabIndex={-1}>
        {text.answer}
      </h2>
      {supplements.length === 0 && <p>{text.nothing}</p>}
      {supplements.length > 0 && !hasFoodLog && (
        <p className="care-note small">
          {text.noLog} <Link to="/food/recall">{words.plan.noLog.recall}</Link>
        </p>
      )}
      {missing.length > 0 && (
        <p className="small">
          {text.notKnown(missing)} <Link to="/check">{text.answerMore}</Link>
          {text.or}
          <Link to="/result">{text.addTests}</Link>.
        </p>
      )}
      <ul className="plan-cards" aria-live="polite">
        {supplements.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same product may be there twice; its place is what it is
          <SupplementCard key={index} knowledge={knowledge} check={each} />
        ))}
      </ul>
      <InputNotes knowledge={knowledge} issues={aboutProducts} />
    </section>
  )
}

/** What would have to be known, by name and once; after a plain no nothing more has to be. */
function stillMissing(
  knowledge: Knowledge,
  supplements: readonly SupplementCheck[]
): readonly string[] {
  const open = supplements.filter(({ verdict }) => verdict !== 'no')
  const ids = open.flatMap(({ reasons }) => reasons.flatMap(({ missing }) => missing))
  return [...new Set(ids.map((id) => inSentence(nameOf(knowledge, id))))]
}
