import type { NutrientIntake } from '@charley/engine'
import { inHundred } from '../words/frequency.ts'
import { intakeText, isRange, withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'
import { WideTable } from './wide-table.tsx'

/** The table behind a nutrient's bar. A chance stands in it only where the reference values allow one. */
export function NutrientFigures({ nutrient }: { readonly nutrient: NutrientIntake }) {
  const { table, tableOf } = words.targets
  return (
    <WideTable label={tableOf(nutrient.name)} columns={[table.what, table.amount]}>
      {figuresOf(nutrient).map(([what, amount]) => (
        <tr key={what}>
          <th scope="row">{what}</th>
          <td>{amount}</td>
        </tr>
      ))}
    </WideTable>
  )
}

type Row = readonly [what: string, amount: string]

function figuresOf(nutrient: NutrientIntake): readonly Row[] {
  const { table } = words.targets
  const { intake, fromFood, fromSupplements, unknownShare } = nutrient
  const amount = (value: number) => withUnit(value, intake.unit)
  return [
    [table.total, intakeText(nutrient)],
    ...rows(isRange(intake), table.best, amount(intake.amount)),
    [table.food, amount(fromFood)],
    ...rows(fromSupplements > 0, table.supplements, amount(fromSupplements)),
    ...rows(unknownShare > 0, table.unknown, `${inHundred(unknownShare)} %`),
    ...referenceRows(nutrient, amount),
    ...chanceRow(nutrient)
  ]
}

function referenceRows(nutrient: NutrientIntake, amount: (value: number) => string): Row[] {
  const { table, counts } = words.targets
  const { ul, upperLimit } = nutrient
  const kinds = (['ear', 'rda', 'ai', 'cdrr'] as const).flatMap((kind): Row[] => {
    const value = nutrient[kind]
    return value === null ? [] : [[table[kind], amount(value)]]
  })
  if (upperLimit === null)
    return [...kinds, ...rows(ul !== null, table.notCounted, amount(ul ?? 0))]
  const { unit, limit, counts: counted } = upperLimit
  return [
    ...kinds,
    [`${table.ul}: ${counts[counted]}`, withUnit(limit, unit)],
    [table.counted, withUnit(upperLimit.amount, unit)]
  ]
}

function chanceRow({ probabilityInadequate, probabilityRange }: NutrientIntake): Row[] {
  if (probabilityInadequate === null) return []
  const { chance } = words.targets.table
  const best = String(inHundred(probabilityInadequate))
  if (probabilityRange === null) return [[chance, best]]
  const ends = [probabilityRange.low, probabilityRange.high].map(inHundred)
  const [low = 0, high = 0] = ends.toSorted((a, b) => a - b)
  return [[chance, low < high ? words.targets.fromTo(String(low), String(high), '').trim() : best]]
}

function rows(shown: boolean, what: string, amount: string): Row[] {
  return shown ? [[what, amount]] : []
}
