import type { Row } from './measure-case.ts'

export function printTable(rows: readonly Row[], show: { readonly each: boolean }): void {
  if (show.each) for (const row of rows) console.log(oneLine(row))
  const groups = [...new Set(rows.map((row) => row.group))]
  console.log(`\n${HEAD.map(pad).join('')}`)
  for (const group of groups)
    console.log(
      totals(
        group,
        rows.filter((row) => row.group === group)
      )
    )
  console.log(totals('all', rows))
  const named = rows.filter((row) => row.gold === 'self-care' && row.nutrients.length > 0)
  console.log(
    `Self-care cases with a deficiency above 30 %: ${named.map((r) => r.id).join(', ') || 'none'}`
  )
}

const HEAD = [
  'group',
  'cases',
  'first',
  'top 3',
  'top 5',
  'triage exact',
  'accepted',
  'safe',
  'over',
  'asked'
]

function pad(text: string, i = 0): string {
  return i === 0 ? text.padEnd(11) : text.padStart(text === 'triage exact' ? 14 : 10)
}

function oneLine(row: Row): string {
  const notes = [
    row.safe ? '' : 'UNSAFE',
    row.accepted ? '' : `expected ${row.gold}`,
    ...row.errors
  ].filter((note) => note !== '')
  return [
    row.id.padEnd(8),
    placeOf(row).padEnd(7),
    row.level.padEnd(15),
    row.asked > 0 ? `${String(row.asked).padStart(2)} asked ` : '',
    `${row.listed.slice(0, 3).join(', ')}${row.shelf.length > 0 ? ` | rule out: ${row.shelf.join(', ')}` : ''}`,
    notes.length > 0 ? ` (${notes.join('; ')})` : ''
  ].join('')
}

function placeOf({ place }: Row): string {
  if (place === undefined) return 'missed'
  return place === 0 ? 'shelf' : `#${place}`
}

function totals(name: string, rows: readonly Row[]): string {
  const within = (most: number) =>
    rows.filter(({ place }) => place !== undefined && (place === 0 ? most > 1 : place <= most))
      .length
  const count = (test: (row: Row) => boolean) => rows.filter(test).length
  const asked = rows.map((row) => row.asked)
  const mean = asked.reduce((sum, n) => sum + n, 0) / Math.max(rows.length, 1)
  const cells = [
    name,
    rows.length,
    within(1),
    within(3),
    within(5),
    count((row) => row.exact),
    count((row) => row.accepted),
    count((row) => row.safe),
    count((row) => row.over),
    mean > 0 ? `${mean.toFixed(1)} (${Math.max(...asked)})` : '-'
  ]
  return cells
    .map((cell, i) => (i === 5 ? String(cell).padStart(14) : pad(String(cell), i)))
    .join('')
}
