import type { NutrientIntake } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { intakeText } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'
import { NutrientBar } from './nutrient-bar.tsx'
import { NutrientFigures } from './nutrient-figures.tsx'
import { TopSources } from './top-sources.tsx'

/** One nutrient of the panel. */
export function NutrientCard({ nutrient }: { readonly nutrient: NutrientIntake }) {
  const { id, name } = nutrient
  return (
    <li className="card nutrient-card">
      <div className="nutrient-head">
        <h3>
          <Link to="/food/nutrient/$id" params={{ id }} aria-label={words.targets.more(name)}>
            {name}
          </Link>
        </h3>
        <p className="soft">{words.targets.aDay(intakeText(nutrient))}</p>
      </div>
      <NutrientBar nutrient={nutrient} />
      <p className="small">{nutrient.statement}</p>
      <div className="nutrient-folds">
        <details>
          <summary>{words.targets.sources}</summary>
          <TopSources nutrient={nutrient} />
        </details>
        <details>
          <summary>{words.targets.asTable}</summary>
          <NutrientFigures nutrient={nutrient} />
        </details>
      </div>
    </li>
  )
}
