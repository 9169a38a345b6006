import type { Library, NutrientPage } from '@charley/knowledge'
import type { Food, NutrientReadingPage } from '../library/reading-shapes.ts'
import { words } from '../words/words.ts'
import { ClaimList } from './claim-list.tsx'
import { LibraryLinks } from './library-links.tsx'
import { WideTable } from './wide-table.tsx'

interface NutrientReadingProps {
  readonly library: Library
  readonly page: NutrientPage
}

export function NutrientReading({ library, page }: NutrientReadingProps) {
  const reading = page as NutrientReadingPage
  const { signs, toxicitySigns = [], atRisk, absorption } = reading
  const texts = (entries: readonly { readonly text: string }[] = []) =>
    entries.map(({ text }) => text)
  return (
    <>
      <p className="lead">{reading.summary}</p>
      <section aria-labelledby="role">
        <h2 id="role">{words.library.role}</h2>
        <p>{reading.role.text}</p>
      </section>
      <TextList heading={words.library.signsOfLack} texts={texts(signs)} />
      <TextList heading={words.library.signsOfExcess} texts={texts(toxicitySigns)} />
      <TextList heading={words.library.atRisk} texts={atRisk.list} />
      <TextList heading={words.library.absorptionHelps} texts={texts(absorption.helps)} />
      <TextList heading={words.library.absorptionHinders} texts={texts(absorption.hinders)} />
      <LibraryLinks
        library={library}
        kind="lab"
        ids={page.analytes}
        heading={words.library.testsForIt}
      />
      <LibraryLinks
        library={library}
        kind="contributor"
        ids={page.contributors}
        heading={words.library.asContributor}
      />
      <Foods foods={reading.foods} />
      <section aria-labelledby="claims">
        <h2 id="claims">{words.library.articles.title}</h2>
        <ClaimList claims={reading.claims} />
      </section>
    </>
  )
}

interface TextListProps {
  readonly heading: string
  readonly texts: readonly string[]
}

function TextList({ heading, texts }: TextListProps) {
  if (texts.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="plain-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

/** Portions that were measured; a group such as "leafy greens" has no figure of its own. */
function Foods({ foods }: { readonly foods: readonly Food[] }) {
  if (foods.length === 0) return null
  return (
    <section aria-labelledby="foods">
      <h2 id="foods">{words.library.foods}</h2>
      <p className="soft small">{words.library.foodsLead}</p>
      <WideTable
        label={words.library.foods}
        columns={[words.library.food, words.library.amount, words.library.howMuch]}
      >
        {foods.map((food) => (
          <tr key={`${food.food}-${food.portion}`}>
            <th scope="row">
              {food.food}
              {food.portion !== undefined && (
                <span className="soft table-note">{food.portion}</span>
              )}
            </th>
            <td>{amountOf(food)}</td>
            <td>{words.library.richness[food.richness] ?? food.richness}</td>
          </tr>
        ))}
      </WideTable>
    </section>
  )
}

function amountOf({ perPortion, unit, percentDailyValue }: Food): string {
  if (perPortion === undefined) return ''
  const amount = `${Number(perPortion.toPrecision(2))} ${unit ?? ''}`.trim()
  return percentDailyValue === undefined
    ? amount
    : `${amount} ${words.library.ofDay(percentDailyValue)}`
}
