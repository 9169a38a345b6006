import { fillIn, type RankedContributor, type ShelfEntry, type Weight } from '@charley/engine'
import { listOf } from '../labels.ts'
import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { ResultPage } from './result-page.ts'
import { URGENT } from './urgent-levels.ts'

/** The answer in one sentence, what may play a part, and what a doctor must rule out. */
export function writeRanking(page: ResultPage): string[][] {
  const { assessment, layout } = page
  const { openRedFlags } = assessment.triage
  return [
    wrapText(assessment.headline.text, layout.width).map((line) => layout.paint('bold', line)),
    ...(openRedFlags.length > 0 ? [writeOpenFlags(openRedFlags, page)] : writeListed(page)),
    writeShelf(assessment.mustRuleOut, page)
  ]
}

function writeListed(page: ResultPage): string[][] {
  const listed = page.assessment.contributors.filter((contributor) => contributor.listed)
  const heading = page.layout.paint('bold', words.headings.ranking)
  return listed.map((contributor, index) => {
    const lines = writeContributor(contributor, index, page)
    return index === 0 ? [heading, ...lines] : lines
  })
}

/** No ranking while a danger sign that could apply has not been answered. */
function writeOpenFlags(items: readonly string[], { layout, labelOf }: ResultPage): string[] {
  const labels = items.slice(0, MOST_OPEN_FLAGS).map(labelOf).join('; ')
  const more = items.length - MOST_OPEN_FLAGS
  const heading = items.length === 1 ? words.openRedFlag : words.openRedFlags
  const text = more > 0 ? fillIn(words.openRedFlagsMore, { labels, more }) : labels
  return [
    layout.paint('bold', fillIn(heading, { count: items.length })),
    ...wrapText(text, layout.width),
    ...wrapText(words.openRedFlagsHow, layout.width)
  ]
}

const MOST_OPEN_FLAGS = 6

function writeContributor(
  contributor: RankedContributor,
  index: number,
  { assessment, layout, labelOf }: ResultPage
): string[] {
  const { name, word, wouldSettle } = contributor
  const isUrgent = URGENT.includes(assessment.triage.level)
  const title = word === undefined ? name : `${name}: ${word}`
  const body = (text: string) => wrapText(text, layout.width, { first: '   ' })
  const named = (label: string, things: readonly string[]) =>
    things.length === 0
      ? []
      : wrapText(`${label} ${things.join('; ')}`, layout.width, { first: '   ', rest: '     ' })
  return [
    ...wrapText(title, layout.width, { first: `${index + 1}. `, rest: '   ' }).map((line) =>
      layout.paint('bold', line)
    ),
    ...(isUrgent ? [] : body(frequency(contributor))),
    ...named(words.speaksFor, strongest(contributor.for, labelOf)),
    ...named(words.speaksAgainst, strongest(contributor.against, labelOf)),
    ...named(words.wouldSettle, wouldSettle.map(labelOf))
  ]
}

/** The answers that weigh most; `--json` has them all. */
function strongest(weights: readonly Weight[], labelOf: (id: string) => string): string[] {
  return weights
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS)
    .map(({ item, answer, text }) => {
      if (text !== undefined) return text
      return answer === 'no' ? fillIn(words.answeredNo, { label: labelOf(item) }) : labelOf(item)
    })
}

const MOST_REASONS = 4

function frequency({ probability, low, high }: RankedContributor): string {
  const inHundred = (share: number) => Math.round(share * 100)
  const mid = inHundred(probability)
  const template = mid < 1 ? words.frequencyRare : words.frequency
  return fillIn(template, { mid, low: inHundred(low), high: inHundred(high) })
}

function writeShelf(entries: readonly ShelfEntry[], page: ResultPage): string[] {
  if (entries.length === 0) return []
  const { layout, labelOf } = page
  const itemsOf = itemsBehind(page)
  const lines = entries.flatMap(({ name, because }) => {
    const labels = listOf(because.flatMap(itemsOf), labelOf)
    const text = labels === '' ? name : `${name}. ${words.shelfBecause} ${labels}`
    return wrapText(text, layout.width, { first: '- ', rest: '  ' })
  })
  return [layout.paint('bold', words.headings.shelf), ...lines]
}

/** A shelf entry may point at a rule that fired: the reader wants the answers behind it. */
function itemsBehind({ assessment }: ResultPage): (id: string) => readonly string[] {
  const rules = new Map(assessment.triage.reasons.map(({ rule, because }) => [rule, because]))
  return (id) => rules.get(id) ?? [id]
}
