import type { Profile } from '@charley/engine'
import { words } from './words.ts'

export function profileText({ ageYears, sex, pregnancy }: Profile): string {
  return [
    ageYears === undefined ? undefined : words.result.age(ageYears),
    sex === undefined || sex === 'unspecified'
      ? undefined
      : words.aboutYou.sexes[sex].toLowerCase(),
    pregnancy === undefined || pregnancy === 'no'
      ? undefined
      : words.aboutYou.pregnancies[pregnancy].toLowerCase()
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}
