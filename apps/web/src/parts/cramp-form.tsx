import './cramp-form.css'
import { useId } from 'react'
import { changeEpisode } from '../diary/change-diary.ts'
import { clockOf, momentInNight } from '../diary/clock.ts'
import { type KeptEpisode, nightOfEpisode } from '../diary/diary-nights.ts'
import type { Episode } from '../diary/diary-store.ts'
import type { Changes } from '../kept/with-changes.ts'
import { words } from '../words/words.ts'
import { RadioChips } from './radio-chips.tsx'
import { StepperField } from './stepper-field.tsx'
import { TickChips } from './tick-chips.tsx'

const SCORES = Array.from({ length: 11 }, (_, score) => ({ value: score, label: String(score) }))
const MUSCLES = ['calf', 'foot', 'thigh', 'other'] as const
const SIDES = ['left', 'right', 'both'] as const

/** What can be told of a cramp, saved as it is told. All of it may stay empty. */
export function CrampForm({ episode: { id, body } }: { readonly episode: KeptEpisode }) {
  const text = words.diary.cramp
  const { changed, parts } = words.diary.undo
  const change = (part: keyof typeof parts, next: Changes<Episode>) =>
    changeEpisode(changed(parts[part]), id, next)
  const helped = body.helped ?? []
  return (
    <div className="cramp-form">
      <StepperField
        label={text.count}
        value={body.count ?? 1}
        min={1}
        max={200}
        step={1}
        first={1}
        onChange={(count) => change('count', { count })}
        required
      />
      <StepperField
        label={text.length}
        hint={text.lengthHint}
        value={body.minutes}
        min={0}
        max={1440}
        step={1}
        first={1}
        onChange={(minutes) => change('minutes', { minutes })}
      />
      <RadioChips
        legend={text.severity}
        hint={text.severityHint}
        options={SCORES}
        chosen={body.severity}
        onChoose={(severity) => change('severity', { severity })}
        shape="score"
      />
      <RadioChips
        legend={text.sleep}
        hint={text.sleepHint}
        options={SCORES}
        chosen={body.sleepDisturbance}
        onChoose={(sleepDisturbance) => change('sleepDisturbance', { sleepDisturbance })}
        shape="score"
      />
      <RadioChips
        legend={text.muscle}
        options={MUSCLES.map((value) => ({ value, label: text.muscles[value] }))}
        chosen={body.muscle}
        onChoose={(muscle) => change('muscle', { muscle })}
      />
      <RadioChips
        legend={text.side}
        options={SIDES.map((value) => ({ value, label: text.sides[value] }))}
        chosen={body.side}
        onChoose={(side) => change('side', { side })}
      />
      <TickChips
        legend={text.helped}
        options={Object.entries(text.measures).map(([value, label]) => ({ value, label }))}
        ticked={helped}
        onChange={(ticked) =>
          change('helped', { helped: ticked.length === 0 ? undefined : [...ticked] })
        }
      />
      <TimeField body={body} onChange={(next) => change('time', next)} />
    </div>
  )
}

interface TimeFieldProps {
  readonly body: Episode
  readonly onChange: (next: Changes<Episode>) => void
}

/** Empty where only the night is known. */
function TimeField({ body, onChange }: TimeFieldProps) {
  const id = useId()
  const time = body.nightOnly === true ? '' : clockOf(body).slice(11)
  const set = (typed: string) => {
    if (typed === '') onChange({ nightOnly: true })
    else onChange({ ...momentInNight(nightOfEpisode(body), typed, body), nightOnly: undefined })
  }
  return (
    <div className="time-field">
      <label htmlFor={id} className="field-label">
        {words.diary.cramp.time}
      </label>
      <input
        id={id}
        type="time"
        className="text-input"
        value={time}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  )
}
