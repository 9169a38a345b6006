import type { checkProducts, makePlan, PlanPantry } from '@charley/engine'
import limitsUrl from '@charley/knowledge/limits.json?url'
import planFoodsUrl from '@charley/knowledge/plan-foods.json?url'
import type { SolverInWorker } from '@charley/solver/worker'
import { type IntakeRoom, loadIntakeRoom } from '../food/load-intake-room.ts'
import { keepForLater } from '../keep-offline.ts'

/** Everything a plan takes, in the page; the solver thinks in a worker of its own. */
export interface PlanRoom {
  readonly intake: IntakeRoom
  readonly pantry: PlanPantry
  readonly makePlan: typeof makePlan
  readonly checkProducts: typeof checkProducts
  readonly solver: SolverInWorker
}

/** More than a page ever grants a solver, which is ended where it does not keep to that by itself. */
const SECONDS_OF_PATIENCE = 12

let room: Promise<PlanRoom> | undefined

export function loadPlanRoom(): Promise<PlanRoom> {
  room ??= fetchPlanRoom().catch((error: unknown) => {
    room = undefined
    throw error
  })
  return room
}

async function fetchPlanRoom(): Promise<PlanRoom> {
  const [engine, { SOLVER_PARTS, startSolverWorker }, intake, limits, planFoods] =
    await Promise.all([
      import('@charley/engine'),
      import('@charley/solver/worker'),
      loadIntakeRoom(),
      fetchJson<PlanPantry['limits']>(limitsUrl),
      fetchJson<PlanPantry['planFoods']>(planFoodsUrl)
    ])
  keepForLater([limitsUrl, planFoodsUrl, ...SOLVER_PARTS])
  const { foods, intake: references } = intake.diet
  return {
    intake,
    pantry: { foods, intake: references, limits, planFoods },
    makePlan: engine.makePlan,
    checkProducts: engine.checkProducts,
    solver: startSolverWorker(SECONDS_OF_PATIENCE)
  }
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}
