import type { Knowledge, Profile, Sex } from '@charley/engine'
import { words } from '../words/en.ts'
import type { Change, InterviewState } from './interview-state.ts'
import { readChoices } from './read-choices.ts'
import type { Screen } from './screen.ts'
import { readNumber } from './single-screen.ts'

const text = words.interview
const SEXES: readonly Sex[] = ['female', 'male', 'unspecified']

/** Age, then sex: what the rates of everything else hang on. */
export function profileScreen(state: InterviewState, knowledge: Knowledge): Screen | undefined {
  const { ageYears, sex } = state.person.profile
  const isOpen = (id: string, value: unknown) => value === undefined && !state.skipped.includes(id)
  const questionOf = (id: string) => knowledge.items.find((item) => item.id === id)?.question
  if (isOpen('age', ageYears)) return ageScreen(questionOf('age') ?? text.age)
  if (isOpen('sex', sex)) return sexScreen(questionOf('sex') ?? text.sex)
  return undefined
}

function ageScreen(question: string): Screen {
  return {
    id: 'age',
    phase: 'you',
    text: question,
    options: [],
    hint: text.years,
    enterSkips: true,
    read: (line) => {
      const ageYears = readNumber(line.trim())
      return ageYears === undefined ? undefined : withProfile({ ageYears })
    }
  }
}

function sexScreen(question: string): Screen {
  return {
    id: 'sex',
    phase: 'you',
    text: question,
    options: text.sexes,
    hint: text.oneOption,
    enterSkips: true,
    read: (line) => {
      const [choice, ...others] = readChoices(line, SEXES.length) ?? []
      const sex = choice === undefined ? undefined : SEXES[choice.index]
      return sex === undefined || others.length > 0 ? undefined : withProfile({ sex })
    }
  }
}

function withProfile(part: Profile): Change {
  return ({ person, skipped }) => ({
    person: { ...person, profile: { ...person.profile, ...part } },
    skipped
  })
}
