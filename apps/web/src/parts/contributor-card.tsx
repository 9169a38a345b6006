import './contributor-card.css'
import type { Answer, Knowledge, RankedContributor } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { frequencySentence, inHundred } from '../words/frequency.ts'
import { words } from '../words/words.ts'
import { IconArray } from './icon-array.tsx'
import { WeightList } from './weight-list.tsx'

interface ContributorCardProps {
  readonly knowledge: Knowledge
  readonly answers: Readonly<Record<string, Answer>>
  readonly contributor: RankedContributor
  /** Off where something urgent comes first: a number would only distract. */
  readonly withNumbers: boolean
  readonly open: boolean
}

export function ContributorCard(props: ContributorCardProps) {
  const { knowledge, answers, contributor, withNumbers, open } = props
  const { id, name, word, grade } = contributor
  const summary = knowledge.contributors.find((known) => known.id === id)?.summary
  return (
    <article className="contributor card" aria-labelledby={`contributor-${id}`}>
      <div className="contributor-head">
        <div>
          <h3 id={`contributor-${id}`}>{name}</h3>
          {word !== undefined && withNumbers && <p className="contributor-word">{word}</p>}
          {withNumbers && <p className="soft small">{frequencySentence(contributor)}</p>}
        </div>
        {withNumbers && <IconArray filled={inHundred(contributor.probability)} />}
      </div>
      {withNumbers && <RangeBar contributor={contributor} />}
      <details open={open}>
        <summary>{words.result.reasons}</summary>
        <div className="contributor-reasons">
          {summary !== undefined && <p>{summary}</p>}
          <WeightList
            knowledge={knowledge}
            answers={answers}
            weights={contributor.for}
            side="for"
          />
          <WeightList
            knowledge={knowledge}
            answers={answers}
            weights={contributor.against}
            side="against"
          />
          <WouldSettle knowledge={knowledge} analytes={contributor.wouldSettle} />
          <p className="small soft">
            {words.result.grade[grade]}{' '}
            <Link to="/library/$kind/$id" params={{ kind: 'contributor', id }}>
              {words.result.readMore(name)}
            </Link>
          </p>
        </div>
      </details>
    </article>
  )
}

/** Where the true share may lie; the sentence above it says the same in words. */
function RangeBar({
  contributor: { low, high, probability }
}: Pick<ContributorCardProps, 'contributor'>) {
  return (
    <svg className="range-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="range-all" width="100" height="6" rx="1" />
      <rect className="range-between" x={low * 100} width={(high - low) * 100} height="6" />
      <rect className="range-here" x={Math.min(probability * 100, 99.2)} width="0.800" height="6" />
    </svg>
  )
}

interface WouldSettleProps {
  readonly knowledge: Knowledge
  readonly analytes: readonly string[]
}

function WouldSettle({ knowledge, analytes }: WouldSettleProps) {
  const names = knowledge.analytes.filter(({ id }) => analytes.includes(id))
  if (names.length === 0) return null
  return (
    <p className="small">
      <strong>{words.result.wouldSettle}</strong>{' '}
      {names.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to="/library/$kind/$id" params={{ kind: 'lab', id }}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}
