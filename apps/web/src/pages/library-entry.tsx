import './library.css'
import type { Library } from '@charley/knowledge'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isKind, type Kind } from '../library/kinds.ts'
import { ContributorReading } from '../parts/contributor-reading.tsx'
import { LabReading } from '../parts/lab-reading.tsx'
import { MedicineReading } from '../parts/medicine-reading.tsx'
import { NutrientReading } from '../parts/nutrient-reading.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { ReliefReading } from '../parts/relief-reading.tsx'
import { SourceList } from '../parts/source-list.tsx'
import { words } from '../words/words.ts'
import { NotFoundPage } from './not-found.tsx'

const route = getRouteApi('/library/$kind/$id')

export function LibraryEntryPage() {
  const library = route.useLoaderData()
  const { kind, id } = route.useParams()
  const opened = isKind(kind) ? open(library, kind, id) : undefined
  if (opened === undefined || !isKind(kind)) return <NotFoundPage />
  return (
    <article className="reading">
      <div>
        <p className="breadcrumb small">
          <Link to="/library">{words.library.title}</Link> / {words.library.kinds[kind]}
        </p>
        <PageTitle title={opened.name} focusKey={`${kind}/${id}`}>
          {opened.name}
        </PageTitle>
      </div>
      {opened.body}
      <SourceList library={library} page={opened.page} />
    </article>
  )
}

function open(library: Library, kind: Kind, id: string) {
  const byId = <T extends { readonly id: string }>(pages: readonly T[]) =>
    pages.find((page) => page.id === id)
  const show = <T extends { readonly name: string }>(
    page: T | undefined,
    draw: (page: T) => React.ReactNode
  ) => (page === undefined ? undefined : { page, name: page.name, body: draw(page) })
  const readers = {
    contributor: () =>
      show(byId(library.contributors), (page) => (
        <ContributorReading library={library} page={page} />
      )),
    nutrient: () =>
      show(byId(library.nutrients), (page) => <NutrientReading library={library} page={page} />),
    medicine: () =>
      show(byId([...library.medicines, ...library.substances]), (page) => (
        <MedicineReading library={library} page={page} />
      )),
    lab: () => show(byId(library.labs), (page) => <LabReading page={page} />),
    relief: () =>
      show(byId(library.relief), (page) => <ReliefReading library={library} page={page} />)
  }
  return readers[kind]()
}
