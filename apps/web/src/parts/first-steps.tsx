import type { Assessment } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'

export function FirstSteps({ actions }: Pick<Assessment, 'actions'>) {
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps">{words.result.firstSteps}</h2>
      <ul className="rows">
        {actions.map(({ id, name, why, caution }) => (
          <li key={id}>
            <h3>
              <Link to="/library/$kind/$id" params={{ kind: 'relief', id }}>
                {name}
              </Link>
            </h3>
            <p className="small soft">
              {words.result.fits} {why}
            </p>
            {caution !== undefined && <p className="small">{caution}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
