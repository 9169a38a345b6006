import '../parts/targets.css'
import type { NutrientIntake } from '@charley/engine'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { IntakeRoom } from '../food/load-intake-room.ts'
import { useDailyReports, useIntakeReport } from '../food/use-intake-report.ts'
import { useRichFoods } from '../food/use-rich-foods.ts'
import { AskAboutYou } from '../parts/ask-about-you.tsx'
import { IntakeChart } from '../parts/intake-chart.tsx'
import { NutrientBar } from '../parts/nutrient-bar.tsx'
import { NutrientFigures } from '../parts/nutrient-figures.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { RichFoodLists } from '../parts/rich-food-lists.tsx'
import { TopSources } from '../parts/top-sources.tsx'
import { intakeText } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'
import { NotFoundPage } from './not-found.tsx'

const route = getRouteApi('/food/nutrient/$id')
const MOST_DAYS = 14

/** One nutrient: this person's days, where it comes from, and foods rich in it. */
export function FoodNutrientPage() {
  const room = route.useLoaderData()
  const { id } = route.useParams()
  const report = useIntakeReport(room)
  const name = room.diet.intake.nutrients.find((known) => known.id === id)?.name
  if (name === undefined) return <NotFoundPage />
  const nutrient = report.nutrients.find((one) => one.id === id)
  const { page } = words.targets
  return (
    <article className="targets">
      <div>
        <p className="breadcrumb small">
          <Link to="/food">{page.food}</Link>
        </p>
        <PageTitle title={page.title(name)} focusKey={id}>
          {page.title(name)}
        </PageTitle>
      </div>
      {nutrient === undefined ? (
        <p>{report.days === 0 ? page.noDays : page.notCounted}</p>
      ) : (
        <>
          {report.lifeStage === null && <AskAboutYou room={room} />}
          <Amount nutrient={nutrient} />
          <YourDays room={room} id={id} />
          <section aria-labelledby="from">
            <h2 id="from">{words.targets.sources}</h2>
            <TopSources nutrient={nutrient} />
          </section>
        </>
      )}
      <RichFoodsSection room={room} id={id} name={name} />
      <LibraryPage room={room} id={id} name={name} />
    </article>
  )
}

function Amount({ nutrient }: { readonly nutrient: NutrientIntake }) {
  return (
    <section className="card nutrient-card" aria-label={nutrient.name}>
      <p className="nutrient-amount">{words.targets.aDay(intakeText(nutrient))}</p>
      <NutrientBar nutrient={nutrient} />
      <p>{nutrient.statement}</p>
      <details>
        <summary>{words.targets.asTable}</summary>
        <NutrientFigures nutrient={nutrient} />
      </details>
    </section>
  )
}

function YourDays({ room, id }: Pick<AboutNutrientProps, 'room' | 'id'>) {
  const days = useDailyReports(room, MOST_DAYS).flatMap(({ day, report }) => {
    const nutrient = report.nutrients.find((one) => one.id === id)
    return nutrient === undefined ? [] : [{ day, nutrient }]
  })
  if (days.length === 0) return null
  return (
    <section aria-labelledby="your-days">
      <h2 id="your-days">{words.targets.page.yourDays}</h2>
      <IntakeChart days={days} />
    </section>
  )
}

interface AboutNutrientProps {
  readonly room: IntakeRoom
  readonly id: string
  readonly name: string
}

function RichFoodsSection({ room, id, name }: AboutNutrientProps) {
  const rich = useRichFoods(room, id)
  return (
    <section aria-labelledby="rich">
      <h2 id="rich">{words.targets.rich.heading(name)}</h2>
      <RichFoodLists rich={rich} />
    </section>
  )
}

function LibraryPage({ room, id, name }: AboutNutrientProps) {
  const page = room.diet.ideas.forLegs.find(({ intake }) => intake === id)
  if (page === undefined) return null
  return (
    <p>
      <Link to="/library/$kind/$id" params={{ kind: 'nutrient', id: page.nutrient }}>
        {words.targets.page.library(name)}
      </Link>
    </p>
  )
}
