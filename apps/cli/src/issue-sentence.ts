import { fillIn, type Issue, type Knowledge } from '@charley/engine'

/** The sentence a person reads about a part of the input that could not be used as it stood. */
export function issueSentence(issue: Issue, knowledge: Knowledge): string {
  const template = knowledge.words.issues[issue.code]
  return template === undefined
    ? issue.code
    : fillIn(template, { path: issue.path, ...issue.params })
}
