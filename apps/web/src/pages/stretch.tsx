import './plan.css'
import './library.css'
import type { Stretch } from '@charley/engine'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useInterview } from '../interview/interview-store.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { BeforeYouStretch } from '../parts/before-you-stretch.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { StretchCard } from '../parts/stretch-card.tsx'
import { UnlessUrgent } from '../parts/unless-urgent.tsx'
import type { StretchRoom } from '../plan/load-stretch-room.ts'
import { words } from '../words/words.ts'

const route = getRouteApi('/stretch')

/** The stretches that are for this person, step by step, each in their version. */
export function StretchPage() {
  const room = route.useLoaderData()
  return (
    <UnlessUrgent check={room.check} title={words.stretch.title}>
      <StretchesInPage room={room} />
    </UnlessUrgent>
  )
}

function StretchesInPage({ room }: { readonly room: StretchRoom }) {
  const interview = useInterview()
  const { check, library } = room
  const { person } = interview
  const assessment = useAssessment(check, interview, false)
  const stretches = useMemo(
    () => room.stretchesFor(check.knowledge, person, new Date().toISOString()),
    [room, check, person]
  )
  const text = words.stretch
  const flagsOpen = assessment.triage.openRedFlags.length > 0
  const bedtime = stretches.filter(({ measure }) => measure.when === 'prevention')
  return (
    <div className="stretches">
      <div>
        <PageTitle title={text.title} focusKey="stretch">
          {text.title}
        </PageTitle>
        <p className="soft">{text.lead}</p>
      </div>
      {flagsOpen && (
        <p className="care-note small">
          {text.openFlags} <Link to="/check">{words.plan.toCheck}</Link>
        </p>
      )}
      <BeforeYouStretch library={library} openAtFirst={flagsOpen} />
      <p>
        <Link to="/now">{text.now}</Link>
      </p>
      <Stretches heading={text.bedtime} stretches={bedtime} openAtFirst />
      <Stretches
        heading={text.during}
        stretches={stretches.filter((each) => !bedtime.includes(each))}
      />
    </div>
  )
}

interface StretchesProps {
  readonly heading: string
  readonly stretches: readonly Stretch[]
  readonly openAtFirst?: boolean
}

function Stretches({ heading, stretches, openAtFirst = false }: StretchesProps) {
  return (
    <section className="stretch-list">
      <h2>{heading}</h2>
      {stretches.map((stretch) => (
        <StretchCard key={stretch.measure.id} stretch={stretch} openAtFirst={openAtFirst} />
      ))}
    </section>
  )
}
