import './day-card.css'
import { drinkMeasures } from '@charley/knowledge/drinks'
import { Link } from '@tanstack/react-router'
import { changeDay } from '../diary/change-diary.ts'
import { type Day, diaryDays } from '../diary/diary-store.ts'
import { inMeasures } from '../diary/in-measures.ts'
import { useSupplementNames } from '../diary/use-supplement-names.ts'
import { useInterview } from '../interview/interview-store.ts'
import { inUse } from '../interview/records-of-person.ts'
import { keptSupplements } from '../interview/told-records.ts'
import { words } from '../words/words.ts'
import { RadioChips } from './radio-chips.tsx'
import { StepperField } from './stepper-field.tsx'
import { TickChips } from './tick-chips.tsx'

interface DayCardProps {
  readonly date: string
  readonly heading: string
}

type Field = keyof typeof words.diary.day.fields
type Change = <F extends Field>(field: F, value: Day[F] | undefined) => void

/** What a day held: all of it optional, in household words, saved as it is told. */
export function DayCard({ date, heading }: DayCardProps) {
  const text = words.diary.day
  const body = diaryDays.use().find(({ id }) => id === date)?.body ?? {}
  const change: Change = (field, value) =>
    changeDay(words.diary.undo.changed(words.diary.undo.parts[field]), date, { [field]: value })
  return (
    <section className="card day-card" aria-labelledby="day">
      <div>
        <h2 id="day">{heading}</h2>
        <p className="small soft">{text.lead}</p>
      </div>
      <StepperField
        label={text.fields.sleepHours}
        value={body.sleepHours}
        min={0}
        max={24}
        step={0.5}
        first={7}
        onChange={(hours) => change('sleepHours', hours)}
      />
      <Drinks body={body} onChange={change} />
      <StepperField
        label={text.fields.activityMinutes}
        value={body.activityMinutes}
        min={0}
        max={1440}
        step={10}
        first={10}
        onChange={(minutes) => change('activityMinutes', minutes)}
      />
      <RadioChips
        legend={text.fields.stretched}
        options={[
          { value: 'yes', label: text.yes },
          { value: 'no', label: text.no }
        ]}
        chosen={chosenOf(body.stretched)}
        onChoose={(value) => change('stretched', value === 'yes')}
      />
      <Supplements
        taken={body.supplementsTaken ?? []}
        onChange={(taken) =>
          change('supplementsTaken', taken.length === 0 ? undefined : [...taken])
        }
      />
    </section>
  )
}

interface PartProps {
  readonly body: Day
  readonly onChange: Change
}

function Drinks({ body, onChange }: PartProps) {
  const { fields, hints } = words.diary.day
  const { waterMl, alcoholUnits, caffeineMg } = body
  const { glassMl, coffeeCaffeineMg } = drinkMeasures
  return (
    <>
      <StepperField
        label={fields.waterMl}
        hint={waterMl === undefined ? hints.water(glassMl) : hints.waterIs(waterMl)}
        value={waterMl === undefined ? undefined : inMeasures(waterMl, glassMl)}
        min={0}
        max={40}
        step={1}
        first={1}
        onChange={(glasses) => onChange('waterMl', times(glasses, glassMl))}
      />
      <StepperField
        label={fields.caffeineMg}
        hint={[
          hints.caffeine,
          ...(caffeineMg === undefined ? [] : [hints.caffeineIs(Math.round(caffeineMg))])
        ].join(' ')}
        value={caffeineMg === undefined ? undefined : inMeasures(caffeineMg, coffeeCaffeineMg)}
        min={0}
        max={30}
        step={0.5}
        first={1}
        onChange={(cups) => onChange('caffeineMg', times(cups, coffeeCaffeineMg))}
      />
      <StepperField
        label={fields.alcoholUnits}
        hint={hints.alcohol}
        value={alcoholUnits}
        min={0}
        max={100}
        step={1}
        first={1}
        onChange={(units) => onChange('alcoholUnits', units)}
      />
    </>
  )
}

interface SupplementsProps {
  readonly taken: readonly string[]
  readonly onChange: (taken: readonly string[]) => void
}

/** Those that the person has named, and those that are ticked already. */
function Supplements({ taken, onChange }: SupplementsProps) {
  const text = words.diary.day
  const told = (useInterview().person.supplements ?? []).map(({ id }) => id)
  const kept = inUse(keptSupplements.use()).map(({ body }) => body.supplement)
  const named = told.length > 0 ? told : kept
  const ids = [...new Set([...named, ...taken])]
  const names = useSupplementNames(ids.length > 0)
  if (ids.length === 0) {
    return (
      <p>
        <Link to="/supplements">{text.nameSupplements}</Link>
      </p>
    )
  }
  return (
    <TickChips
      legend={text.fields.supplementsTaken}
      options={ids.map((value) => ({ value, label: names.get(value) ?? value }))}
      ticked={taken}
      onChange={onChange}
    />
  )
}

function times(amount: number | undefined, ofOne: number): number | undefined {
  return amount === undefined ? undefined : amount * ofOne
}

function chosenOf(stretched: boolean | undefined): 'yes' | 'no' | undefined {
  if (stretched === undefined) return undefined
  return stretched ? 'yes' : 'no'
}
