import type { Assessment } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'

/** Tests worth asking for, and medicines to ask the prescriber about. */
export function AskFor({ tests, medicines }: Pick<Assessment, 'tests' | 'medicines'>) {
  return (
    <>
      {tests.length > 0 && (
        <section aria-labelledby="tests">
          <h2 id="tests">{words.result.tests}</h2>
          <ul className="rows">
            {tests.map(({ analyte, name, why }) => (
              <li key={analyte}>
                <h3>
                  <Link to="/library/$kind/$id" params={{ kind: 'lab', id: analyte }}>
                    {name}
                  </Link>
                </h3>
                <p className="small soft">{why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {medicines.length > 0 && (
        <section aria-labelledby="medicines">
          <h2 id="medicines">{words.result.medicines}</h2>
          <p className="soft">{words.result.medicinesLead}</p>
          <ul className="rows">
            {medicines.map(({ id, name, effects, ask }) => (
              <li key={`${id}-${name}`}>
                <h3>
                  <Link to="/library/$kind/$id" params={{ kind: 'medicine', id }}>
                    {name}
                  </Link>
                </h3>
                {effects.length > 0 && <p className="small soft">{effects.join(' ')}</p>}
                <p className="small">{ask}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
