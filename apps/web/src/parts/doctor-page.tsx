import './doctor-page.css'
import type { Assessment, Knowledge, RankedContributor, Weight } from '@charley/engine'
import { findItem, labelOf } from '../interview/find-screen.ts'
import type { Interview } from '../interview/interview.ts'
import { isUrgent } from '../interview/where-next.ts'
import { answerText } from '../words/answer-text.ts'
import { inHundred } from '../words/frequency.ts'
import { levelTitle } from '../words/level-title.ts'
import { profileText } from '../words/profile-text.ts'
import { words } from '../words/words.ts'

interface DoctorPageProps {
  readonly knowledge: Knowledge
  readonly interview: Interview
  readonly assessment: Assessment
}

const text = words.doctorPage

/** Shown in print only: what a clinician needs in thirty seconds. */
export function DoctorPage({ knowledge, interview, assessment }: DoctorPageProps) {
  const { person } = interview
  const { triage, madeWith } = assessment
  return (
    <article className="doctor-page screen-hidden">
      <h1>{text.heading}</h1>
      <p>
        {text.made(new Date(madeWith.at).toLocaleDateString(undefined, { dateStyle: 'long' }))}{' '}
        {words.shell.purpose}
      </p>
      <Facts knowledge={knowledge} interview={interview} assessment={assessment} />
      {triage.openRedFlags.length === 0 && (
        <RankingTable knowledge={knowledge} interview={interview} assessment={assessment} />
      )}
      <dl>
        <Fact name={text.ruleOut} values={assessment.mustRuleOut.map(({ name }) => name)} />
        <Fact name={text.tests} values={assessment.tests.map(({ name }) => name)} />
        <Fact
          name={text.labs}
          values={assessment.labs.map(({ name, given }) => `${name} ${given}`)}
        />
        <Fact name={text.medicines} values={person.medicines ?? []} />
        <Fact
          name={text.toReview}
          values={assessment.medicines.map(({ name, effects }) => `${name} (${effects.join(' ')})`)}
        />
      </dl>
      <p>{text.madeWith(madeWith.engine, madeWith.knowledge.slice(0, 19))}</p>
    </article>
  )
}

function Facts({ knowledge, interview, assessment }: DoctorPageProps) {
  const { answers = {}, profile } = interview.person
  const { triage } = assessment
  const answered = (wanted: string) =>
    Object.keys(answers)
      .filter((id) => answers[id] === wanted && id !== 'medicine_list_complete')
      .map((id) => labelOf(knowledge, id))
  const others = Object.entries(answers).flatMap(([id, answer]) => {
    const item = findItem(knowledge, id)
    if (item === undefined || item.answer.type === 'yes_no') return []
    return [`${item.label}: ${answerText(item, answer)}`]
  })
  return (
    <dl>
      <Fact name={text.patient} values={[profileText(profile)]} />
      <Fact
        name={text.advice}
        values={[levelTitle(knowledge, triage), triage.reasons[0]?.action ?? '']}
      />
      <Fact name={text.other} values={others} />
      <Fact name={text.yes} values={answered('yes')} />
      <Fact name={text.unsure} values={answered('unsure')} />
      {triage.wells !== undefined && <Fact name="" values={[text.wells(triage.wells.points)]} />}
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly values: readonly string[]
}

function Fact({ name, values }: FactProps) {
  if (values.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{values.join('; ')}</dd>
    </div>
  )
}

/** The strongest reasons a row of the table has room for. */
const REASONS = 5

function RankingTable({ knowledge, interview, assessment }: DoctorPageProps) {
  const { answers = {} } = interview.person
  const listed = assessment.contributors.filter((contributor) => contributor.listed)
  const withNumbers = !isUrgent(assessment)
  if (listed.length === 0) return null
  const spoken = (item: string) =>
    `${labelOf(knowledge, item)}${answers[item] === 'no' ? text.saidNo : ''}`
  const labels = (weights: readonly Weight[]) =>
    weights
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .slice(0, REASONS)
      .map(({ item, text: says }) => says ?? spoken(item))
      .join('; ')
  return (
    <table>
      <caption>{text.ranking}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.name}</th>
          {withNumbers && <th scope="col">{text.columns.share}</th>}
          <th scope="col">{text.columns.for}</th>
          <th scope="col">{text.columns.against}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map((contributor) => (
          <tr key={contributor.id}>
            <th scope="row">{contributor.name}</th>
            {withNumbers && <td>{shareOf(contributor)}</td>}
            <td>{labels(contributor.for)}</td>
            <td>{labels(contributor.against)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function shareOf({ probability, low, high }: RankedContributor): string {
  return `${inHundred(probability)} (${inHundred(low)}–${inHundred(high)})`
}
