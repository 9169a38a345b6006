/** A name in capitals reads as shouting; one that mixes them keeps what it has. */
export function plainFoodName(name: string): string {
  const plain = name === name.toUpperCase() ? name.toLowerCase() : name
  const clean = plain.replace(/\s+/g, ' ').trim()
  return clean.charAt(0).toUpperCase() + clean.slice(1)
}
