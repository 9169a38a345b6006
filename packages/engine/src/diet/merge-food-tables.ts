import { bug } from '../shared/bug.ts'
import type { FoodNutrient, FoodTable } from '../shared/food-table.ts'

interface Row {
  readonly table: FoodTable
  readonly row: number
}

/**
 * Several food tables as one. A food that two tables hold is taken from the first; a nutrient that a food's own table
 * does not hold is null for it. The same nutrient must have the same unit everywhere.
 */
export function mergeFoodTables(tables: readonly FoodTable[]): FoodTable {
  const [first] = tables
  if (first && tables.length === 1) return first
  const rows = firstOfEachId(tables)
  const groups = [...new Set(rows.map(groupName))]
  const groupAt = new Map(groups.map((group, at) => [group, at]))
  const ids = rows.map(({ table, row }) => table.ids[row] ?? '')
  const kept = new Set(ids)
  return {
    revision: tables.map(({ revision }) => revision).join('+'),
    ids,
    names: rows.map(({ table, row }) => table.names[row] ?? ''),
    groups,
    groupOf: rows.map((row) => groupAt.get(groupName(row)) ?? -1),
    fdcIds: rows.map(({ table, row }) => table.fdcIds[row] ?? null),
    portions: rows.map(({ table, row }) => table.portions[row] ?? []),
    incomplete: [...new Set(tables.flatMap(({ incomplete }) => incomplete))].filter((id) =>
      kept.has(id)
    ),
    nutrients: mergeNutrients(tables, rows)
  }
}

function firstOfEachId(tables: readonly FoodTable[]): readonly Row[] {
  const seen = new Set<string>()
  return tables.flatMap((table) =>
    table.ids.flatMap((id, row) => {
      if (seen.has(id)) return []
      seen.add(id)
      return [{ table, row }]
    })
  )
}

function groupName({ table, row }: Row): string {
  return table.groups[table.groupOf[row] ?? -1] ?? ''
}

function mergeNutrients(
  tables: readonly FoodTable[],
  rows: readonly Row[]
): readonly FoodNutrient[] {
  const units = new Map<string, string>()
  for (const { id, unit } of tables.flatMap(({ nutrients }) => nutrients)) {
    if ((units.get(id) ?? unit) !== unit) bug(`two units for ${id}: ${units.get(id)} and ${unit}`)
    units.set(id, unit)
  }
  return [...units].map(([id, unit]) => {
    const columns = new Map(
      tables.map((table) => [
        table,
        table.nutrients.find((nutrient) => nutrient.id === id)?.per100g
      ])
    )
    return { id, unit, per100g: rows.map(({ table, row }) => columns.get(table)?.[row] ?? null) }
  })
}
