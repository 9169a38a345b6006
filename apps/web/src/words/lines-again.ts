import type { Knowledge, LabEntry, Person, Profile } from '@charley/engine'
import { findItem } from '../interview/find-screen.ts'
import { answerText } from './answer-text.ts'
import { lastTime } from './en-last-time.ts'
import { profileText } from './profile-text.ts'
import { shortDate } from './short-date.ts'
import { supplementAmount, supplementName } from './supplement-text.ts'
import { words } from './words.ts'

const LIST_COMPLETE = 'medicine_list_complete'

/** All that a new check would begin with, one line each: whoever says that it is still true has to be able to see it. */
export function linesAgain(knowledge: Knowledge, person: Person): readonly string[] {
  const { profile, medicines = [], supplements = [], labs = [], answers = {} } = person
  const isAll = answers[LIST_COMPLETE] === 'yes'
  return [
    profileText(profile),
    ...bodyLines(profile),
    ...medicinesLine(medicines, isAll),
    ...supplements.map((entry) =>
      lastTime.supplement(supplementName(knowledge, entry), supplementAmount(entry))
    ),
    ...Object.entries(answers).flatMap(([id, answer]) => {
      const item = findItem(knowledge, id)
      if (item === undefined || id === LIST_COMPLETE) return []
      return [answer === 'yes' ? item.label : `${item.label}: ${answerText(item, answer)}`]
    }),
    ...labs.map((lab) => labLine(knowledge, lab))
  ]
}

function bodyLines({ heightCm, weightKg, activity, diet = [], allergies = [] }: Profile) {
  const { activities, diets } = words.targets.body
  return [
    ...(heightCm === undefined ? [] : [`${heightCm} cm`]),
    ...(weightKg === undefined ? [] : [`${weightKg} kg`]),
    ...(activity === undefined ? [] : [activities[activity] ?? activity]),
    ...diet.map((kind) => diets[kind] ?? kind),
    ...(allergies.length === 0 ? [] : [lastTime.mustNotEat(allergies.join(', '))])
  ]
}

function medicinesLine(medicines: readonly string[], isAll: boolean): readonly string[] {
  if (medicines.length > 0) return [lastTime.takes(medicines.join(', '), isAll)]
  return isAll ? [lastTime.noMedicines] : []
}

function labLine({ analytes }: Knowledge, { analyte, value, unit = '', word, date }: LabEntry) {
  const name = analytes.find(({ id }) => id === analyte)?.name ?? analyte
  const told = value === undefined ? wordOf(word) : `${value} ${unit}`.trim()
  return lastTime.lab(name, told, date === undefined ? '' : shortDate(date))
}

function wordOf(word: LabEntry['word']): string {
  return word === undefined ? '' : words.labs.words[word]
}
