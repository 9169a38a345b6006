import { describe, expect, it } from 'vitest'
import { countSyllables, readingGrade } from './reading-level.ts'

describe('the reading level', () => {
  it.each([
    ['cramp', 1],
    ['ache', 1],
    ['night', 1],
    ['swollen', 2],
    ['water', 2],
    ['tingling', 2],
    ['potassium', 4],
    ['yes', 1]
  ])('hears %s as %i syllables', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables)
  })

  it('puts a plain question in the first school years', () => {
    expect(readingGrade('Do your feet burn at night?')).toBeLessThan(3)
  })

  it('puts the words of a journal far above a grown-up of nine school years', () => {
    const text = 'Neuromuscular hyperexcitability characteristically accompanies hypomagnesaemia.'
    expect(readingGrade(text)).toBeGreaterThan(15)
  })

  it('falls when a long sentence is cut in two', () => {
    const long = 'Ring your doctor today and say that one leg is swollen and that it came on fast.'
    const cut = 'Ring your doctor today. Say that one leg is swollen and that it came on fast.'
    expect(readingGrade(cut)).toBeLessThan(readingGrade(long))
  })

  it('counts a name on the list as one easy word, in the plural and with capitals too', () => {
    const hard = readingGrade('Do you take Furosemides?')
    expect(readingGrade('Do you take Furosemides?', ['furosemide'])).toBeLessThan(hard - 5)
  })
})
