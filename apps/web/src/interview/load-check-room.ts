import type { assess, Knowledge, suggestMedicines } from '@charley/engine'
import knowledgeUrl from '@charley/knowledge/check.json?url'

/** Everything the check needs, in the page: once it is here, answering makes no request. */
export interface CheckRoom {
  readonly knowledge: Knowledge
  readonly assess: typeof assess
  readonly suggestMedicines: typeof suggestMedicines
}

let room: Promise<CheckRoom> | undefined

export function loadCheckRoom(): Promise<CheckRoom> {
  room ??= fetchCheckRoom().catch((error: unknown) => {
    room = undefined
    throw error
  })
  return room
}

async function fetchCheckRoom(): Promise<CheckRoom> {
  const [engine, knowledge] = await Promise.all([import('@charley/engine'), fetchKnowledge()])
  return { knowledge, assess: engine.assess, suggestMedicines: engine.suggestMedicines }
}

async function fetchKnowledge(): Promise<Knowledge> {
  const response = await fetch(knowledgeUrl)
  if (!response.ok) throw new Error(`The knowledge answered ${response.status}`)
  return response.json()
}
