import type { Assessment } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'

/** Tests worth asking for, and medicines to ask the prescriber about. */
export function AskFor({ tests, medicines }: Pick<Assessment, 'tests' | 'medicines'>) {
  return (
    <>
      {tests.length > 0 && <Tests tests={tests} />}
      {medicines.length > 0 && (
        <section aria-labelledby="medicines">
          <h2 id="medicines" tabIndex={-1}>
            {words.result.medicines}
          </h2>
          <p className="soft">{words.result.medicinesLead}</p>
          <ul className="rows">
            {medicines.map(({ id, name, effects, ask }) => (
              <li key={`${id}-${name}`}>
                <h3>
                  <Link to="/library/$kind/$id" params={{ kind: 'medicine', id }}>
                    {name}
                  </Link>
                </h3>
                <p>{ask}</p>
                {effects.length > 0 && <p className="small soft">{effects.join(' ')}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Tests with the same reason stand together, and the reason is said once. */
function Tests({ tests }: Pick<Assessment, 'tests'>) {
  const byReason = Map.groupBy(tests, ({ why }) => why)
  return (
    <section aria-labelledby="tests">
      <h2 id="tests" tabIndex={-1}>
        {words.result.tests}
      </h2>
      <ul className="rows">
        {[...byReason].map(([why, together]) => (
          <li key={why}>
            <ul className="names">
              {together.map(({ analyte, name }) => (
                <li key={analyte}>
                  <Link to="/library/$kind/$id" params={{ kind: 'lab', id: analyte }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
            <p className="small soft">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
