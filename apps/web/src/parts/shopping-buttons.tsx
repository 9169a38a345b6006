import { useState } from 'react'
import type { AisleList } from '../plan/plan-week.ts'
import { shoppingText } from '../words/shopping-text.ts'
import { words } from '../words/words.ts'

/** The list on paper, or as text for any other program of this device. */
export function ShoppingButtons({ aisles }: { readonly aisles: readonly AisleList[] }) {
  const [said, setSaid] = useState('')
  const text = words.plan.week
  if (aisles.length === 0) return null
  const copy = () =>
    navigator.clipboard.writeText(shoppingText(aisles)).then(
      () => setSaid(text.copied),
      () => setSaid(text.notCopied)
    )
  return (
    <>
      <div className="buttons-row">
        <button type="button" className="button fit" onClick={() => window.print()}>
          {text.print}
        </button>
        <button type="button" className="button fit" onClick={copy}>
          {text.copy}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  )
}
