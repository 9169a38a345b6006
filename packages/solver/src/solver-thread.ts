import { parentPort } from 'node:worker_threads'
import { createSolver } from './create-solver.ts'
import { workOffTasks } from './work-off-tasks.ts'

const work = workOffTasks(await createSolver(), (news) => parentPort?.postMessage(news))
parentPort?.on('message', work)
