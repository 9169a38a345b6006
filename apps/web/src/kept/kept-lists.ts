import type { ListPath } from './remote-list.ts'

/** What is kept in lists, by the name under which this device keeps it. */
export const KEPT_LISTS = {
  episodes: '/v1/episodes',
  days: '/v1/days',
  'food-log': '/v1/food-log',
  meals: '/v1/meals',
  plans: '/v1/plans/saved',
  answers: '/v1/answers',
  medicines: '/v1/medicines',
  supplements: '/v1/supplements',
  labs: '/v1/labs'
} as const satisfies Readonly<Record<string, ListPath>>

export type KeptList = keyof typeof KEPT_LISTS

export const LIST_NAMES = Object.keys(KEPT_LISTS) as readonly KeptList[]
