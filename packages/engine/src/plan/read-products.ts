import { type Span, supplementAmounts } from '../diet/supplement-amounts.ts'
import { supplementDoubts } from '../diet/supplement-doubts.ts'
import type { Issue } from '../shared/issue.ts'
import type { Supplement } from '../shared/medicine-knowledge.ts'
import { type DailySupplement, readSupplements } from '../shared/read-supplements.ts'
import { readFields } from '../shared/read-values.ts'
import type { SupplementAdvice } from '../shared/supplement-advice.ts'
import type { Product } from '../shared/supplement-check.ts'

/** What a product can be. */
export interface ProductKnowledge {
  readonly supplements: readonly Supplement[]
  readonly advice: readonly SupplementAdvice[]
}

interface Door {
  readonly path: string
  readonly taking: boolean
  readonly issues: Issue[]
}

/** Products taken or thought of, from outside. What cannot be read is said; its amount is then not known. */
export function readProducts(
  { supplements, advice }: ProductKnowledge,
  value: unknown,
  { path, taking, issues }: Door
): readonly Product[] {
  const told: Issue[] = []
  const read = readSupplements({ supplements }, value, told)
  // How much is taken has to be known; how much is only thought of need not.
  const doubts = supplementDoubts(read.filter(({ daily }) => taking || daily !== undefined))
  for (const issue of [...told, ...doubts]) {
    issues.push({ ...issue, path: issue.path.replace(/^supplements/, path) })
  }
  return read.flatMap((product) => {
    const known = advice.find(({ id }) => id === product.supplement.id)
    return known
      ? toProduct(known, product, {
          taking,
          entry: entryOf(product.path),
          given: givenAt(value, product.path)
        })
      : []
  })
}

/** `supplements.3` is the fourth. */
function entryOf(path: string): number {
  return Number(path.split('.')[1])
}

/** The entry as it came. */
function givenAt(value: unknown, path: string): ReadonlyMap<string, unknown> | undefined {
  return Array.isArray(value) ? readFields(value[entryOf(path)]) : undefined
}

interface Given {
  readonly taking: boolean
  readonly entry: number
  readonly given: ReadonlyMap<string, unknown> | undefined
}

function toProduct(
  { id, unit }: SupplementAdvice,
  product: DailySupplement,
  { taking, entry, given }: Given
): Product {
  const { supplement, forms, daily, basis } = product
  const span = amountOf(product, unit)
  const hasSalts = supplement.forms.some(({ share }) => share !== undefined)
  const [form, ...others] = forms
  return {
    supplement: id,
    taking,
    entry,
    perDay: span?.high ?? null,
    mayBeSalt: hasSalts && basis === undefined && daily !== undefined && 'milligrams' in daily,
    ...(form && others.length === 0 && { form: form.id }),
    noneOfThese: given?.get('noneOfThese') === true
  }
}

/** As it is held against a limit, a day in the unit of the advice; also of what no reference intake counts. */
function amountOf(product: DailySupplement, unit: string): Span | undefined {
  const { id } = product.supplement
  const counted = { ...product, supplement: { ...product.supplement, intakeOf: id } }
  const { againstLimit, isOpen } = supplementAmounts([counted], { id, unit })
  return isOpen ? undefined : againstLimit
}
