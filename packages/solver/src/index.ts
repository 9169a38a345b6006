export { createSolver, type Solver, type SolverOptions } from './create-solver.ts'
export type { SolverInWorker } from './solver-in-worker.ts'
export { startSolverThread } from './start-solver-thread.ts'
