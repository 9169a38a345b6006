/** Of a table by unit; undefined for a unit that is not in it, whatever it is called. */
export function factorIn(
  table: Readonly<Record<string, number>>,
  unit: string
): number | undefined {
  return Object.hasOwn(table, unit) ? table[unit] : undefined
}
