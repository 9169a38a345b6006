/** Fields to change; undefined takes one back. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The body with the changes; what is undefined now is not in it. */
export function withChanges<T extends object>(body: T, changes: Changes<T>): T {
  const told = Object.entries({ ...body, ...changes }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(told) as T
}
