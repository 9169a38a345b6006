import './food.css'
import './food-recall.css'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { settleLines } from '../food/food-lines.ts'
import { localDay, shiftDay } from '../food/local-day.ts'
import {
  RECALL_STEPS,
  type RecallStep,
  recalledText,
  saveRecallDraft,
  useRecallDraft,
  useRecallTrouble
} from '../food/recall-draft.ts'
import '../parts/phase-stepper.css'
import { KeptStatus } from '../parts/kept-status.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { RecallForgotten } from '../parts/recall-forgotten.tsx'
import { RecallList } from '../parts/recall-list.tsx'
import { RecallMeals } from '../parts/recall-meals.tsx'
import { RecallPortions } from '../parts/recall-portions.tsx'
import { RecallReview } from '../parts/recall-review.tsx'
import type { RecallStepProps } from '../parts/recall-step-props.ts'
import { longDate } from '../words/which-day.ts'
import { words } from '../words/words.ts'

const route = getRouteApi('/food/recall/$step')

const PARTS = {
  list: RecallList,
  forgotten: RecallForgotten,
  meals: RecallMeals,
  portions: RecallPortions,
  review: RecallReview
}

/** Yesterday, recalled in five steps. What was said is kept at every keystroke. */
export function FoodRecallPage() {
  const room = route.useLoaderData()
  const asked = route.useParams().step
  const step = RECALL_STEPS.find((known) => known === asked)
  const draft = useRecallDraft()
  const trouble = useRecallTrouble()
  const text = step === 'list' || step === 'forgotten' ? '' : recalledText(draft)
  const readLines = useMemo(() => room.readText(text), [room, text])
  const yesterday = shiftDay(localDay(new Date()), -1)
  if (step === undefined) return <Navigate to="/food/recall" replace />
  const date = draft.date === '' ? yesterday : draft.date
  const props: RecallStepProps = {
    room,
    draft: { ...draft, date },
    lines: settleLines(room, readLines, draft.edits),
    onChange: (change) => saveRecallDraft({ ...draft, date, ...change })
  }
  const Part = PARTS[step]
  const said = words.food.recall
  return (
    <div className="food-log recall">
      <RecallSteps here={step} />
      <div>
        <PageTitle title={said.title} focusKey={step}>
          {said.headings[step]}
        </PageTitle>
        <p className="soft">
          {longDate(date)}. {said.leads[step]}
        </p>
        <KeptStatus trouble={trouble} />
      </div>
      <Part {...props} />
    </div>
  )
}

function RecallSteps({ here }: { readonly here: RecallStep }) {
  const text = words.food.recall
  const at = RECALL_STEPS.indexOf(here)
  return (
    <ol className="phase-stepper" aria-label={text.steps}>
      {RECALL_STEPS.map((step, index) => (
        <li
          key={step}
          data-state={stateOf(index - at)}
          aria-current={step === here ? 'step' : undefined}
        >
          {text.step[step]}
        </li>
      ))}
    </ol>
  )
}

function stateOf(stepsFromHere: number): string {
  if (stepsFromHere === 0) return 'here'
  return stepsFromHere < 0 ? 'seen' : 'ahead'
}
