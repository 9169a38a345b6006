const LETTERS = '1em "Atkinson Hyperlegible Next Variable"'

/** In milliseconds. On a slow connection the page is drawn with the device's own letters first. */
const LONGEST_WAIT = 500

/** Drawn with its own letters at once, the page does not move away under a finger that is about to press. */
export async function fontReady(): Promise<void> {
  const isTooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))
  const isThere = document.fonts.load(LETTERS).catch(() => [])
  await Promise.race([isThere, isTooLong])
}
