import type { Issue, Knowledge } from '@charley/engine'

/** The sentence for an issue, made from the knowledge's template for its code. */
export function issueText({ words }: Knowledge, { code, params }: Issue): string {
  const template = words.issues[code] ?? code
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}
