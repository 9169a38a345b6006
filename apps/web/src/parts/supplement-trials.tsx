import type { SupplementCheck } from '@charley/engine'
import { inHundred } from '../words/frequency.ts'
import { words } from '../words/words.ts'

/** What trials showed, one honest line each; and how much of a product's weight counts. */
export function SupplementTrials({ check }: { readonly check: SupplementCheck }) {
  const { evidence, forms } = check
  const text = words.plan.supplements
  return (
    <>
      {evidence.length > 0 && (
        <details>
          <summary>{text.trials}</summary>
          <ul className="plain-list small">
            {evidence.map(({ about, text: line, grade }) => (
              <li key={line}>
                <strong>{text.about[about]}:</strong> {line}{' '}
                <span className="soft">({words.library.grade(grade)})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {forms.length > 0 && (
        <details>
          <summary>{text.forms}</summary>
          <ul className="plain-list small">
            {forms.map(({ id, name, elementalShare, note }) => (
              <li key={id}>
                {text.form(name, String(inHundred(elementalShare)))} {note}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
