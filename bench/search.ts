import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadFoods, loadFoodWords } from '@charley/knowledge/foods'
import same from './fndds-same-food.json' with { type: 'json' }
import {
  fits,
  type RecalledFood,
  readRecalledFoods,
  shareOfMineralsThatFit
} from './recalled-foods.ts'
import { ENGINES, type FindRows, type SearchEngine } from './search-engines.ts'
import labelled from './search-queries.json' with { type: 'json' }

/**
 * `node bench/search.ts`: Charley's food search beside others, over the same 8,790 names, in one run.
 *
 * Queries are labelled by hand with the foods that are right. `held back`: labelled before the search was tuned and
 * never tuned on; the one who labelled them also wrote the lay words, so they say little about words nobody thought of.
 */
const table = await loadFoods()
const words = await loadFoodWords()
const rowOf = new Map(table.ids.map((id, row) => [id.slice('sr28:'.length), row]))

interface Question {
  readonly query: string
  readonly isRight: (row: number) => boolean
}

function labelledBy(
  list: readonly { readonly query: string; readonly accept: readonly string[] }[]
) {
  return list.map(({ query, accept }): Question => {
    const right = new Set(accept.map((number) => rowOf.get(number)))
    return { query, isRight: (row) => right.has(row) }
  })
}

/** Descriptions of a national survey: right is the same food by name, or one with the same minerals. */
function recalled(foods: readonly RecalledFood[]): readonly Question[] {
  return foods.map((food) => {
    const right = new Set(sameFoods(food))
    return {
      query: food.description,
      isRight: (row) => right.has(row) || fits(table, row, { food, tolerant: true })
    }
  })
}

/** Labelled by hand from the names in the table. */
function sameFoods({ code }: RecalledFood): readonly number[] {
  const byCode: Readonly<Record<string, readonly string[]>> = same
  return (byCode[code] ?? []).flatMap((number) => rowOf.get(number) ?? [])
}

const SURVEY = resolve('../shared/data/food_text/fndds_food_nutrient_gold_120.csv')
const survey = existsSync(SURVEY) ? readRecalledFoods(readFileSync(SURVEY, 'utf8')) : []
const sets = {
  labelled: labelledBy(labelled.queries),
  'held back': labelledBy(labelled.heldBack),
  survey: recalled(survey)
}

/** The quickest of several runs counts: what else the machine does is not the search's. */
const RUNS = 3

interface Answer {
  readonly question: Question
  readonly rows: readonly number[]
  /** Milliseconds. */
  readonly taken: number
}

function answer(find: FindRows, question: Question): Answer {
  let rows: readonly number[] = []
  const taken = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    rows = find(question.query, 10)
    return performance.now() - start
  })
  return { question, rows, taken: Math.min(...taken) }
}

function percentRight(answers: readonly Answer[], most: number): string {
  const right = answers.filter(({ question, rows }) => rows.slice(0, most).some(question.isRight))
  return answers.length === 0 ? '-' : ((100 * right.length) / answers.length).toFixed(1)
}

async function measure({ name, build }: SearchEngine) {
  const building: number[] = []
  let find: FindRows = () => []
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    find = await build(table, words)
    building.push(performance.now() - start)
  }
  const answers = Object.entries(sets).map(
    ([set, questions]) => [set, questions.map((question) => answer(find, question))] as const
  )
  const taken = answers.flatMap(([, of]) => of.map((one) => one.taken)).sort((a, b) => a - b)
  const at = (share: number) => (taken[Math.floor(share * (taken.length - 1))] ?? 0).toFixed(3)
  const right = answers.flatMap(([set, of]) => [
    [`${set} top 1 %`, percentRight(of, 1)],
    [`${set} top 3 %`, percentRight(of, 3)]
  ])
  return {
    engine: name,
    ...Object.fromEntries(right),
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'build ms': Math.min(...building).toFixed(0)
  }
}

const results = []
for (const engine of ENGINES) results.push(await measure(engine))
console.table(results)

const [ours] = ENGINES
if (ours && survey.length > 0) {
  const find = await ours.build(table, words)
  const firsts = survey.map((food) => ({ food, row: find(food.description, 1)[0] ?? -1 }))
  const percent = (count: number) => `${((100 * count) / survey.length).toFixed(1)} %`
  const fitting = (tolerant: boolean) =>
    percent(firsts.filter(({ food, row }) => fits(table, row, { food, tolerant })).length)
  const reachable = survey.filter((food) =>
    sameFoods(food).some((row) => fits(table, row, { food, tolerant: false }))
  )
  const cells = (tolerant: boolean) =>
    percent(
      firsts.reduce(
        (sum, { food, row }) => sum + shareOfMineralsThatFit(table, row, { food, tolerant }),
        0
      )
    )
  console.log(
    `survey: first match within 25 % for all of magnesium, potassium, calcium and iron: ${fitting(false)}`
  )
  console.log(`  small differences (5, 25, 10, 0.3 mg) taken as equal: ${fitting(true)}`)
  console.log(
    `  counted mineral by mineral: ${cells(false)}, small differences as equal: ${cells(true)}`
  )
  console.log(
    `  the same food by name fits at all, the table being years younger: ${percent(reachable.length)}`
  )
} else console.log('survey: left out, ../shared is not here')
