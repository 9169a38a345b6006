import type { LabPage } from '@charley/knowledge'
import { words } from '../words/words.ts'
import { WideTable } from './wide-table.tsx'

/** The patient texts of a laboratory page, beside what the engine reads. */
interface LabTexts {
  readonly summary?: string
  readonly caveats?: readonly string[]
  readonly specimen?: string
}

export function LabReading({ page }: { readonly page: LabPage & LabTexts }) {
  return (
    <>
      {page.summary !== undefined && <p className="lead">{page.summary}</p>}
      {page.caveats !== undefined && page.caveats.length > 0 && (
        <section aria-labelledby="caveats">
          <h2 id="caveats">{words.library.caveats}</h2>
          <ul className="plain-list">
            {page.caveats.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {page.bandsets.map((bandset) => (
        <BandTable key={bandset.id} bandset={bandset} unit={page.canonicalUnit} />
      ))}
      <section aria-labelledby="units">
        <h2 id="units">{words.library.units}</h2>
        <p>{page.units.map(({ unit }) => unit).join(', ')}</p>
        {page.aliases.length > 0 && (
          <p className="small soft">{words.library.alsoCalled(page.aliases.join(', '))}</p>
        )}
      </section>
    </>
  )
}

interface BandTableProps {
  readonly bandset: LabPage['bandsets'][number]
  readonly unit: string
}

function BandTable({ bandset, unit }: BandTableProps) {
  return (
    <section aria-labelledby={`bands-${bandset.id}`}>
      <h2 id={`bands-${bandset.id}`}>{words.library.bandsFor(bandset.appliesTo)}</h2>
      <WideTable
        label={words.library.bandsFor(bandset.appliesTo)}
        columns={[words.library.value(unit), words.library.meaning]}
      >
        {bandset.bands.map(({ from, to, code, text, basis }) => (
          <tr key={code}>
            <td className="nowrap">{words.library.range(from, to)}</td>
            <td>
              {text} <span className="soft small">({words.library.basis[basis]})</span>
            </td>
          </tr>
        ))}
      </WideTable>
    </section>
  )
}
