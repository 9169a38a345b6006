import './targets.css'
import type { Issue, NutrientIntake } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import type { IntakeRoom } from '../food/load-intake-room.ts'
import { useIntakeReport } from '../food/use-intake-report.ts'
import { useIntakeRoom } from '../food/use-intake-room.ts'
import { withProfile } from '../interview/interview.ts'
import { saveInterview, useInterview } from '../interview/interview-store.ts'
import { words } from '../words/words.ts'
import { AskAboutYou } from './ask-about-you.tsx'
import { BarLegend } from './bar-legend.tsx'
import { BodyForm } from './body-form.tsx'
import { InputNotes } from './input-notes.tsx'
import { NutrientCard } from './nutrient-card.tsx'
import { OpeningFold } from './opening-fold.tsx'
import { SupplementsTaken } from './supplements-taken.tsx'
import { TargetsWarnings } from './targets-warnings.tsx'

interface TargetsProps {
  /** Only these days, `2026-11-01`; without, all that are logged. */
  readonly days?: readonly string[]
}

/** What was eaten held against what this person needs. Fetches what it takes by itself, and says where that fails. */
export function Targets({ days }: TargetsProps) {
  const loading = useIntakeRoom()
  return (
    <section className="targets" aria-labelledby="targets">
      <h2 id="targets">{words.targets.heading}</h2>
      {loading.state === 'loading' && <p role="status">{words.targets.loading}</p>}
      {loading.state === 'failed' && (
        <div className="card flow" role="alert">
          <p>{words.targets.failed}</p>
          <button type="button" className="button fit" onClick={loading.again}>
            {words.targets.again}
          </button>
        </div>
      )}
      {loading.state === 'here' && (
        <TargetsPanel room={loading.room} {...(days === undefined ? {} : { days })} />
      )}
    </section>
  )
}

function TargetsPanel({ room, days }: TargetsProps & { readonly room: IntakeRoom }) {
  const report = useIntakeReport(room, days)
  const interview = useInterview()
  const { knowledge } = room.check
  const first = room.diet.ideas.forLegs.flatMap(
    ({ intake }) => report.nutrients.find(({ id }) => id === intake) ?? []
  )
  // Without age and sex every nutrient would say that it needs them.
  const isKnown = report.lifeStage !== null
  const others = report.nutrients.filter((nutrient) => !first.includes(nutrient))
  return (
    <>
      <p className="soft">
        {report.days === 0 ? words.targets.nothingLogged : words.targets.days(report.days)}
      </p>
      {report.notCounted.length > 0 && (
        <p>{words.targets.notCounted(report.notCounted.join(', '))}</p>
      )}
      {report.nutrients.length > 0 && (
        <>
          {!isKnown && <AskAboutYou room={room} />}
          <div aria-live="polite">
            <TargetsWarnings report={report} />
          </div>
          <InputNotes knowledge={knowledge} issues={report.issues.filter(isAboutFood)} />
          <BarLegend />
          <NutrientCards nutrients={first} withStatement={isKnown} />
          {others.length > 0 && (
            <OpeningFold summary={words.targets.others(others.length)}>
              <NutrientCards nutrients={others} withStatement={isKnown} />
              <p className="soft small">{words.targets.notInTable(report.notInTable.join(', '))}</p>
            </OpeningFold>
          )}
        </>
      )}
      <SupplementsTaken knowledge={knowledge} />
      {isKnown && (
        <BodyForm
          profile={interview.person.profile}
          onDone={(profile) => saveInterview(withProfile(interview, profile))}
        />
      )}
      <p>
        <Link to="/food/ideas">{words.targets.toIdeas}</Link>
      </p>
      <p className="soft small">{words.targets.recomputed}</p>
    </>
  )
}

/** What is wrong with a profile is said where it is typed; too little energy has its own warning. */
function isAboutFood({ path, code }: Issue): boolean {
  return /^(foodLog|supplements)/.test(path) && code !== 'food-log.too-little-energy'
}

interface NutrientCardsProps {
  readonly nutrients: readonly NutrientIntake[]
  readonly withStatement: boolean
}

function NutrientCards({ nutrients, withStatement }: NutrientCardsProps) {
  return (
    <ul className="nutrient-cards">
      {nutrients.map((nutrient) => (
        <NutrientCard key={nutrient.id} nutrient={nutrient} withStatement={withStatement} />
      ))}
    </ul>
  )
}
