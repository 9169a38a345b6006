import type { Claim } from '../library/reading-shapes.ts'
import { words } from '../words/words.ts'

/** What articles claim, whether it holds, and what is better to say. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ul className="claims">
      {claims.map(({ id, claim, verdict, why, sayInstead, basis }) => (
        <li key={id} id={`claim-${id}`} className="card">
          <p>
            <span className="visually-hidden">{words.library.theClaim} </span>“{claim}”
          </p>
          <p>
            <Verdict verdict={verdict} />
          </p>
          <p className="small">
            {why} <span className="soft">({words.library.basis[basis]})</span>
          </p>
          {sayInstead !== undefined && (
            <p className="small">
              <strong>{words.library.betterToSay}</strong> {sayInstead}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

export function Verdict({ verdict }: { readonly verdict: string }) {
  return (
    <span className="tag" data-verdict={verdict}>
      {words.library.verdicts[verdict] ?? verdict}
    </span>
  )
}
