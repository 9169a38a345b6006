/** The ids in every `sources` list at any depth of a page, each once, in the order they appear. */
export function collectSources(page: unknown): readonly string[] {
  const found = new Set<string>()
  visit(page, found)
  return [...found]
}

function visit(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const entry of value) visit(entry, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) {
      if (name === 'sources' && Array.isArray(entry)) entry.forEach((id) => found.add(String(id)))
      else visit(entry, found)
    }
  }
}
