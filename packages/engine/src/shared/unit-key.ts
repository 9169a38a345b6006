/** One spelling for the many that are in use: "µg/L", "mcg/l", "ug / L", "UG/LITRE"; brackets of UCUM left out. */
export function unitKey(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s[\]{}^_]/g, '')
    .replace(/[μµ]/g, 'u')
    .replace(/micrograms?|mcg/g, 'ug')
    .replace(/milligrams?/g, 'mg')
    .replace(/grams?$/, 'g')
    .replace(/micromol|mcmol/g, 'umol')
    .replace(/percent/, '%')
    .replace(/per/g, '/')
    .replace(/\/(litre|liter)s?$/, '/l')
}
