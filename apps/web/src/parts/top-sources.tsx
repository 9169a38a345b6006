import type { NutrientIntake } from '@charley/engine'
import { inHundred } from '../words/frequency.ts'
import { withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'

/** The foods and products that give most of a nutrient. */
export function TopSources({ nutrient }: { readonly nutrient: NutrientIntake }) {
  const { top, intake, fromFood } = nutrient
  const { noSources, countedSources } = words.targets
  if (top.length === 0) return <p className="small">{fromFood > 0 ? countedSources : noSources}</p>
  return (
    <ol className="rows small">
      {top.map(({ id, name, amount, share }) => (
        <li key={id} className="source-row">
          <span>{isSupplement(id) ? words.targets.asSupplement(name) : name}</span>
          <span className="soft">
            {withUnit(amount, intake.unit)}, {words.targets.share(String(inHundred(share)))}
          </span>
        </li>
      ))}
    </ol>
  )
}

function isSupplement(id: string): boolean {
  return id.startsWith('supplement:')
}
