import type { LimitKnowledge } from '@charley/engine'

/** Safety limits and supplements, fetched only when a plan or a supplement is asked for. */
export async function loadLimits(): Promise<LimitKnowledge> {
  const limits = await import('../generated/limits.json', { with: { type: 'json' } })
  return limits.default as unknown as LimitKnowledge
}
