import { en } from './en.ts'

/** Every text of the app. A second language is a second file of this shape. */
export type Words = typeof en

export const words: Words = en
