import type { Pose } from './body-drawing.tsx'

/** Which drawing goes with which step of an exercise or a relief measure; it stays valid for the steps after it. */
export const STEP_POSES: Readonly<Record<string, readonly (Pose | undefined)[]>> = {
  calf_wall: ['wall-stand', 'wall-step', 'wall-lean'],
  hamstring_stand: ['step-stand', 'step-tip'],
  sitting_both: ['bed-sit', 'bed-pull'],
  stop_stretch_calf: [undefined, 'leg-toes-up', undefined, undefined, 'wall-lean'],
  stop_stretch_foot: ['foot-cross', 'foot-bend', 'foot-stroke'],
  stop_stretch_hamstring: ['bed-sit', 'bed-tip', 'bed-lift'],
  stop_stretch_quad: [undefined, 'quad-stand', undefined, undefined, 'quad-side'],
  walk_it: [undefined, 'wall-lean'],
  massage: ['massage'],
  heat: ['heat']
}

/** The one that shows the measure at a glance. */
export function mainPose(id: string): Pose | undefined {
  return STEP_POSES[id]?.find((pose) => pose !== undefined)
}
