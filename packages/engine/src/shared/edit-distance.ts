/**
 * Typing errors between two words, up to `most`: letters left out, put in, mistaken, or two neighbours swapped (optimal
 * string alignment). Anything further apart is `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow({ a, b, i, last, beforeLast })
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

interface Step {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly last: readonly number[]
  readonly beforeLast: readonly number[]
}

function nextRow({ a, b, i, last, beforeLast }: Step): number[] {
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const mistaken = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    row.push(
      Math.min(
        mistaken,
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        swapped ? (beforeLast[j - 2] ?? j) + 1 : mistaken
      )
    )
  }
  return row
}
