import foodWordsUrl from '@charley/knowledge/food-words.json?url'
import foodsUrl from '@charley/knowledge/foods.json?url'
import measuresUrl from '@charley/knowledge/household-measures.json?url'
import intakeUrl from '@charley/knowledge/intake.json?url'
import { keepForLater } from '../keep-offline.ts'
import { type FoodData, type FoodRoom, furnishFoodRoom } from './food-room.ts'

let room: Promise<FoodRoom> | undefined

/** The food table is large: it is fetched when a food page is opened, and kept on the device from then on. */
export function loadFoodRoom(): Promise<FoodRoom> {
  room ??= fetchFoodRoom().catch((error: unknown) => {
    room = undefined
    throw error
  })
  return room
}

async function fetchFoodRoom(): Promise<FoodRoom> {
  const [engine, foods, foodWords, measures, intake] = await Promise.all([
    import('@charley/engine'),
    fetchJson<FoodData['foods']>(foodsUrl),
    fetchJson<FoodData['foodWords']>(foodWordsUrl),
    fetchJson<FoodData['measures']>(measuresUrl),
    fetchJson<FoodData['intake']>(intakeUrl)
  ])
  keepForLater([foodsUrl, foodWordsUrl, measuresUrl, intakeUrl])
  return furnishFoodRoom(engine, { foods, foodWords, measures, intake })
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}
