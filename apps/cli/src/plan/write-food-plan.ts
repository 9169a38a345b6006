import { fillIn, type Plan, type PlanChange, type PlanTotal } from '@charley/engine'
import { type Layout, wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { PlanPage } from './plan-page.ts'

const text = words.plan
const BULLET = { first: '- ', rest: '  ' }

/** What to eat differently, what that closes, other ways, this person's limits and what to buy. */
export function writeFoodPlan({ plan, layout }: PlanPage): readonly (readonly string[])[] {
  const { changes, alternatives } = plan
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [layout.paint('bold', heading), ...lines]
  const bullets = (texts: readonly string[]) =>
    texts.flatMap((each) => wrapText(each, layout.width, BULLET))
  const others = alternatives.map((other) => other.changes.filter(isMore).map(shortly).join('; '))
  return [
    wrapText(plan.text, layout.width),
    section(text.headings.changes, bullets(changes.map((change) => changeInWords(change, plan)))),
    section(text.headings.totals, changes.length > 0 ? bullets(totalsInWords(plan.totals)) : []),
    section(text.headings.alternatives, bullets(others.filter((other) => other !== ''))),
    section(text.headings.limits, bullets(ownLimits(plan))),
    section(text.headings.shopping, writeShopping(plan, layout))
  ]
}

function isMore({ fromGrams, toGrams }: PlanChange): boolean {
  return toGrams > fromGrams
}

function shortly({ name, portion, toGrams, fromGrams }: PlanChange): string {
  return fillIn(text.shortly, { name, portion, grams: Math.round(toGrams - fromGrams) })
}

function changeInWords(change: PlanChange, plan: Plan): string {
  const { name, portion, fromGrams, toGrams, when } = change
  const template = isMore(change) ? text.more : text.less
  const grams = Math.round(Math.abs(toGrams - fromGrams))
  const said = fillIn(template, { name, portion, grams })
  const place = when === null ? '' : ` ${text.meals[when]}`
  const why = isMore(change) ? gainsInWords(change) : reasonsInWords(change, plan)
  const tips = change.tips.map((tip) => ` ${tip.text}`)
  return `${said}${place}${why}${tips.join('')}`
}

function gainsInWords({ closes }: PlanChange): string {
  const gains = closes.map(({ name, amount, missing, unit }) =>
    fillIn(text.gain, {
      name,
      amount: figure(Math.min(amount, missing)),
      missing: figure(missing),
      unit
    })
  )
  return gains.length > 0 ? `: ${gains.join('; ')}.` : '.'
}

function reasonsInWords({ because }: PlanChange, { limits }: Plan): string {
  const reasons = because.map((id) => {
    if (id === 'energy') return text.toMakeRoom
    if (id === 'sodium') return text.lessSalt
    return limits.find((limit) => limit.id === id)?.text ?? id
  })
  return reasons.length > 0 ? `: ${[...new Set(reasons)].join(' ')}` : '.'
}

/** What the plan moves toward a goal. */
function totalsInWords(totals: readonly PlanTotal[]): readonly string[] {
  return totals.flatMap(({ nutrient, name, before, after, target, limit, unit }) => {
    if (target === null || figure(before) === figure(after)) return []
    // Of sodium the goal is the most, not the least.
    if (nutrient === 'sodium' && before <= target) return []
    const said = fillIn(text.total, {
      name,
      ...{ before: figure(before), after: figure(after), target: figure(target), unit }
    })
    return limit === null ? said : `${said} ${fillIn(text.atMost, { limit: figure(limit), unit })}`
  })
}

/** Limits that not everybody has. */
function ownLimits({ limits }: Plan): readonly string[] {
  const own = limits.filter(
    ({ id, because, closed }) => !id.endsWith('.upper-limit') && (because.length > 0 || closed)
  )
  return [...new Set(own.map((limit) => limit.text))]
}

function writeShopping({ shopping }: Plan, { width }: Layout): readonly string[] {
  return [...Map.groupBy(shopping, ({ aisle }) => aisle)].flatMap(([aisle, items]) =>
    wrapText(
      `${aisle}: ${items.map(({ name, grams }) => `${name}, ${Math.round(grams)} g`).join('; ')}.`,
      width,
      BULLET
    )
  )
}

function figure(amount: number): string {
  return String(Number(amount.toPrecision(3)))
}
