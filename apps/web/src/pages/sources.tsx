import './library.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTitle } from '../parts/page-title.tsx'
import { NumberedSources } from '../parts/source-list.tsx'
import { words } from '../words/words.ts'

const route = getRouteApi('/library/sources')

export function SourcesPage() {
  const { sources } = route.useLoaderData()
  return (
    <div className="reading">
      <div>
        <p className="breadcrumb small">
          <Link to="/library">{words.library.title}</Link>
        </p>
        <PageTitle title={words.library.sources}>{words.library.allSources}</PageTitle>
        <p className="soft">{words.library.sourcesLead(sources.length)}</p>
      </div>
      <NumberedSources sources={sources} />
    </div>
  )
}
