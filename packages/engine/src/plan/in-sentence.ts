/** `Brown rice` as it stands inside a sentence: `brown rice`. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
