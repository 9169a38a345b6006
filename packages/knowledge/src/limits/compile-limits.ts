import type { LimitKnowledge } from '@charley/engine'
import type { LimitsSource } from './limits-source.ts'

/** Everything the engine reads about limits and supplements; reasons for reviewers stay behind. */
export function compileLimits({ texts, rules, ...source }: LimitsSource): LimitKnowledge {
  return {
    ...source,
    ...texts,
    rules: rules.map(({ noDataNeeded: _, ...rule }) => rule)
  }
}
