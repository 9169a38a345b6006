import type { Answer, Assessment, Knowledge, RankedContributor } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { labelOf } from '../interview/find-screen.ts'
import { inHundred } from '../words/frequency.ts'
import { words } from '../words/words.ts'

interface NotLikelyProps {
  readonly knowledge: Knowledge
  readonly assessment: Assessment
  readonly answers: Readonly<Record<string, Answer>>
}

/** People come with a nutrient in mind: each that is not in the ranking is named here, with the reason. */
export function NotLikely({ knowledge, assessment, answers }: NotLikelyProps) {
  const unlisted = knowledge.nutrients.flatMap(({ id, name, contributors }) => {
    const own = assessment.contributors.filter((one) => contributors.includes(one.id))
    const [likeliest] = own
    if (likeliest === undefined || own.some(({ listed }) => listed)) return []
    return [{ id, name, likeliest }]
  })
  if (unlisted.length === 0) return null
  return (
    <section aria-labelledby="not-likely">
      <h2 id="not-likely">{words.result.notLikely}</h2>
      <ul className="not-likely">
        {unlisted.map(({ id, name, likeliest }) => (
          <li key={id}>
            <details className="fold">
              <summary>
                <h3>{name}</h3>
                <span className="soft small">
                  {words.result.shareInBrief(inHundred(likeliest.probability))}
                </span>
              </summary>
              <p className="small">{reason(knowledge, likeliest, answers)}</p>
              <p className="small">
                <Link to="/library/$kind/$id" params={{ kind: 'nutrient', id }}>
                  {words.result.readMore(name)}
                </Link>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The strongest are enough to understand; the library page has the rest. */
const REASONS_SHOWN = 3

function reason(
  knowledge: Knowledge,
  { against }: RankedContributor,
  answers: NotLikelyProps['answers']
): string {
  const told = against
    .filter(({ item, text }) => text !== undefined || item in answers)
    .toSorted((one, other) => one.weight - other.weight)
    .slice(0, REASONS_SHOWN)
  if (told.length === 0) return words.result.nothingPoints
  return `${words.result.speaksAgainst} ${told.map(({ item, text }) => text ?? spoken(knowledge, item, answers[item])).join('; ')}.`
}

function spoken(knowledge: Knowledge, item: string, answer: Answer | undefined): string {
  const label = labelOf(knowledge, item)
  return answer === 'no' ? `${label} ${words.result.youSaidNo}` : label
}
