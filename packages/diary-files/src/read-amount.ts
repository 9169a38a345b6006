/** `1,234.5`, or `1.234,5` where the file has decimal commas; undefined for what is no number. */
export function readAmount(text: string, hasDecimalComma: boolean): number | undefined {
  const [thousands, point] = hasDecimalComma ? ['.', ','] : [',', '.']
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replaceAll(new RegExp(`\\${thousands}(?=\\d{3}(\\D|$))`, 'g'), '')
    .replace(point, '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
