/** What a token may do. */
export const SCOPES = ['read:records', 'write:records', 'read:export', 'write:import'] as const

export type Scope = (typeof SCOPES)[number]

const READING = new Set(['GET', 'HEAD'])

/** What only whoever is signed in does: no program may erase an account or let others in. */
const PERSON_ONLY = ['/v1/account', '/v1/tokens', '/v1/auth']

const OWN_SCOPE: readonly (readonly [string, Scope])[] = [
  ['/v1/export', 'read:export'],
  ['/v1/import', 'write:import']
]

/** The scope that a route asks of a token; undefined where no token is enough. */
export function scopeFor(method: string, route: string): Scope | undefined {
  const isAt = (place: string) => route === place || route.startsWith(`${place}/`)
  if (PERSON_ONLY.some(isAt)) return undefined
  const own = OWN_SCOPE.find(([place]) => isAt(place))
  if (own !== undefined) return own[1]
  return READING.has(method) ? 'read:records' : 'write:records'
}
