/** The ids in every `sources` list at any depth of a page, each once, in the order they appear. */
export function collectSources(page: unknown): readonly string[] {
  return [...new Set(sourcesIn(page))]
}

function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, entry]) =>
    name === 'sources' && Array.isArray(entry) ? entry.map(String) : sourcesIn(entry)
  )
}
