import { cpus, loadavg } from 'node:os'
import {
  makePlan,
  type Person,
  type Plan,
  type PlanPantry,
  readPlanPerson,
  recheckPlan
} from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { loadFoods, loadPlanFoods } from '@charley/knowledge/foods'
import { loadIntake } from '@charley/knowledge/intake'
import { loadLimits } from '@charley/knowledge/limits'
import { startSolverThread } from '@charley/solver'
import { createServer } from '../apps/server/src/create-server.ts'
import { planPeople } from '../tools/plan-people.ts'
import { buildPage, type OpenBrowser, openBrowser, servePage } from './plan-page/open-page.ts'
import type { TimedPlan } from './plan-page/plan-page.ts'
import { vetoInPage } from './plan-page/veto-in-page.ts'

/**
 * `node bench/plan-browser.ts [people] [vetoes] [seed] [seconds at most]`: a plan for each of so many random people, in
 * Chromium's worker and in a thread of Node by turns, so that what else the machine does slows both; then so many vetoes
 * in the app's own page, each by somebody else.
 */
const [people = 300, vetoes = 20, seed = 1, secondsAtMost = 2] = process.argv.slice(2).map(Number)
const NOW = '2026-11-20T03:12:00Z'

const pantry: PlanPantry = {
  foods: await loadFoods(),
  planFoods: await loadPlanFoods(),
  intake: await loadIntake(),
  limits: await loadLimits()
}
const crowd = planPeople(pantry, Math.max(people, vetoes * 2), seed)
console.log(
  `Node ${process.version}, ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores, ` +
    `${pantry.planFoods.length} foods to choose from\n`
)
const open = await openBrowser()
if (people > 0) await benchPlans(open)
if (vetoes > 0) await benchVetoes(open)
await open.browser.close()

async function benchPlans({ browser, cpu }: OpenBrowser): Promise<void> {
  const built = await buildPage('bench/plan-page')
  const served = await servePage(built)
  const thread = startSolverThread(secondsAtMost * 3)
  const page = await browser.newPage()
  await page.goto(served.address)
  await page.waitForFunction('window.planFor !== undefined')
  const inBrowser = (person: Person) =>
    page.evaluate(async (task) => window.planFor?.(task), { person, now: NOW, secondsAtMost })
  const inNode = async (person: Person) => {
    const started = performance.now()
    const options = { now: NOW, secondsAtMost, solve: thread.solve }
    const plan = await makePlan(knowledge, pantry, person, options)
    return { plan, ms: performance.now() - started }
  }
  const places = [
    newPlace('browser worker', inBrowser, cpu),
    newPlace('Node thread', inNode, async () => ownCpu())
  ]
  for (const [number, { person }] of crowd.slice(0, people).entries()) {
    for (const place of places) {
      const before = await place.cpuSoFar()
      const made = await place.make(person)
      const cpuMs = (await place.cpuSoFar()) - before
      if (made === undefined) throw new Error('The page makes no plans.')
      // The first of each is the one that finds everything cold.
      if (number === 0) place.first = made.ms
      else {
        place.ms.push(made.ms)
        place.cpu.push(cpuMs)
      }
      place.plans.push(made.plan)
      place.broken += brokenLimits(person, made.plan)
    }
    if ((number + 1) % 50 === 0) console.log(`  after ${number + 1} people`)
  }
  console.log(`${people} people, a plan each, ${secondsAtMost} s for each look at most:`)
  for (const place of places) tell(place)
  const [one, other] = places.map(({ plans }) => plans)
  const same = one?.filter(({ gap }, at) => Math.abs((gap ?? 0) - (other?.[at]?.gap ?? 0)) < 0.1)
  console.log(`  proven equally far in both: ${same?.length}\n`)
  thread.stop()
  await served.close()
  await built.remove()
}

interface Place {
  readonly name: string
  readonly make: (person: Person) => Promise<TimedPlan | undefined>
  readonly cpuSoFar: () => Promise<number>
  readonly ms: number[]
  readonly cpu: number[]
  readonly plans: Plan[]
  first: number
  broken: number
}

function newPlace(name: string, make: Place['make'], cpuSoFar: Place['cpuSoFar']): Place {
  return { name, make, cpuSoFar, ms: [], cpu: [], plans: [], first: Number.NaN, broken: 0 }
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** By code that knows nothing of how the plan was found. What is given up when limits clash is no break. */
function brokenLimits(person: Person, { changes, clash }: Plan): number {
  if (changes.length === 0) return 0
  const { facts } = readPlanPerson(knowledge, pantry, person, NOW)
  const givenUp = clash?.nutrient === null ? ['energy', 'wish.changes'] : []
  const broken = recheckPlan(pantry, facts, changes)
  return broken.filter(({ limit }) => !givenUp.includes(limit)).length
}

function tell({ name, ms, cpu, first, plans, broken }: Place): void {
  const statuses = [...Map.groupBy(plans, ({ status }) => status)]
  console.log(`  ${name}: first ${first.toFixed(0)} ms, then`)
  console.log(`    clock ${spread(ms)}  asked: median 1000 ms, worst 3000 ms`)
  console.log(`    cpu   ${spread(cpu)}`)
  console.log(`    ${statuses.map(([status, found]) => `${status} ${found.length}`).join(', ')}`)
  console.log(`    limits broken by more than 1e-6, or portions too small: ${broken}`)
}

async function benchVetoes({ browser, cpu }: OpenBrowser): Promise<void> {
  const built = await buildPage('apps/web')
  const server = await createServer({ webRoot: built.folder })
  const baseURL = await server.listen({ port: 0 })
  const page = await browser.newPage({ baseURL, viewport: { width: 360, height: 740 } })
  const ms: number[] = []
  const cpuMs: number[] = []
  let notFollowed = 0
  for (const { person } of crowd) {
    if (ms.length === vetoes) break
    const veto = await vetoInPage({ page, foods: pantry.foods, cpu }, person)
    if (veto === undefined) continue
    ms.push(veto.ms)
    cpuMs.push(veto.cpu)
    if (!veto.isFollowed) notFollowed++
  }
  console.log(`${ms.length} vetoes in the page, from the touch to the next plan on the screen:`)
  console.log(`  clock ${spread(ms)}  asked: less than 1000 ms`)
  console.log(`  cpu   ${spread(cpuMs)}`)
  console.log(`  not followed: ${notFollowed}`)
  await server.close()
  await built.remove()
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(0)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`
}
