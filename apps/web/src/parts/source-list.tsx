import './source-list.css'
import type { Library, Source } from '@charley/knowledge'
import { collectSources } from '../library/collect-sources.ts'
import { words } from '../words/words.ts'

interface SourceListProps {
  readonly library: Library
  /** Any part of the library; every source it names is listed. */
  readonly page: unknown
}

export function SourceList({ library, page }: SourceListProps) {
  const ids = collectSources(page)
  const sources = ids.flatMap((id) => library.sources.find((source) => source.id === id) ?? [])
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.library.sources}</h2>
      <NumberedSources sources={sources} />
    </section>
  )
}

export function NumberedSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className="source-list small">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  )
}

function SourceLine({ source }: { readonly source: Source }) {
  const address =
    source.url ?? (source.doi === undefined ? undefined : `https://doi.org/${source.doi}`)
  const status = words.library.sourceStatus[source.status]
  return (
    <>
      {source.citation}
      {status !== undefined && <span className="soft"> ({status})</span>}
      {address !== undefined && (
        <>
          {' '}
          <a href={address} rel="noreferrer">
            {words.library.open(address)}
          </a>
        </>
      )}
    </>
  )
}
