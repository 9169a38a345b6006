import './library.css'
import type { Library } from '@charley/knowledge'
import { getRouteApi, Link } from '@tanstack/react-router'
import { nameOf } from '../library/kinds.ts'
import {
  type ArticleFoods,
  type Comparison,
  type NutrientReadingPage,
  readingOf,
  type Strategy
} from '../library/reading-shapes.ts'
import { ClaimList, Verdict } from '../parts/claim-list.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { SourceList } from '../parts/source-list.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { words } from '../words/words.ts'

const route = getRouteApi('/library/articles')
const text = words.library.articles

/** Every claim, table, question and strategy of the popular articles, each with whether it holds. */
export function ArticlesPage() {
  const library = route.useLoaderData()
  const reading = readingOf(library)
  const nutrients = library.nutrients as readonly NutrientReadingPage[]
  const claims = [reading['general-claims'].claims, ...nutrients.map((page) => page.claims)]
  return (
    <article className="reading">
      <div>
        <p className="breadcrumb small">
          <Link to="/library">{words.library.title}</Link>
        </p>
        <PageTitle title={text.title}>{text.title}</PageTitle>
      </div>
      <p className="lead">{text.lead}</p>
      <section aria-labelledby="questions">
        <h2 id="questions">{text.questions}</h2>
        {reading['questions-and-answers'].map(({ id, question, answer }) => (
          <details key={id} className="fold">
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </section>
      <section aria-labelledby="general">
        <h2 id="general">{text.general}</h2>
        <ClaimList claims={reading['general-claims'].claims} />
      </section>
      <section aria-labelledby="by-nutrient">
        <h2 id="by-nutrient">{text.byNutrient}</h2>
        {nutrients.map((page) => (
          <details key={page.id} className="fold">
            <summary>{text.claimsAbout(page.name, page.claims.length)}</summary>
            <ClaimList claims={page.claims} />
          </details>
        ))}
      </section>
      <Strategies strategies={reading.strategies} />
      {reading.comparisons.map((comparison) => (
        <ComparisonTable key={comparison.id} comparison={comparison} />
      ))}
      <section aria-labelledby="omissions">
        <h2 id="omissions">{text.omissions}</h2>
        <ul className="plain-list">
          {reading.omissions.omissions.map(({ id, text: omission, whatCharleyDoes }) => (
            <li key={id}>
              {omission} {whatCharleyDoes}
            </li>
          ))}
        </ul>
      </section>
      <FoodsNamed library={library} />
      <SourceList library={library} page={[reading, claims]} />
    </article>
  )
}

function Strategies({ strategies }: { readonly strategies: readonly Strategy[] }) {
  return (
    <section aria-labelledby="strategies">
      <h2 id="strategies">{text.strategies}</h2>
      <ul className="claims">
        {strategies.map(({ id, name, theySay, weKnow, weSuggest, verdict }) => (
          <li key={id} className="card">
            <h3>{name}</h3>
            <p>“{theySay}”</p>
            <p>
              <Verdict verdict={verdict} />
            </p>
            <p className="small">{weKnow}</p>
            <p className="small">
              <strong>{text.suggest}</strong> {weSuggest}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  return (
    <section aria-labelledby={comparison.id}>
      <h2 id={comparison.id}>{comparison.title}</h2>
      <WideTable label={comparison.title} columns={comparison.columns}>
        {comparison.rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, index) => (
              <td key={comparison.columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </WideTable>
    </section>
  )
}

function FoodsNamed({ library }: { readonly library: Library }) {
  const { intro, articles } = readingOf(library)['food-matrix']
  const rows = articles.flatMap(({ article, says }, index) =>
    says.map((said) => ({ key: `${article}-${said.nutrients.join('-')}`, index, ...said }))
  )
  return (
    <section aria-labelledby="foods-named">
      <h2 id="foods-named">{text.foodsNamed}</h2>
      <p className="soft">{intro}</p>
      <WideTable label={text.foodsNamed} columns={[text.article, text.nutrient, text.foods]}>
        {rows.map(({ key, index, nutrients, foods }) => (
          <tr key={key}>
            <td>{index + 1}</td>
            <td>{namesOf(library, nutrients)}</td>
            <td>{foods.join(', ')}</td>
          </tr>
        ))}
      </WideTable>
    </section>
  )
}

function namesOf(library: Library, nutrients: ArticleFoods['says'][number]['nutrients']): string {
  return nutrients.map((id) => nameOf(library, 'nutrient', id)).join(', ')
}
