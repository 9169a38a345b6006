import type { RichFood, RichFoods } from '@charley/engine'
import { useState } from 'react'
import { roundedText } from '../food/amount-text.ts'
import { inHundred } from '../words/frequency.ts'
import { withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'

const LISTS = ['logged', 'fromArticles', 'common'] as const
type ListName = (typeof LISTS)[number]
const SHOWN_AT_FIRST = 5

interface RichFoodListsProps {
  /** Undefined: the food table does not know the nutrient. */
  readonly rich: RichFoods | undefined
  /** Without: all three. */
  readonly only?: readonly ListName[]
}

/** Foods rich in a nutrient: what this person has eaten before, what articles name, other plain foods. */
export function RichFoodLists({ rich, only = LISTS }: RichFoodListsProps) {
  const text = words.targets.rich
  if (rich === undefined) return <p>{text.notInTable}</p>
  if (rich.withheld.length > 0) {
    return (
      <div className="card care-note flow">
        {rich.withheld.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    )
  }
  const lists = only.filter((list) => rich[list].length > 0)
  return (
    <div className="rich-foods">
      {rich.notes.map((note) => (
        <p key={note} className="care-note small">
          {note}
        </p>
      ))}
      {rich.notChecked.length > 0 && (
        <p className="care-note small">{text.notChecked(rich.notChecked.join(', '))}</p>
      )}
      <p className="soft small">{lists.length === 0 ? text.none : text.lead}</p>
      {lists.map((list) => (
        <RichFoodList key={list} heading={text[list]} foods={rich[list]} unit={rich.unit} />
      ))}
    </div>
  )
}

interface RichFoodListProps {
  readonly heading: string
  readonly foods: readonly RichFood[]
  readonly unit: string
}

function RichFoodList({ heading, foods, unit }: RichFoodListProps) {
  const [all, setAll] = useState(false)
  const shown = all ? foods : foods.slice(0, SHOWN_AT_FIRST)
  const hidden = foods.length - shown.length
  return (
    <section>
      <h3>{heading}</h3>
      <ol className="rows">
        {shown.map((food) => (
          <RichFoodRow key={food.food} food={food} unit={unit} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" className="button fit" onClick={() => setAll(true)}>
          {words.targets.rich.showMore(hidden)}
        </button>
      )}
    </section>
  )
}

function RichFoodRow({ food, unit }: { readonly food: RichFood; readonly unit: string }) {
  const text = words.targets.rich
  const { name, amount, share, isSource, notes, mayContain } = food
  const contents = mayContain.map((content) => text.contents[content] ?? content)
  return (
    <li>
      <div className="source-row">
        <span>{name}</span>
        <strong>{withUnit(amount, unit)}</strong>
      </div>
      <p className="small soft">
        {portionText(food)}
        {share !== null && `; ${text.share(roundedText(inHundred(share)))}`}
        {!isSource && `; ${text.small}`}
      </p>
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {contents.length > 0 && <p className="small">{text.mayContain(contents.join(', '))}</p>}
    </li>
  )
}

function portionText({ portion, grams, times }: RichFood): string {
  const text = words.targets.rich
  const weight = roundedText(grams)
  return portion === null
    ? `${text.yours(weight)}; ${text.times(times)}`
    : text.portion(portion, weight)
}
