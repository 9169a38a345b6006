import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'

/** From the result to what can be done about it. */
export function NextPages() {
  const { links } = words.plan
  return (
    <nav aria-label={links.heading}>
      <ul className="link-list">
        <li>
          <Link to="/plan">{links.plan}</Link>
        </li>
        <li>
          <Link to="/supplements">{links.supplements}</Link>
        </li>
        <li>
          <Link to="/stretch">{links.stretch}</Link>
        </li>
      </ul>
    </nav>
  )
}
