import './result.css'
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type Interview, withHeeded, withStep } from '../interview/interview.ts'
import { saveInterview, useInterview } from '../interview/interview-store.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { useKeepTold } from '../interview/use-keep-told.ts'
import { isStatedEmergency, isUrgent, rulesOfLevel } from '../interview/where-next.ts'
import { AskFor } from '../parts/ask-for.tsx'
import { CareCard } from '../parts/care-card.tsx'
import { DoctorPage } from '../parts/doctor-page.tsx'
import { EmergencyAlone } from '../parts/emergency-alone.tsx'
import { FirstSteps } from '../parts/first-steps.tsx'
import { FoodLogEffect } from '../parts/food-log-effect.tsx'
import { InputNotes } from '../parts/input-notes.tsx'
import { MustRuleOut } from '../parts/must-rule-out.tsx'
import { NextPages } from '../parts/next-pages.tsx'
import { NotLikely } from '../parts/not-likely.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Ranking } from '../parts/ranking.tsx'
import { ResultButtons } from '../parts/result-buttons.tsx'
import { YourAnswers } from '../parts/your-answers.tsx'
import { YourLabs } from '../parts/your-labs.tsx'
import { words } from '../words/words.ts'

const route = getRouteApi('/result')

export function ResultPage() {
  const room = route.useLoaderData()
  const interview = useInterview()
  useKeepTold(interview)
  const assessment = useAssessment(room, interview, true)
  const { knowledge } = room
  const { triage, next } = assessment
  const goOn = useGoOnAfter(interview, rulesOfLevel(assessment), next?.item)
  const takeBack = useTakeBack(interview, triage.level === 'emergency')
  const answers = interview.person.answers ?? {}

  if (triage.level === 'emergency') {
    return (
      <EmergencyAlone
        knowledge={knowledge}
        assessment={assessment}
        onKeepAnswering={isStatedEmergency(assessment) ? undefined : goOn}
        onMistake={takeBack}
      />
    )
  }
  const urgent = isUrgent(assessment)
  const settled = triage.openRedFlags.length === 0
  return (
    <>
      <div className="result wide-page print-hidden">
        <div className="result-main">
          <PageTitle title={words.result.title} focusKey="result">
            {words.result.heading}
          </PageTitle>
          <CareCard knowledge={knowledge} triage={triage} />
          {urgent && goOn !== undefined && (
            <button type="button" className="button fit" onClick={goOn}>
              {words.result.answerMoreUrgent}
            </button>
          )}
          {settled ? (
            <>
              <section aria-labelledby="lacking">
                <h2 id="lacking">{words.result.lacking}</h2>
                <p className="headline">{assessment.headline.text}</p>
              </section>
              <Ranking
                knowledge={knowledge}
                assessment={assessment}
                answers={answers}
                withNumbers={!urgent}
              />
              {!urgent && assessment.foodLog !== undefined && (
                <FoodLogEffect effect={assessment.foodLog} />
              )}
              {!urgent && (
                <NotLikely knowledge={knowledge} assessment={assessment} answers={answers} />
              )}
            </>
          ) : (
            <OpenRedFlags onAnswer={goOn} />
          )}
          <MustRuleOut knowledge={knowledge} shelf={assessment.mustRuleOut} />
          <AskFor tests={assessment.tests} medicines={assessment.medicines} />
          <FirstSteps actions={assessment.actions} />
          {settled && !urgent && <NextPages />}
          <ResultButtons interview={interview} onGoOn={urgent ? undefined : goOn} />
        </div>
        <div className="result-aside">
          <YourAnswers room={room} interview={interview} />
          <YourLabs room={room} interview={interview} readings={assessment.labs} />
          <InputNotes knowledge={knowledge} issues={assessment.issues} />
        </div>
      </div>
      <DoctorPage knowledge={knowledge} interview={interview} assessment={assessment} />
    </>
  )
}

function OpenRedFlags({ onAnswer }: { readonly onAnswer: (() => void) | undefined }) {
  return (
    <section className="card flow">
      <p>{words.result.openRedFlags}</p>
      {onAnswer !== undefined && (
        <button type="button" className="button main fit" onClick={onAnswer}>
          {words.result.answerThem}
        </button>
      )}
    </section>
  )
}

/** Back to the questions, with the urgent advice counted as seen; nothing where no question is left. */
function useGoOnAfter(
  interview: Interview,
  seenRules: readonly string[],
  question: string | undefined
): (() => void) | undefined {
  const navigate = useNavigate()
  if (question === undefined) return undefined
  return () => {
    const [onTrail, step] = withStep(withHeeded(interview, seenRules), question)
    saveInterview(onTrail)
    void navigate({ to: '/check/$step', params: { step: String(step) } })
  }
}

/**
 * Undoes the slip that led to an emergency: what was changed on this page is changed back; what was answered in the
 * check is gone back to.
 */
function useTakeBack(interview: Interview, isEmergency: boolean): () => void {
  const router = useRouter()
  const before = useRef<Interview>(undefined)
  useEffect(() => {
    if (!isEmergency) before.current = interview
  }, [interview, isEmergency])
  return () => {
    if (before.current === undefined) router.history.back()
    else saveInterview(before.current)
  }
}
