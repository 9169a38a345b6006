import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useInterview } from '../interview/interview-store.ts'
import type { CheckRoom } from '../interview/load-check-room.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { isUrgent } from '../interview/where-next.ts'
import { words } from '../words/words.ts'
import { CareCard } from './care-card.tsx'
import { EmergencyAlone } from './emergency-alone.tsx'
import { PageTitle } from './page-title.tsx'

interface UnlessUrgentProps {
  readonly check: CheckRoom
  /** Of the page that may have to wait. */
  readonly title: string
  readonly children: ReactNode
}

/** A page that has to wait while somebody should be seen today: then what to do stands in its place. */
export function UnlessUrgent({ check, title, children }: UnlessUrgentProps) {
  const assessment = useAssessment(check, useInterview(), false)
  const navigate = useNavigate()
  const { knowledge } = check
  const text = words.plan.urgent
  if (!isUrgent(assessment)) return children
  if (assessment.triage.level === 'emergency') {
    return (
      <EmergencyAlone
        knowledge={knowledge}
        assessment={assessment}
        onKeepAnswering={undefined}
        onMistake={() => void navigate({ to: '/result' })}
      />
    )
  }
  return (
    <div className="flow">
      <PageTitle title={title} focusKey="urgent">
        {text.heading}
      </PageTitle>
      <CareCard knowledge={knowledge} triage={assessment.triage} />
      <p>{text.text}</p>
      <Link to="/result" className="button main fit">
        {text.toResult}
      </Link>
    </div>
  )
}
