import type { Issue } from '@charley/engine'
import type { CheckRoom } from './load-check-room.ts'

/** What the engine cannot use of a profile. Without an age there is no rate to start from, so it is asked for here. */
export function profileProblems(room: CheckRoom, profile: unknown): readonly Issue[] {
  const { issues } = room.assess(room.knowledge, { profile }, new Date().toISOString(), {
    full: false
  })
  return issues.filter(
    ({ code, path, severity }) =>
      code === 'profile.age-missing' || (severity === 'error' && path.startsWith('profile'))
  )
}
