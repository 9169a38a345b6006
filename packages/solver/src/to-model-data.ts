import type { PlanProblem } from '@charley/engine'
import type { ModelData, VariableType } from 'highs'

const CONTINUOUS: VariableType = 0
const INTEGER: VariableType = 1

/** The same numbers the way HiGHS takes them: rows one after the other, open bounds as infinite. */
export function toModelData({ columns, rows }: PlanProblem, infinity: number): ModelData {
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  const terms = rows.flatMap((row) => row.terms)
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper ?? infinity),
    rowLower: rows.map(({ lower }) => lower ?? -infinity),
    rowUpper: rows.map(({ upper }) => upper ?? infinity),
    matrix: {
      format: 'csr',
      numCols: columns.length,
      numRows: rows.length,
      starts,
      indices: terms.map(({ column }) => column),
      values: terms.map(({ factor }) => factor)
    },
    integrality: columns.map(({ whole }) => (whole ? INTEGER : CONTINUOUS))
  }
}
