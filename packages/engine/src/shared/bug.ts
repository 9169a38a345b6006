/** An impossible branch was reached: a mistake in Charley, never in the input. */
export function bug(what: string): never {
  throw new Error(`Bug in Charley: ${what}`)
}
