import { type Issue, warningAt } from '../shared/issue.ts'
import type { DailySupplement } from '../shared/read-supplements.ts'

/** What keeps the amount of a nutrient in a supplement from being known. */
export function supplementDoubts(taken: readonly DailySupplement[]): readonly Issue[] {
  return taken.flatMap((product) => {
    const { supplement, path } = product
    const params = { name: supplement.name }
    if (supplement.isMixture) return [warningAt(path, 'supplement.contents-unknown', params)]
    return supplement.intakeOf === undefined ? [] : doubtsAbout(product, params)
  })
}

function doubtsAbout(
  { supplement, daily, forms, basis, path }: DailySupplement,
  params: { readonly name: string }
): readonly Issue[] {
  if (daily === undefined) return [warningAt(`${path}.amount`, 'supplement.amount-missing', params)]
  if ('units' in daily) {
    const isKnown = supplement.forms.some(({ perUnit }) => perUnit !== undefined)
    return isKnown ? [] : [warningAt(`${path}.unit`, 'supplement.unit-needed', params)]
  }
  const hasShare = forms.some(({ share }) => share !== undefined)
  if (basis === 'compound' && !hasShare) {
    return [warningAt(`${path}.form`, 'supplement.form-needed', params)]
  }
  return basis === undefined && hasShare
    ? [warningAt(`${path}.basis`, 'supplement.basis-missing', params)]
    : []
}
