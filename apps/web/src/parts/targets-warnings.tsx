import type { IntakeReport, NutrientIntake } from '@charley/engine'
import { roundedText } from '../food/amount-text.ts'
import { withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'

/** What comes before every figure: a log that misses food, a limit passed, too much salt. */
export function TargetsWarnings({ report }: { readonly report: IntakeReport }) {
  const { energy, nutrients } = report
  const { warnings } = words.targets
  const over = nutrients.filter(({ upperLimit }) => upperLimit?.over)
  const salty = nutrients.filter(({ verdict }) => verdict === 'above-cdrr')
  const misses = energy?.underReported === true
  if (!misses && over.length === 0 && salty.length === 0) return null
  return (
    <section className="card targets-warnings" aria-labelledby="targets-warnings">
      <h3 id="targets-warnings" className="visually-hidden">
        {warnings.heading}
      </h3>
      <ul className="rows">
        {over.map((nutrient) => (
          <OverLimit key={nutrient.id} nutrient={nutrient} />
        ))}
        {misses && (
          <li>
            <h4>{warnings.energyHeading}</h4>
            <p className="small">
              {warnings.energyText(toTens(energy.logged), toTens(energy.requirement))}
            </p>
          </li>
        )}
        {salty.map(({ id, name, intake, cdrr }) => (
          <li key={id}>
            <h4>{warnings.saltHeading(name)}</h4>
            <p className="small">
              {warnings.saltText(
                withUnit(intake.amount, intake.unit),
                withUnit(cdrr ?? 0, intake.unit)
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Neither is known to the kilocalorie. */
function toTens(kilocalories: number): string {
  return roundedText(Math.round(kilocalories / 10) * 10)
}

function OverLimit({ nutrient: { name, upperLimit } }: { readonly nutrient: NutrientIntake }) {
  if (upperLimit === null) return null
  const { warnings, counts } = words.targets
  const { amount, limit, unit, counts: counted } = upperLimit
  return (
    <li>
      <h4>{warnings.overLimit(name)}</h4>
      <p className="small">
        {warnings.overLimitText(withUnit(amount, unit), withUnit(limit, unit), counts[counted])}{' '}
        {warnings.askBeforeStop}
      </p>
    </li>
  )
}
