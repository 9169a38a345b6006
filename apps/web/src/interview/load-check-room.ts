import type {
  assess,
  DietKnowledge,
  Knowledge,
  lastingAnswers,
  suggestMedicines
} from '@charley/engine'
import knowledgeUrl from '@charley/knowledge/check.json?url'
import { loggedDays } from '../food/food-log.ts'
import { readFoodLog } from '../food/food-store.ts'
import { loadFoodRoom } from '../food/load-food-room.ts'

/** Everything the check needs, in the page: once it is here, answering makes no request. */
export interface CheckRoom {
  readonly knowledge: Knowledge
  readonly assess: typeof assess
  readonly suggestMedicines: typeof suggestMedicines
  readonly lastingAnswers: typeof lastingAnswers
  /** Only there where something was eaten and logged. */
  readonly diet?: DietKnowledge
}

let room: Promise<CheckRoom> | undefined
let roomWithDiet: Promise<CheckRoom> | undefined

/** The food table comes along only for somebody with a food log. Where it cannot be had, the check goes on without. */
export function loadCheckRoom(): Promise<CheckRoom> {
  room ??= fetchCheckRoom().catch((error: unknown) => {
    room = undefined
    throw error
  })
  if (loggedDays(readFoodLog()).length === 0) return room
  roomWithDiet ??= withDiet(room).catch(() => {
    roomWithDiet = undefined
    return room ?? fetchCheckRoom()
  })
  return roomWithDiet
}

async function withDiet(opening: Promise<CheckRoom>): Promise<CheckRoom> {
  const [opened, { foods, intake }] = await Promise.all([opening, loadFoodRoom()])
  return { ...opened, diet: { foods, intake } }
}

async function fetchCheckRoom(): Promise<CheckRoom> {
  const [engine, knowledge] = await Promise.all([import('@charley/engine'), fetchKnowledge()])
  const { assess, suggestMedicines, lastingAnswers } = engine
  return { knowledge, assess, suggestMedicines, lastingAnswers }
}

async function fetchKnowledge(): Promise<Knowledge> {
  const response = await fetch(knowledgeUrl)
  if (!response.ok) throw new Error(`The knowledge answered ${response.status}`)
  return response.json()
}
