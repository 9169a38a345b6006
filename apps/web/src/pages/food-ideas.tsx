import '../parts/targets.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { IntakeRoom } from '../food/load-intake-room.ts'
import { useRichFoods } from '../food/use-rich-foods.ts'
import { OpeningFold } from '../parts/opening-fold.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { RichFoodLists } from '../parts/rich-food-lists.tsx'
import { words } from '../words/words.ts'

const route = getRouteApi('/food/ideas')

/** The food lists of popular articles as starting points, with what a portion really holds. */
export function FoodIdeasPage() {
  const room = route.useLoaderData()
  const { ideas, page } = words.targets
  const named = room.diet.ideas.forLegs.flatMap(({ intake }) => {
    const known = room.diet.intake.nutrients.find(({ id }) => id === intake)
    return known === undefined ? [] : [{ id: intake, name: known.name }]
  })
  return (
    <div className="targets">
      <div>
        <p className="breadcrumb small">
          <Link to="/food">{page.food}</Link>
        </p>
        <PageTitle title={ideas.title} focusKey="food-ideas">
          {ideas.title}
        </PageTitle>
        <p className="soft">{ideas.lead}</p>
      </div>
      {named.map(({ id, name }, index) => (
        <OpeningFold key={id} openAtFirst={index === 0} summary={<h2>{name}</h2>}>
          <Ideas room={room} id={id} name={name} />
        </OpeningFold>
      ))}
    </div>
  )
}

interface IdeasProps {
  readonly room: IntakeRoom
  readonly id: string
  readonly name: string
}

function Ideas({ room, id, name }: IdeasProps) {
  const rich = useRichFoods(room, id)
  return (
    <>
      <RichFoodLists rich={rich} only={['fromArticles', 'common']} />
      <p>
        <Link to="/food/nutrient/$id" params={{ id }}>
          {words.targets.ideas.more(name)}
        </Link>
      </p>
    </>
  )
}
