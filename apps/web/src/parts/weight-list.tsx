import './weight-list.css'
import type { Answer, Knowledge, Weight } from '@charley/engine'
import { findItem, labelOf } from '../interview/find-screen.ts'
import { words } from '../words/words.ts'

interface WeightListProps {
  readonly knowledge: Knowledge
  readonly answers: Readonly<Record<string, Answer>>
  readonly weights: readonly Weight[]
  readonly side: 'for' | 'against'
}

/** Natural log-odds from which a weight is called strong, or some; and where its bar is full. */
const STRONG = 1
const SOME = 0.3
const FULL_BAR = 2
/** Reasons in sight; the others are folded away. */
const SHOWN = 4

/** What speaks for or against a contributor, each with how much. */
export function WeightList({ knowledge, answers, weights, side }: WeightListProps) {
  const bySize = weights.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  const shown = bySize.slice(0, SHOWN)
  const folded = bySize.slice(SHOWN)
  if (shown.length === 0) return null
  return (
    <div className="weight-list" data-side={side}>
      <h4>{words.result[side]}</h4>
      <ul>
        {shown.map((weight) => (
          <WeightLine key={weight.item} knowledge={knowledge} answers={answers} weight={weight} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details>
          <summary>{words.result.moreReasons(folded.length)}</summary>
          <ul>
            {folded.map((weight) => (
              <WeightLine
                key={weight.item}
                knowledge={knowledge}
                answers={answers}
                weight={weight}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface WeightLineProps extends Pick<WeightListProps, 'knowledge' | 'answers'> {
  readonly weight: Weight
}

function WeightLine({ knowledge, answers, weight: { item, text, weight } }: WeightLineProps) {
  return (
    <li>
      <span>
        {text ?? labelOf(knowledge, item)}
        <YouSaid knowledge={knowledge} item={item} answer={answers[item]} />
      </span>
      <span className="weight">
        <span className="weight-bar" aria-hidden="true">
          <span style={{ width: `${shareOfBar(weight)}%` }} />
        </span>
        {strengthWord(weight)}
      </span>
    </li>
  )
}

interface YouSaidProps {
  readonly knowledge: Knowledge
  readonly item: string
  readonly answer: Answer | undefined
}

/** A label says what was asked; where the answer was no, that has to be said too. */
function YouSaid({ knowledge, item, answer }: YouSaidProps) {
  if (answer !== 'no' || findItem(knowledge, item)?.answer.type !== 'yes_no') return null
  return <em>{words.result.youSaidNo}</em>
}

function shareOfBar(weight: number): number {
  return Math.max(6, Math.round(Math.min(Math.abs(weight) / FULL_BAR, 1) * 100))
}

function strengthWord(weight: number): string {
  const size = Math.abs(weight)
  if (size >= STRONG) return words.result.strong
  return size >= SOME ? words.result.some : words.result.little
}
