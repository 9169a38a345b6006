import {
  fillIn,
  type IntakeReport,
  type IntakeVerdict,
  type Knowledge,
  type NutrientIntake,
  unitsOfVitaminD
} from '@charley/engine'
import { issueSentence } from '../issue-sentence.ts'
import { type Layout, layoutFor, wrapText } from '../layout.ts'
import { words } from '../words/en.ts'

const text = words.diet
/** What to look at first. */
const ORDER: readonly IntakeVerdict[] = [
  'above-ul',
  'above-cdrr',
  'probably-too-little',
  'maybe-too-little',
  'cannot-tell',
  'ai-cannot-tell',
  'probably-enough',
  'ai-low-concern'
]
const INDENT = { first: '  ', rest: '  ' }
const SHOWN_SOURCES = 3

/** An intake report for a terminal: warnings, then each nutrient with what it means and where it comes from. */
export function writeIntake(report: IntakeReport, knowledge: Knowledge): string {
  const layout = layoutFor(process.stdout)
  const { days, energy, issues, notInTable, notCounted } = report
  const nutrients = report.nutrients.toSorted(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)
  )
  return [
    layout.paint('bold', days === 1 ? text.oneDay : fillIn(text.days, { days })),
    ...(energy ? [energyLine(energy)] : []),
    ...issues.flatMap((issue) => wrapText(issueSentence(issue, knowledge), layout.width)),
    ...nutrients.flatMap((nutrient) => ['', ...linesOf(nutrient, layout)]),
    '',
    ...(notCounted.length > 0
      ? wrapText(fillIn(text.notCounted, { names: notCounted.join(', ') }), layout.width)
      : []),
    ...wrapText(fillIn(text.notInTable, { names: notInTable.join(', ') }), layout.width)
  ].join('\n')
}

function energyLine({ logged, requirement }: NonNullable<IntakeReport['energy']>): string {
  return fillIn(text.energy, {
    logged: Math.round(logged),
    requirement: Math.round(requirement)
  })
}

function linesOf(nutrient: NutrientIntake, { paint, width }: Layout): readonly string[] {
  const { name, statement, top } = nutrient
  const sources = top
    .slice(0, SHOWN_SOURCES)
    .map((source) => `${source.name} (${Math.round(100 * source.share)} %)`)
  return [
    `${paint('bold', name)}  ${amountOf(nutrient)}`,
    `  ${valuesOf(nutrient)}`,
    ...wrapText(statement, width, INDENT),
    ...(sources.length > 0
      ? wrapText(fillIn(text.from, { sources: sources.join('; ') }), width, INDENT)
      : [])
  ]
}

function amountOf({ id, intake: { amount, low, high, unit } }: NutrientIntake): string {
  const isRange = figure(low) !== figure(high)
  const template = isRange ? text.amountInRange : text.amount
  const said = fillIn(template, {
    amount: figure(amount),
    low: figure(low),
    high: figure(high),
    unit
  })
  return id === 'vitamin_d' ? `${said} (${figure(unitsOfVitaminD(amount))} IU/d)` : said
}

/** The reference values that there are. */
function valuesOf(nutrient: NutrientIntake): string {
  const kinds = (['ear', 'rda', 'ai', 'ul', 'cdrr'] as const).flatMap((kind) => {
    const value = nutrient[kind]
    return value === null ? [] : [`${kind.toUpperCase()} ${figure(value)}`]
  })
  return kinds.length > 0 ? kinds.join('  ') : text.noValues
}

function figure(amount: number): string {
  return String(Number(amount.toPrecision(3)))
}
