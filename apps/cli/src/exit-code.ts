/** How the program ends, as the help says. */
export const EXIT = { done: 0, broken: 1, badInput: 2, interrupted: 130 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
