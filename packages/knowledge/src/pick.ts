/** A copy with the named fields only, in that order; absent fields stay absent. */
export function pick<T extends object, K extends keyof T>(
  from: T,
  fields: readonly K[]
): Pick<T, K> {
  const present = fields.filter((field) => from[field] !== undefined)
  return Object.fromEntries(present.map((field) => [field, from[field]])) as Pick<T, K>
}
