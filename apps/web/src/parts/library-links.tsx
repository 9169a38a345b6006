import type { Library } from '@charley/knowledge'
import { entriesOf, type Kind } from '../library/kinds.ts'
import { PageLinks } from './page-links.tsx'

interface LibraryLinksProps {
  readonly library: Library
  readonly kind: Kind
  readonly ids: readonly string[]
  readonly heading: string
}

/** A section of links to other pages; no section where there is none. */
export function LibraryLinks({ library, kind, ids, heading }: LibraryLinksProps) {
  const entries = entriesOf(library, kind).filter(({ id }) => ids.includes(id))
  if (entries.length === 0) return null
  const headingId = `${kind}-links`
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      <PageLinks kind={kind} entries={entries} />
    </section>
  )
}
