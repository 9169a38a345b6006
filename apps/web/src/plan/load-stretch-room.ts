import type { stretchesFor } from '@charley/engine'
import type { Library } from '@charley/knowledge'
import { type CheckRoom, loadCheckRoom } from '../interview/load-check-room.ts'
import { loadLibrary } from '../library/load-library.ts'

/** What the stretches take: the check says which ones fit, the library what to look out for. */
export interface StretchRoom {
  readonly check: CheckRoom
  readonly library: Library
  readonly stretchesFor: typeof stretchesFor
}

export async function loadStretchRoom(): Promise<StretchRoom> {
  const [engine, check, library] = await Promise.all([
    import('@charley/engine'),
    loadCheckRoom(),
    loadLibrary()
  ])
  return { check, library, stretchesFor: engine.stretchesFor }
}
