import { fillIn, type Issue, type Knowledge } from '@charley/engine'

/** The sentence for an issue, made from the knowledge's template for its code. */
export function issueText({ words }: Knowledge, { code, params }: Issue): string {
  return fillIn(words.issues[code] ?? code, params)
}
