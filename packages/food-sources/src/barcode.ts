/** The 12, 13 and 14 digits of one product differ by leading zeros only. Null: no barcode. */
export function barcodeKey(text: string): string | null {
  const digits = text.trim()
  if (!/^\d{4,24}$/.test(digits)) return null
  const key = digits.replace(/^0+/, '')
  return key === '' ? null : key
}
