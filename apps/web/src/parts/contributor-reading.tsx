import type { ContributorPage, Library } from '@charley/knowledge'
import { inHundred } from '../words/frequency.ts'
import { timesAsLikely } from '../words/times-as-likely.ts'
import { words } from '../words/words.ts'
import { LibraryLinks } from './library-links.tsx'
import { WideTable } from './wide-table.tsx'

interface ContributorReadingProps {
  readonly library: Library
  readonly page: ContributorPage
}

export function ContributorReading({ library, page }: ContributorReadingProps) {
  return (
    <>
      <p className="lead">{page.summary}</p>
      <section aria-labelledby="how">
        <h2 id="how">{words.library.mechanism}</h2>
        <p>{page.mechanism}</p>
        <p>{page.evidenceNote}</p>
      </section>
      <HowCommon page={page} />
      <WhatPoints library={library} page={page} />
      <LibraryLinks
        library={library}
        kind="lab"
        ids={page.wouldSettle}
        heading={words.result.wouldSettle}
      />
      <LibraryLinks
        library={library}
        kind="relief"
        ids={page.relief}
        heading={words.library.whatHelps}
      />
      <LibraryLinks
        library={library}
        kind="nutrient"
        ids={page.nutrient === undefined ? [] : [page.nutrient]}
        heading={words.library.nutrientPage}
      />
    </>
  )
}

function HowCommon({ page }: Pick<ContributorReadingProps, 'page'>) {
  const { value, low, high, basis } = page.prior
  return (
    <section aria-labelledby="common">
      <h2 id="common">{words.library.howCommon}</h2>
      <p>
        {value < 0.01
          ? words.library.priorRare
          : words.library.prior(inHundred(value), inHundred(low), inHundred(high))}{' '}
        <span className="soft">({words.library.basis[basis]})</span>
      </p>
      <p className="small soft">
        {page.population.text} ({words.library.basis[page.population.basis]}).{' '}
        {words.result.grade[page.grade]}
      </p>
    </section>
  )
}

/** Answers that make it more likely, strongest first, with how many times and what that number rests on. */
function WhatPoints({ library, page }: ContributorReadingProps) {
  const labelOf = (id: string) => library.items.find((item) => item.id === id)?.label ?? id
  const risks = page.risks.map(({ item, effect }) => ({
    item,
    times: effect.value,
    basis: effect.basis,
    grade: effect.grade
  }))
  const findings = page.findings.map(({ item, ratioYes, p }) => ({
    item,
    times: ratioYes,
    basis: p.basis,
    grade: p.grade
  }))
  const rows = [...risks, ...findings].toSorted((one, other) => other.times - one.times)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="points">
      <h2 id="points">{words.library.whatPoints}</h2>
      <p className="soft small">{words.library.whatPointsLead}</p>
      <WideTable
        label={words.library.whatPoints}
        columns={[words.library.sign, words.library.times, words.library.restsOn]}
      >
        {rows.map(({ item, times, basis, grade }) => (
          <tr key={`${item}-${times}`}>
            <td>{labelOf(item)}</td>
            <td>{timesAsLikely(times)}</td>
            <td className="soft">
              {words.library.basis[basis]}
              {grade !== undefined && `, ${words.library.grade(grade)}`}
            </td>
          </tr>
        ))}
      </WideTable>
    </section>
  )
}
