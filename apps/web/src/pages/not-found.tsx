import { Link } from '@tanstack/react-router'
import { PageTitle } from '../parts/page-title.tsx'
import { words } from '../words/words.ts'

export function NotFoundPage() {
  return (
    <div className="flow">
      <PageTitle title={words.notFound.title}>{words.notFound.title}</PageTitle>
      <p>{words.notFound.text}</p>
      <Link to="/" className="button fit">
        {words.notFound.home}
      </Link>
    </div>
  )
}
