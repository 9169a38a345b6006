import type { FoodIdeas, reportIntake, suggestFoods } from '@charley/engine'
import ideasUrl from '@charley/knowledge/food-ideas.json?url'
import { type CheckRoom, loadCheckRoom } from '../interview/load-check-room.ts'
import { keepForLater } from '../keep-offline.ts'
import type { FoodRoom } from './food-room.ts'
import { loadFoodRoom } from './load-food-room.ts'

/** What it takes to hold a food log against what a person needs, in the page. */
export interface IntakeRoom {
  readonly check: CheckRoom
  readonly diet: Pick<FoodRoom, 'foods' | 'intake'> & { readonly ideas: FoodIdeas }
  readonly reportIntake: typeof reportIntake
  readonly suggestFoods: typeof suggestFoods
}

let room: Promise<IntakeRoom> | undefined

export function loadIntakeRoom(): Promise<IntakeRoom> {
  room ??= fetchIntakeRoom().catch((error: unknown) => {
    room = undefined
    throw error
  })
  return room
}

async function fetchIntakeRoom(): Promise<IntakeRoom> {
  const [engine, check, { foods, intake }, ideas] = await Promise.all([
    import('@charley/engine'),
    loadCheckRoom(),
    loadFoodRoom(),
    fetchIdeas()
  ])
  keepForLater([ideasUrl])
  const { reportIntake, suggestFoods } = engine
  return { check, diet: { foods, intake, ideas }, reportIntake, suggestFoods }
}

async function fetchIdeas(): Promise<FoodIdeas> {
  const response = await fetch(ideasUrl)
  if (!response.ok) throw new Error(`The food ideas answered ${response.status}`)
  return response.json()
}
