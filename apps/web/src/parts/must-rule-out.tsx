import type { Assessment, Knowledge } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { labelOf } from '../interview/find-screen.ts'
import { words } from '../words/words.ts'

interface MustRuleOutProps {
  readonly knowledge: Knowledge
  readonly shelf: Assessment['mustRuleOut']
}

/** Rare and dangerous: named so that a doctor can rule it out, without a percentage that would read as a verdict. */
export function MustRuleOut({ knowledge, shelf }: MustRuleOutProps) {
  if (shelf.length === 0) return null
  return (
    <section aria-labelledby="rule-out">
      <h2 id="rule-out">{words.result.mustRuleOut}</h2>
      <p className="soft">{words.result.mustRuleOutLead}</p>
      <ul className="rows">
        {shelf.map(({ id, name, because }) => (
          <li key={id}>
            <h3>
              <Link to="/library/$kind/$id" params={{ kind: 'contributor', id }}>
                {name}
              </Link>
            </h3>
            <ShelfBecause knowledge={knowledge} because={because} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ShelfBecauseProps {
  readonly knowledge: Knowledge
  readonly because: readonly string[]
}

/** What put it here is a rule or an answer; a rule says its own reason. */
function ShelfBecause({ knowledge, because }: ShelfBecauseProps) {
  const reasons = because.map(
    (id) => knowledge.triage.rules.find((rule) => rule.id === id)?.why ?? labelOf(knowledge, id)
  )
  if (reasons.length === 0) return null
  return (
    <p className="small soft">
      {words.result.because} {[...new Set(reasons)].join('; ')}
    </p>
  )
}
