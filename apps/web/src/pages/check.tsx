import './check.css'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { findScreen } from '../interview/find-screen.ts'
import { ABOUT_YOU } from '../interview/interview.ts'
import { useInterview } from '../interview/interview-store.ts'
import { AboutYouScreen } from '../parts/about-you-screen.tsx'
import { QuestionScreen } from '../parts/question-screen.tsx'

const route = getRouteApi('/check/$step')

/** One question per screen, one history entry per question; the step number says nothing about the person. */
export function CheckPage() {
  const room = route.useLoaderData()
  const { step } = route.useParams()
  const interview = useInterview()
  const id = interview.trail[Number(step) - 1]
  if (id === ABOUT_YOU) return <AboutYouScreen room={room} />
  const screen = id === undefined ? undefined : findScreen(room.knowledge, id)
  if (screen === undefined) return <Navigate to="/check" replace />
  return <QuestionScreen key={screen.id} room={room} screen={screen} />
}
