import type { LimitKnowledge, ProductForm, Supplement } from '@charley/engine'
import type { AdviceSource, LimitsSource } from './limits-source.ts'

/**
 * Everything the engine reads about limits and supplements; reasons for reviewers stay behind.
 * @param supplements of `knowledge/supplements/`, with the shares of their forms.
 */
export function compileLimits(
  { texts, rules, supplements: advice, ...source }: LimitsSource,
  supplements: readonly Supplement[]
): LimitKnowledge {
  return {
    ...source,
    ...texts,
    rules: rules.map(({ noDataNeeded: _, ...rule }) => rule),
    supplements: advice.map((each) => ({ ...each, forms: withShares(each, supplements) }))
  }
}

function withShares(
  { id, forms }: AdviceSource,
  supplements: readonly Supplement[]
): readonly ProductForm[] {
  return forms.flatMap((form) => {
    const elementalShare = elementalShareOf(supplements, id, form.id)
    return elementalShare === undefined ? [] : [{ ...form, elementalShare }]
  })
}

/** Undefined where there is no such form, or it is no salt. */
export function elementalShareOf(
  supplements: readonly Supplement[],
  id: string,
  form: string
): number | undefined {
  const forms = supplements.find((each) => each.id === id)?.forms
  return forms?.find((each) => each.id === form)?.share
}
