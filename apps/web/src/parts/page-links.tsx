import { Link } from '@tanstack/react-router'
import type { Kind } from '../library/kinds.ts'

interface PageLinksProps {
  readonly kind: Kind
  readonly entries: readonly { readonly id: string; readonly name: string }[]
}

/** Links to library pages of one kind. */
export function PageLinks({ kind, entries }: PageLinksProps) {
  return (
    <ul className="shelf-entries">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <Link to="/library/$kind/$id" params={{ kind, id }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
