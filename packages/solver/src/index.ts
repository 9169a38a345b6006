export { createSolver, type Solver, type SolverOptions } from './create-solver.ts'
