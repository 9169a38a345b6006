/** The word that goes with a number. */
export function count(n: number, one: string, many: string): string {
  return n === 1 ? one : many
}
