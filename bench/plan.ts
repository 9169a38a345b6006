import { cpus, loadavg } from 'node:os'
import { Worker } from 'node:worker_threads'
import {
  draftPlan,
  type FoodPlan,
  makePlan,
  type PlanPantry,
  type PlanProblem,
  readPlanPerson,
  recheckPlan,
  relax,
  shortlist
} from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { loadFoods, loadPlanFoods } from '@charley/knowledge/foods'
import { loadIntake } from '@charley/knowledge/intake'
import { loadLimits } from '@charley/knowledge/limits'
import { createSolver } from '@charley/solver'
import { planPeople } from '../tools/plan-people.ts'
import { compactProblem, worstMiss } from './compact-problem.ts'
import { PEERS, type Peer, type PeerAnswer } from './peer-solvers.ts'

/**
 * `node bench/plan.ts [people] [models] [seed] [seconds at most]`: plans for that many random people, then our solver beside its peers on
 * so many of the same models, one at a time in one run.
 */
const [people = 300, models = 12, seed = 1, secondsAtMost = 2] = process.argv.slice(2).map(Number)
const PEER_SECONDS = 10
const EXACT = 1e-7
/** Costs are sums of tenths; solvers agree to about their own tolerances. */
const SAME_COST = 1e-5

const NOW = '2026-11-20T03:12:00Z'
const pantry: PlanPantry = {
  foods: await loadFoods(),
  planFoods: await loadPlanFoods(),
  intake: await loadIntake(),
  limits: await loadLimits()
}
const crowd = planPeople(pantry, people, seed)
const { solve } = await createSolver()

console.log(
  `Node ${process.version}, ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores, ` +
    `${pantry.planFoods.length} foods to choose from\n`
)
await benchPlans()
if (models > 0) for (const every of [1, 20]) await benchPeers(every)

async function benchPlans(): Promise<void> {
  const wall: number[] = []
  const cpu: number[] = []
  const plans: FoodPlan[] = []
  let violations = 0
  await planFor(0)
  for (const number of crowd.keys()) {
    const before = process.cpuUsage()
    const started = performance.now()
    const plan = await planFor(number)
    wall.push(performance.now() - started)
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000)
    plans.push(plan)
    if (plans.length % 50 === 0) console.log(`  after ${plans.length}: cpu ${spread(cpu)}`)
    if (plan.changes.length === 0) continue
    const givenUp = plan.clash?.nutrient === null ? ['energy', 'wish.changes'] : []
    const broken = recheckPlan(pantry, factsOf(number), plan.changes)
    violations += broken.filter(({ limit }) => !givenUp.includes(limit)).length
  }
  console.log(
    `${people} people, a plan each (assessment, intake, limits, draft, solve, clash, recheck, supplements):`
  )
  console.log(`  wall ${spread(wall)}  asked: median 1000 ms, worst 3000 ms`)
  console.log(`  cpu  ${spread(cpu)}`)
  const statuses = Map.groupBy(plans, ({ status }) => status)
  for (const [status, found] of statuses) console.log(`  ${status}: ${found.length}`)
  const clashes = plans.filter(({ clash }) => (clash?.limits.length ?? 0) > 0).length
  console.log(`  infeasible with a named clash: ${clashes}`)
  const gaps = plans.flatMap(({ gap }) => (gap === null ? [] : [gap]))
  console.log(`  gap in easy changes: ${spread(gaps, 2)}`)
  console.log(`  changes: ${spread(plans.map(({ changes }) => changes.length))}`)
  console.log(
    `  limits broken or portions too small in plans that change something: ${violations}\n`
  )
}

function planFor(number: number): Promise<FoodPlan> {
  return makePlan(knowledge, pantry, crowd[number]?.person, { now: NOW, solve, secondsAtMost })
}

/** As the plan saw the person: with their real limits. */
function factsOf(number: number) {
  return readPlanPerson(knowledge, pantry, crowd[number]?.person, NOW).facts
}

