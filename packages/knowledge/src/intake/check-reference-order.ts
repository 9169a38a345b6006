import type { Problem } from '../problem.ts'
import type { KnowledgeFile } from '../read-tree.ts'
import type { ReferenceSource, SourcedValues } from './intake-source.ts'

/** EAR <= RDA <= UL, where all count the same forms: a limit on supplements alone may lie below the RDA. */
export function checkReferenceOrder(file: KnowledgeFile): Problem[] {
  const { values, upperLimit } = file.data as ReferenceSource
  return Object.entries(values).flatMap(([stage, given]): Problem[] => {
    const order = numbersIn(given, upperLimit.counts === 'supplement')
    const rises = order.every((value, index) => index === 0 || value >= (order[index - 1] ?? 0))
    if (rises) return []
    const sentence = `${file.path}: ${stage} does not rise from EAR over RDA to UL.`
    return [{ code: 'number.range', file: file.path, sentence }]
  })
}

function numbersIn({ ear, rda, ai, ul }: SourcedValues, withoutLimit: boolean): number[] {
  const values = [ear, rda ?? ai, withoutLimit ? undefined : ul].map((cell) => cell?.value)
  return values.filter((value) => typeof value === 'number')
}
