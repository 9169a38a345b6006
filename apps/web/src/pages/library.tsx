import './library.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Entry, entriesOf, KINDS, type Kind } from '../library/kinds.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { words } from '../words/words.ts'

const route = getRouteApi('/library')

export function LibraryPage() {
  const library = route.useLoaderData()
  const [wanted, setWanted] = useState('')
  const shelves = KINDS.map((kind) => ({
    kind,
    entries: entriesOf(library, kind).filter(({ name }) => includesWords(name, wanted))
  }))
  const found = shelves.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <div className="reading">
      <PageTitle title={words.library.title}>{words.library.title}</PageTitle>
      <ul className="link-list">
        <li>
          <Link to="/library/articles">{words.library.articles.title}</Link>
        </li>
        <li>
          <Link to="/library/about-the-model">{words.shell.aboutTheModel}</Link>
        </li>
        <li>
          <Link to="/library/sources">{words.library.allSources}</Link>
        </li>
      </ul>
      <div className="stack">
        <label htmlFor="find" className="field-label">
          {words.library.find}
        </label>
        <input
          id="find"
          type="search"
          className="text-input"
          autoComplete="off"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <p className="small soft" role="status">
          {wanted === '' ? '' : words.library.found(found)}
        </p>
      </div>
      {shelves.map(({ kind, entries }) => (
        <Shelf
          key={kind}
          kind={kind}
          entries={entries}
          open={wanted !== '' || kind === 'nutrient'}
        />
      ))}
    </div>
  )
}

interface ShelfProps {
  readonly kind: Kind
  readonly entries: readonly Entry[]
  readonly open: boolean
}

function Shelf({ kind, entries, open }: ShelfProps) {
  if (entries.length === 0) return null
  return (
    <details className="fold shelf" open={open}>
      <summary>
        <h2>{words.library.kinds[kind]}</h2>
        <span className="soft">{entries.length}</span>
      </summary>
      <PageLinks kind={kind} entries={entries} />
    </details>
  )
}

function includesWords(name: string, wanted: string): boolean {
  const plain = name.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => plain.includes(word))
}