/** Every n-th food: small enough for a peer to prove that nothing is better. */
function model(number: number, every: number): PlanProblem | undefined {
  const planFoods = pantry.planFoods.filter((_, at) => at % every === number % every)
  const draft = draftPlan({ ...pantry, planFoods }, factsOf(number))
  const relaxed = solve(relax(draft.problem), { secondsAtMost: PEER_SECONDS, tolerance: EXACT })
  if (relaxed.status !== 'optimal') return undefined
  return compactProblem(shortlist(draft, relaxed))
}

async function benchPeers(every: number): Promise<void> {
  const foods = Math.round(pantry.planFoods.length / every)
  console.log(`\n${models} models over ${foods} foods, ${PEER_SECONDS} s each at most, gap 0:`)
  const tally = new Map(PEERS.map((peer) => [peer, newTally()]))
  for (let number = 0; number < models; number++) {
    const problem = model(number, every)
    if (problem === undefined) continue
    const started = performance.now()
    const ours = solve(problem, { secondsAtMost: PEER_SECONDS, tolerance: EXACT })
    const ms = performance.now() - started
    const cost = 'cost' in ours ? ours.cost : Number.NaN
    const proven = ours.status === 'optimal'
    console.log(`  #${number} HiGHS ${ours.status} ${cost.toFixed(6)} in ${ms.toFixed(0)} ms`)
    for (const peer of PEERS) {
      const theirs = await askPeer(peer, problem)
      judge(tally.get(peer) ?? newTally(), { problem, cost, proven, ms, theirs })
    }
  }
  for (const [peer, { ratios, timeouts, wrong, agree, furthest }] of tally) {
    const ratio = ratios.toSorted((a, b) => a - b)[ratios.length >> 1]?.toFixed(1) ?? '-'
    console.log(
      `  ${peer}: median time ratio to HiGHS ${ratio}, timeouts ${timeouts}, wrong answers ${wrong}, ` +
        `same least cost where both prove it ${agree}, furthest apart ${furthest.toExponential(1)}`
    )
  }
}

interface Tally {
  readonly ratios: number[]
  timeouts: number
  wrong: number
  agree: number
  furthest: number
}

function newTally(): Tally {
  return { ratios: [], timeouts: 0, wrong: 0, agree: 0, furthest: 0 }
}

interface Match {
  readonly problem: PlanProblem
  readonly cost: number
  readonly proven: boolean
  readonly ms: number
  readonly theirs: { readonly answer: PeerAnswer; readonly ms: number } | null
}

/** Wrong: says it is best, and breaks a row, or a better one was proven. */
function judge(tally: Tally, { problem, cost, proven, ms, theirs }: Match): void {
  tally.ratios.push((theirs?.ms ?? PEER_SECONDS * 1000) / ms)
  if (theirs === null || !theirs.answer.claimsOptimal) {
    tally.timeouts++
    return
  }
  const { values } = theirs.answer
  const theirCost = problem.columns.reduce(
    (sum, each, at) => sum + each.cost * (values[at] ?? 0),
    0
  )
  const apart = Math.abs(theirCost - cost)
  const broken = !(worstMiss(problem, values) <= 1e-5)
  if (broken || (proven && apart > SAME_COST)) tally.wrong++
  else if (proven) {
    tally.agree++
    tally.furthest = Math.max(tally.furthest, apart)
  }
}

/** In a thread of its own, since not every peer keeps to a time limit. Null: it had to be stopped. */
async function askPeer(peer: Peer, problem: PlanProblem): Promise<Match['theirs']> {
  const worker = new Worker(new URL('./peer-worker.ts', import.meta.url))
  const answered = new Promise<Match['theirs']>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    setTimeout(() => resolve(null), PEER_SECONDS * 1500).unref()
  })
  worker.postMessage({ peer, problem, seconds: PEER_SECONDS })
  const answer = await answered
  await worker.terminate()
  return answer
}

function spread(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(digits)
  return `median ${at(0.5)}  p90 ${at(0.9)}  worst ${at(1)}`
}
