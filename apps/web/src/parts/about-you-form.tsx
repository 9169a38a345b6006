import './about-you-form.css'
import type { Issue, Pregnancy, Profile, Sex } from '@charley/engine'
import { type FormEvent, useState } from 'react'
import { words } from '../words/words.ts'
import { RadioGroup } from './radio-group.tsx'

interface AboutYouFormProps {
  readonly profile: Profile
  /** What is wrong with a profile as it was typed. */
  readonly problemsOf: (typed: unknown) => readonly Issue[]
  readonly textOf: (issue: Issue) => string
  readonly onDone: (profile: Profile) => void
  readonly doneLabel: string
}

const SEXES: readonly Sex[] = ['female', 'male', 'unspecified']
const PREGNANCIES: readonly Pregnancy[] = ['no', 'pregnant', 'lactating', 'postpartum']
const PREGNANCY_ASKED_UP_TO_YEARS = 55

/** Age, sex registered at birth, and pregnancy where it can apply: the one screen with several questions. */
export function AboutYouForm(props: AboutYouFormProps) {
  const { profile, problemsOf, textOf, onDone, doneLabel } = props
  const [age, setAge] = useState(profile.ageYears?.toString() ?? '')
  const [sex, setSex] = useState<Sex | undefined>(profile.sex)
  const [pregnancy, setPregnancy] = useState<Pregnancy | undefined>(profile.pregnancy)
  const [problems, setProblems] = useState<readonly Issue[]>([])
  const asksPregnancy = sex === 'female' && age !== '' && Number(age) <= PREGNANCY_ASKED_UP_TO_YEARS
  const typed = age.trim().replace(',', '.')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const told = {
      sex: sex ?? 'unspecified',
      ...(asksPregnancy && pregnancy !== undefined ? { pregnancy } : {})
    }
    const found = problemsOf(typed === '' ? told : { ageYears: typed, ...told })
    setProblems(found)
    if (found.length === 0) onDone({ ageYears: Number(typed), ...told })
  }
  return (
    <form className="about-you" onSubmit={submit} noValidate>
      <div className="stack">
        <label htmlFor="age" className="field-label">
          {words.aboutYou.age}
        </label>
        <div className="number-field">
          <input
            id="age"
            inputMode="numeric"
            autoComplete="off"
            value={age}
            aria-invalid={problems.length > 0}
            aria-describedby="age-problem"
            onChange={(event) => setAge(event.target.value)}
          />
          <span>{words.units.years}</span>
        </div>
        <p id="age-problem" className="field-problem" role="alert">
          {problems
            .map((issue) => (typed === '' ? words.aboutYou.ageMissing : textOf(issue)))
            .join(' ')}
        </p>
      </div>
      <RadioGroup
        legend={words.aboutYou.sex}
        hint={words.aboutYou.sexHint}
        name="sex"
        options={SEXES.map((value) => ({ value, label: words.aboutYou.sexes[value] }))}
        chosen={sex}
        onChoose={setSex}
      />
      {asksPregnancy && (
        <RadioGroup
          legend={words.aboutYou.pregnancy}
          name="pregnancy"
          options={[
            ...PREGNANCIES.map((value) => ({ value, label: words.aboutYou.pregnancies[value] })),
            { value: undefined, label: words.aboutYou.sexes.unspecified }
          ]}
          chosen={pregnancy}
          onChoose={setPregnancy}
        />
      )}
      <button type="submit" className="button main">
        {doneLabel}
      </button>
    </form>
  )
}
