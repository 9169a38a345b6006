import type { Knowledge } from '@charley/engine'
import { useRef, useState } from 'react'
import { changeConsidered, usePlanNotes } from '../plan/plan-store.ts'
import { words } from '../words/words.ts'
import { SupplementForm } from './supplement-form.tsx'

/** Products a person thinks of taking: nothing here counts as taken. */
export function SupplementsConsidered({ knowledge }: { readonly knowledge: Knowledge }) {
  const { considering } = usePlanNotes()
  const [adding, setAdding] = useState(considering.length === 0)
  const summary = useRef<HTMLElement>(null)
  const text = words.plan.supplements
  const nameOf = (id: string) => knowledge.supplements.find((known) => known.id === id)?.name ?? id
  const remove = (index: number, name: string) => {
    changeConsidered(text.said.removed(name), (notes) => ({
      ...notes,
      considering: notes.considering.toSpliced(index, 1)
    }))
    summary.current?.focus()
  }
  return (
    <section className="card" aria-labelledby="considered">
      <h2 id="considered">{text.thinking}</h2>
      {considering.length === 0 && <p className="small soft">{text.thinkingNone}</p>}
      <ul className="rows">
        {considering.map(({ id, amount, unit = '' }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same product may be there twice; its place is what it is
          <li key={index} className="source-row">
            <span>
              {nameOf(id)}
              {amount !== undefined && ` ${amount} ${unit}`}
            </span>
            <button
              type="button"
              className="button fit quiet"
              aria-label={text.removeOf(nameOf(id))}
              onClick={() => remove(index, nameOf(id))}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <details open={adding} onToggle={(event) => setAdding(event.currentTarget.open)}>
        <summary ref={summary}>{text.add}</summary>
        {adding && (
          <SupplementForm
            supplements={knowledge.supplements}
            onAdd={(entry) => {
              changeConsidered(text.said.added(nameOf(entry.id)), (notes) => ({
                ...notes,
                considering: [...notes.considering, entry]
              }))
              setAdding(false)
              summary.current?.focus()
            }}
          />
        )}
      </details>
    </section>
  )
}
