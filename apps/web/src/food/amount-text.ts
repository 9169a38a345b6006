const FRACTIONS = [
  [1 / 2, '1/2'],
  [1 / 3, '1/3'],
  [2 / 3, '2/3'],
  [1 / 4, '1/4'],
  [3 / 4, '3/4'],
  [1 / 8, '1/8']
] as const

const NEAR = 0.001

/** A quantity as people write it, so that it can be read back: `2`, `1 1/2`, `0.4`. */
export function amountText(amount: number): string {
  const whole = Math.floor(amount + NEAR)
  const rest = amount - whole
  if (Math.abs(rest) < NEAR) return String(whole)
  const fraction = FRACTIONS.find(([value]) => Math.abs(rest - value) < NEAR)?.[1]
  if (fraction === undefined) return String(Number(amount.toFixed(2)))
  return whole === 0 ? fraction : `${whole} ${fraction}`
}

/** An amount with as many digits as are worth reading. */
export function roundedText(amount: number): string {
  if (amount >= 10 || amount === 0) return Math.round(amount).toLocaleString()
  return Number(amount.toPrecision(2)).toLocaleString()
}
