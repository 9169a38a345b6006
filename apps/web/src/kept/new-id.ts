let last = 0

/**
 * A new UUID, version 7, made on the device: later ones sort behind earlier ones, so that entries stay in the order in
 * which they were written. `crypto.randomUUID` is missing where a server is reached without https.
 */
export function newId(): string {
  last = Math.max(Date.now(), last + 1)
  const time = last.toString(16).padStart(12, '0')
  const random = Array.from(crypto.getRandomValues(new Uint8Array(10)), twoDigits).join('')
  const variant = (8 + (Number.parseInt(random.charAt(3), 16) % 4)).toString(16)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(0, 3)}`,
    `${variant}${random.slice(4, 7)}`,
    random.slice(7, 19)
  ].join('-')
}

/** When an id was made: it begins with that. */
export function madeAt(id: string): Date {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
}

function twoDigits(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
