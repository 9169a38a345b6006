import './nutrient-bar.css'
import type { NutrientIntake } from '@charley/engine'
import { roundedText } from '../food/amount-text.ts'
import { intakeText, isRange, withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'
import { barScale } from './bar-scale.ts'

/** How much somebody gets, over the zones of what is needed; what is not known is hatched. Said in words as well. */
export function NutrientBar({ nutrient }: { readonly nutrient: NutrientIntake }) {
  const scale = barScale(nutrient)
  if (scale === undefined) return null
  const { at, line, aim, limit } = scale
  const { low, high } = nutrient.intake
  return (
    <div className="nutrient-bar" role="img" aria-label={barSentence(nutrient)}>
      {limit !== undefined && (
        <span className="bar-label bar-before" style={{ width: at(limit.amount) }}>
          {limit.label(roundedText(limit.amount))}
        </span>
      )}
      <div className="bar-track">
        <i className={`bar-${line.below}`} style={{ width: at(line.amount) }} />
        {aim !== undefined && (
          <i
            className="bar-between"
            style={{ left: at(line.amount), width: at(aim - line.amount) }}
          />
        )}
        <i className="bar-enough" style={{ left: at(aim ?? line.amount) }} />
        {limit !== undefined && <i className="bar-over" style={{ left: at(limit.amount) }} />}
        <i className="bar-amount" style={{ width: at(low) }} />
        {isRange(nutrient.intake) && (
          <i className="bar-unknown" style={{ left: at(low), width: at(high - low) }} />
        )}
        <i className="bar-tick" style={{ left: at(line.amount) }} />
        {aim !== undefined && <i className="bar-tick" style={{ left: at(aim) }} />}
        {limit !== undefined && (
          <i className="bar-tick bar-limit" style={{ left: at(limit.amount) }} />
        )}
      </div>
      <div className="bar-labels">
        <span className="bar-label bar-before" style={{ width: at(line.amount) }}>
          {line.label(roundedText(line.amount))}
        </span>
        {aim !== undefined && (
          <span className="bar-label bar-after" style={{ left: `max(${at(aim)}, var(--label))` }}>
            {words.targets.bar.aim(roundedText(aim))}
          </span>
        )}
      </div>
    </div>
  )
}

/** What the bar shows, in a sentence. */
function barSentence(nutrient: NutrientIntake): string {
  const { name, intake, ear, rda, ai, ul, cdrr, upperLimit } = nutrient
  const text = words.targets.bar
  const amount = (value: number) => withUnit(value, intake.unit)
  const parts = [text.gets(name, intakeText(nutrient))]
  if (isRange(intake)) parts.push(text.notKnown)
  if (ear !== null && rda !== null) parts.push(text.needs(amount(ear), amount(rda)))
  else if (ai !== null) parts.push(text.isAdequate(amount(ai)))
  if (ul !== null && upperLimit?.counts === 'total') parts.push(text.hasLimit(amount(ul)))
  if (cdrr !== null) parts.push(text.hasLessAbove(amount(cdrr)))
  return parts.join(' ')
}
