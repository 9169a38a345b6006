import { type DietKnowledge, type Knowledge, reportIntake } from '@charley/engine'
import { report } from './inference.ts'
import { time } from './time.ts'

const DAYS = 365
const FOODS_A_DAY = 15
const YEARS = 12

/** A year of food logs, read and assessed, as the page does after each change. */
export function benchIntake(knowledge: Knowledge, diet: DietKnowledge): void {
  const people = Array.from({ length: YEARS }, (_, year) => eaterOfYear(diet, year))
  const start = performance.now()
  reportIntake(knowledge, diet, people[0])
  const first = performance.now() - start
  report(
    `a year of food logs (first ever: ${first.toFixed(0)} ms)`,
    time(people, (person) => reportIntake(knowledge, diet, person)),
    50
  )
}

/** Every food of the table in turn, so that no year eats what another did. */
function eaterOfYear({ foods }: DietKnowledge, year: number): unknown {
  const foodLog = Array.from({ length: DAYS * FOODS_A_DAY }, (_, line) => ({
    date: new Date(Date.UTC(2026, 0, 1 + Math.floor(line / FOODS_A_DAY)))
      .toISOString()
      .slice(0, 10),
    meal: 'lunch',
    food: foods.ids[(line * 7 + year * 613) % foods.ids.length],
    grams: 20 + ((line * 37) % 250)
  }))
  const profile = { ageYears: 68, sex: 'female', heightCm: 165, weightKg: 70, activity: 'active' }
  return { profile, foodLog }
}
