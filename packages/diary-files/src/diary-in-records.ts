import type { DiaryDraft } from './diary-draft.ts'
import type { DiaryPlan, KeptDiary, KeptEntry } from './diary-plan.ts'

type List = 'days' | 'food_log'

interface KeptRecord {
  readonly id: string
  readonly version: number
  /** The day. */
  readonly moment: string
  readonly body: unknown
}

interface NewRecord extends Omit<KeptRecord, 'version'> {}

/** What an import needs of the records of one account: `@charley/records` has it, and other records can. */
export interface DiaryRecords {
  list(
    list: List,
    page: {
      readonly from: string
      readonly to: string
      readonly limit: number
      readonly cursor?: string
    }
  ): Promise<{ readonly items: readonly KeptRecord[]; readonly next: string | null }>
  create(list: List, record: NewRecord): Promise<unknown>
  update(list: List, record: NewRecord, version: number): Promise<unknown>
  remove(list: List, id: string, version: number): Promise<void>
}

const PAGE = 500

/** What is kept of the days that the file is about. */
export async function readKeptDiary(
  own: DiaryRecords,
  { days, foods }: DiaryDraft
): Promise<KeptDiary> {
  const dates = [...days.keys(), ...foods.map(({ date }) => date)].toSorted()
  const [from, to] = [dates.at(0), dates.at(-1)]
  if (from === undefined || to === undefined) return { days: new Map(), foods: new Map() }
  const keptDays = await listAll(own, 'days', { from, to })
  const keptFoods = await listAll(own, 'food_log', { from, to })
  return {
    days: new Map(keptDays.map((record) => [record.id, toEntry(record)])),
    foods: new Map(
      [...Map.groupBy(keptFoods, ({ moment }) => moment)].map(([date, lines]) => [
        date,
        lines.map(toEntry)
      ])
    )
  }
}

async function listAll(
  own: DiaryRecords,
  collection: List,
  range: { readonly from: string; readonly to: string }
): Promise<readonly KeptRecord[]> {
  const found: KeptRecord[] = []
  let cursor: string | null = null
  do {
    const page = await own.list(collection, { ...range, limit: PAGE, ...(cursor && { cursor }) })
    found.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return found
}

function toEntry({ id, version, body }: KeptRecord): KeptEntry {
  return { id, version, body: body as KeptEntry['body'] }
}

/** All of it or nothing, inside the transaction that the plan was made in. */
export async function carryOutImport(own: DiaryRecords, plan: DiaryPlan): Promise<void> {
  for (const { id, version } of plan.remove) await own.remove('food_log', id, version)
  for (const collection of ['days', 'food_log'] as const) {
    for (const { id, date, version, body } of collection === 'days' ? plan.days : plan.foods) {
      const record = { id, moment: date, body }
      if (version === null) await own.create(collection, record)
      else await own.update(collection, record, version)
    }
  }
}
