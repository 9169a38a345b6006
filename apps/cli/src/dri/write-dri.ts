import { fillIn, type ReferenceIntake, type ReferenceIntakes } from '@charley/engine'
import { layoutFor, wrapText } from '../layout.ts'
import { words } from '../words/en.ts'

const KINDS = ['ear', 'rda', 'ai', 'ul', 'cdrr'] as const
const WIDTHS = { name: 27, unit: 8, value: 8 }
const text = words.dri

/** The reference values of one life stage as a table, with a line for each limit that does not count every form. */
export function writeDri({ lifeStage, nutrients }: ReferenceIntakes): string {
  const { paint, width } = layoutFor(process.stdout)
  const head = row(
    '',
    text.unit,
    KINDS.map((kind) => kind.toUpperCase())
  )
  const partial = nutrients.flatMap(({ name, ul, upperLimit }) =>
    ul === null || upperLimit.counts === 'total'
      ? []
      : wrapText(fillIn(text.counts[upperLimit.counts], { name, unit: upperLimit.unit }), width)
  )
  return [
    paint('bold', fillIn(text.title, { lifeStage: lifeStage.label })),
    head,
    ...nutrients.map(rowOf),
    '',
    ...text.legend,
    '',
    ...partial
  ].join('\n')
}

function rowOf(nutrient: ReferenceIntake): string {
  const { name, unit } = nutrient
  const values = KINDS.map((kind) => nutrient[kind])
  return row(
    name,
    unit,
    values.map((value) => (value === null ? text.none : String(value)))
  )
}

function row(name: string, unit: string, values: readonly string[]): string {
  const cells = values.map((value) => value.padStart(WIDTHS.value)).join('')
  return name.padEnd(WIDTHS.name) + unit.padEnd(WIDTHS.unit) + cells
}
