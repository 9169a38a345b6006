/** What is kept in lists, one table each. The day or instant that a record is about orders it. */
export const COLLECTIONS = [
  'answers',
  'medicines',
  'supplements',
  'labs',
  'food_log',
  'meals',
  'own_foods',
  'plans',
  'episodes',
  'days'
] as const

export type Collection = (typeof COLLECTIONS)[number]

/** What there is one of for each account. */
export const DOCUMENTS = ['profile', 'settings'] as const

export type DocumentName = (typeof DOCUMENTS)[number]
