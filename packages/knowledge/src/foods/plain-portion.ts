import type { FoodPortion } from '@charley/engine'
import type { Spelling } from './food-source.ts'

const SEVERAL = /(?<![/\d.])(\d+(?:\.\d+)?) (?:fluid )?(?:tablespoon|teaspoon|ounce|pound)\b/g

/** `4 tsp` becomes `4 teaspoons`. Null where there is no label or no weight. */
export function plainPortion(
  grams: string | number | undefined,
  label: string | number | undefined,
  spelling: Spelling
): FoodPortion | null {
  if (typeof grams !== 'number' || grams <= 0 || typeof label !== 'string') return null
  const plain = plainLabel(label, spelling)
  return plain === '' ? null : { label: plain, grams }
}

function plainLabel(label: string, { portions }: Spelling): string {
  return label
    .replace(/"/g, ' inch ')
    .replace(/(\d)(oz|lb|g|ml|tbsp|tsp|fl|x)\b/gi, '$1 $2')
    .replace(/[A-Za-z]+\b\.?/g, (word) => expand(word, portions))
    .replace(/(^|[^\d])\.(\d)/g, '$10.$2')
    .replace(/\s+/g, ' ')
    .replace(/,\s*\(/g, ' (')
    .replace(/\(\s+/g, '(')
    .replace(/ ([,)])/g, '$1')
    .replace(SEVERAL, (amount, count) => (Number(count) > 1 ? `${amount}s` : amount))
    .replace(/[\s,]+$/, '')
    .trim()
}

function expand(word: string, portions: Spelling['portions']): string {
  const bare = word.replace(/\.$/, '')
  const known = portions[bare] ?? portions[bare.toLowerCase()]
  return known ?? word
}
