/** Short forms in the household measures of FoodData Central and on packages. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  approx: 'about',
  cont: 'container',
  dia: 'diameter',
  fl: 'fluid',
  grm: 'g',
  in: 'inch',
  lb: 'pound',
  mlt: 'ml',
  nlea: 'label',
  onz: 'ounce',
  oz: 'ounce',
  oza: 'fluid ounce',
  pkg: 'package',
  pkt: 'packet',
  sq: 'square',
  tbsp: 'tablespoon',
  tsp: 'teaspoon',
  x: 'by'
}

const SEVERAL = /(?<![/\d.])(\d+(?:\.\d+)?) (?:fluid )?(?:tablespoon|teaspoon|ounce|pound)\b/g

/** `3 tsp` becomes `3 teaspoons`. Empty where nothing is named. */
export function portionLabel(text: string): string {
  const shouted = text === text.toUpperCase()
  return (shouted ? text.toLowerCase() : text)
    .replace(/"/g, ' inch ')
    .replace(/(\d)(oz|lb|g|ml|tbsp|tsp|fl|x)\b/gi, '$1 $2')
    .replace(/[A-Za-z]+\b\.?/g, spellOut)
    .replace(/(^|[^\d])\.(\d)/g, '$10.$2')
    .replace(/\s+/g, ' ')
    .replace(/\(\s+/g, '(')
    .replace(/ ([,)])/g, '$1')
    .replace(/,+/g, ',')
    .replace(SEVERAL, (amount, count) => (Number(count) > 1 ? `${amount}s` : amount))
    .replace(/[\s,]+$/, '')
    .trim()
}

function spellOut(word: string): string {
  return SPELLED_OUT[word.replace(/\.$/, '').toLowerCase()] ?? word
}
