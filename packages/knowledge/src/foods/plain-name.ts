import type { Spelling } from './food-source.ts'

/** How a food was cooked already says that it was cooked. */
const COOKED_TWICE =
  /\bcooked, (?=(?:baked|boiled|braised|broiled|fried|grilled|microwaved|roasted|simmered|steamed|stewed|pan-|dry heat|moist heat))/gi

/** Descriptions end after 60 characters, sometimes inside a word. */
const CUT_OFF = /(?<=.{50}) [A-Z]$/

/** `SPINACH, CKD, BLD` becomes `Spinach, boiled`. */
export function spellOut(title: string, spelling: Spelling): string {
  const proper = new Map(spelling.properNames.map((name) => [name.toUpperCase(), name]))
  const word = (token: string): string =>
    spelling.words[token] ?? proper.get(token) ?? partsOf(token, spelling)
  const phrases = Object.entries(spelling.phrases)
  const read = phrases.reduce((name, [phrase, plain]) => name.replaceAll(phrase, plain), title)
  return tidyName(read.replace(CUT_OFF, '').replace(/\b[A-Z][A-Z0-9'-]*(?![a-z])/g, word))
}

/** `SPINACH-CND` word by word. */
function partsOf(token: string, { words }: Spelling): string {
  const parts = token.split('-')
  return parts.map((part) => words[part] ?? part.toLowerCase()).join('-')
}

/** One way of writing for names from either source. */
export function tidyName(name: string): string {
  const clean = name
    .replace(COOKED_TWICE, '')
    .replace(/\bbabyfood\b/gi, 'baby food')
    .replace(/\bw\/\s*/g, 'with ')
    .replace(/\bNFS\b/g, 'not further specified')
    .replace(/\bsp\b\.?/g, 'species')
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .replace(/[\s,-]+$/, '')
    .trim()
  return clean.charAt(0).toUpperCase() + clean.slice(1)
}
