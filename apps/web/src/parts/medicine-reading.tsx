import type { Library, MedicinePage } from '@charley/knowledge'
import { words } from '../words/words.ts'
import { LibraryLinks } from './library-links.tsx'

interface MedicineReadingProps {
  readonly library: Library
  readonly page: MedicinePage
}

export function MedicineReading({ library, page }: MedicineReadingProps) {
  const contributors = [...new Set(page.effects.flatMap((effect) => effect.contributors))]
  return (
    <>
      <p className="soft">{page.class}</p>
      <section aria-labelledby="effects">
        <h2 id="effects">{words.library.effects}</h2>
        {page.effects.length === 0 ? (
          <p>{words.library.noEffects}</p>
        ) : (
          <ul className="rows">
            {page.effects.map(({ text, strength, basis }) => (
              <li key={text}>
                <p>{text}</p>
                <p className="small soft">
                  {words.library.basis[basis]}, {words.library.grade(strength)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="ask">
        <h2 id="ask">{words.library.whatToAsk}</h2>
        <p>{page.ask}</p>
      </section>
      <LibraryLinks
        library={library}
        kind="contributor"
        ids={contributors}
        heading={words.library.mayAddTo}
      />
      <section aria-labelledby="names">
        <h2 id="names">{words.library.names}</h2>
        <p className="soft">{page.names.join(', ')}</p>
      </section>
    </>
  )
}
