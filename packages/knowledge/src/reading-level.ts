/**
 * Flesch-Kincaid grade: 0.39 x words per sentence + 11.8 x syllables per word - 15.59 (Kincaid 1975). About the school
 * year; reading age is five years more. Terms that cannot be put more simply count as one easy word.
 */
export function readingGrade(text: string, allowedTerms: readonly string[] = []): number {
  const plain = withoutTerms(text, allowedTerms)
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []
  if (words.length === 0) return 0
  const sentences = Math.max(1, plain.split(/[.!?:;](?:\s|$)/).filter(hasLetters).length)
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Groups of vowels, with i and the next vowel mostly apart; a final e and that of -ed and -es are mostly silent. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters
    .replace(/(?<![aeiouy])(?:es|ed|e)$/, '')
    .replace(/^y/, '')
    .replaceAll(/iu|(?<![tscgh])i[ao]/g, 'i-a')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

function withoutTerms(text: string, terms: readonly string[]): string {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length)
  return longestFirst.reduce(
    (plain, term) =>
      plain.replaceAll(
        new RegExp(`(?<![\\p{L}])${escapeForPattern(term)}s?(?![\\p{L}])`, 'giu'),
        'it'
      ),
    text
  )
}

function escapeForPattern(term: string): string {
  return term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
