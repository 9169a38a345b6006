import { parentPort } from 'node:worker_threads'
import type { PlanProblem } from '@charley/engine'
import { type Peer, solveWithPeer } from './peer-solvers.ts'

interface Task {
  readonly peer: Peer
  readonly problem: PlanProblem
  readonly seconds: number
}

parentPort?.on('message', async ({ peer, problem, seconds }: Task) => {
  const started = performance.now()
  const answer = await solveWithPeer(peer, problem, seconds)
  parentPort?.postMessage({ answer, ms: performance.now() - started })
})
