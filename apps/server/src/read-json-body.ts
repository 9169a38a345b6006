import { CharleyError } from './charley-error.ts'

/** A Person is 4 levels deep; nothing honest needs more than this. */
const DEEPEST = 20
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** The escape of U+0000, which no honest text holds and not every database keeps. */
const NULL_CHARACTER = /(?<!\\)(?:\\\\)*\\u0000/

/** Text to JSON; throws a `CharleyError` for what no reader behind it should have to meet. */
export function readJsonBody(text: string): unknown {
  if (text.trim() === '') throw new CharleyError('body.empty')
  if (NULL_CHARACTER.test(text)) throw new CharleyError('body.forbidden-character')
  const value = parse(text.replace(/^\uFEFF/, ''))
  checkNesting(value)
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new CharleyError('body.too-deep')
    // The parser's own message quotes the body, and what a person told us is not to be repeated.
    const position = /position (\d+)/.exec(error.message)?.[1]
    const detail =
      position === undefined ? {} : { detail: `It stops making sense at character ${position}.` }
    throw new CharleyError('body.not-json', detail)
  }
}

/** Level by level rather than by recursion, which a hostile body could exhaust. */
function checkNesting(value: unknown): void {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) {
      throw new CharleyError('body.too-deep', { detail: `At most ${DEEPEST} levels.` })
    }
    level = level.filter((each) => typeof each === 'object' && each !== null).flatMap(childrenOf)
  }
}

function childrenOf(parent: unknown): unknown[] {
  if (Array.isArray(parent)) return parent
  const entries = Object.entries(parent as object)
  const forbidden = entries.find(([key]) => FORBIDDEN_KEYS.has(key))
  if (forbidden !== undefined) {
    throw new CharleyError('body.forbidden-key', { detail: `The key "${forbidden[0]}".` })
  }
  return entries.map(([, child]) => child)
}
