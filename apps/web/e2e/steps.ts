import { test } from '@playwright/test'

type Step = <T>(what: string, run: () => Promise<T>) => Promise<T>

export const given: Step = (what, run) => test.step(`Given ${what}`, run)
export const when: Step = (what, run) => test.step(`When ${what}`, run)
// biome-ignore lint/suspicious/noThenProperty: the third word of Given, When, Then; not a promise's
export const then: Step = (what, run) => test.step(`Then ${what}`, run)
