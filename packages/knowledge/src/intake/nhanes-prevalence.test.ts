import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Profile, referenceIntakes } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import { intake } from './eater.test-data.ts'
import { shareWithUsualBelow, type TwoDays } from './group-prevalence.test-data.ts'
import { type Line, readCsv } from './read-csv.test-data.ts'

const NHANES = join(KNOWLEDGE_ROOT, '../../shared/data/nhanes')
const NUTRIENTS: Readonly<Record<string, { readonly id: string; readonly factor?: number }>> = {
  MAGN: { id: 'magnesium' },
  CALC: { id: 'calcium' },
  POTA: { id: 'potassium' },
  VB1: { id: 'thiamin' },
  VB6: { id: 'vitamin_b6' },
  VB12: { id: 'vitamin_b12' },
  FDFE: { id: 'folate' },
  VC: { id: 'vitamin_c' },
  VARA: { id: 'vitamin_a' },
  ATOC: { id: 'vitamin_e' },
  ZINC: { id: 'zinc' },
  PHOS: { id: 'phosphorus' },
  SELE: { id: 'selenium' },
  COPP: { id: 'copper', factor: 1000 }
}
/** Points of a hundred. */
const NEAR = 3

describe.skipIf(!existsSync(NHANES))(
  'a national survey (skipped where ../shared/data/nhanes is absent)',
  () => {
    it('has the share below our reference values that was published for it, within 3 points in each group', () => {
      const packed = readFileSync(join(NHANES, 'nhanes_two_day_intakes_adults_2005-2006.csv.gz'))
      const people = readCsv(gunzipSync(packed).toString('utf8'))
      const rows = readCsv(
        readFileSync(join(NHANES, 'usual_intake_reference_2005-2006.csv'), 'utf8')
      )
      const compared = rows.map((row) => {
        const { id, factor = 1 } = NUTRIENTS[row.nutrient ?? ''] ?? { id: '' }
        const found = 100 * shareWithUsualBelow(referenceOf(row, id) / factor, groupOf(row, people))
        const given = Number(row.pct_below)
        return {
          group: `${id} ${row.sex} ${row.age}`,
          found,
          given,
          apart: Math.abs(found - given)
        }
      })
      for (const { group, found, given } of compared) {
        process.stdout.write(
          `${group.padEnd(24)} ours ${found.toFixed(1)} theirs ${given.toFixed(1)}\n`
        )
      }
      expect(compared).toHaveLength(112)
      expect(compared.filter(({ apart }) => !(apart <= NEAR))).toEqual([])
    })
  }
)

function yearsOf({ age = '' }: Line): readonly [from: number, to: number] {
  const [from = 0, to = Number.POSITIVE_INFINITY] = age.replace('+', '').split('-').map(Number)
  return [from, to]
}

/** Our EAR, or AI, of the group. */
function referenceOf(row: Line, id: string): number {
  const profile: Profile = { ageYears: yearsOf(row)[0], sex: row.sex === 'm' ? 'male' : 'female' }
  const own = referenceIntakes(intake, profile)?.nutrients.find((nutrient) => nutrient.id === id)
  return own?.ear ?? own?.ai ?? Number.NaN
}

function groupOf(row: Line, people: readonly Line[]): readonly TwoDays[] {
  const [from, to] = yearsOf(row)
  const column = row.nutrient?.toLowerCase()
  return people
    .filter(({ age, sex_1m_2f: sex }) => {
      const isOfAge = Number(age) >= from && Number(age) <= to
      return isOfAge && sex === (row.sex === 'm' ? '1' : '2')
    })
    .map((person) => {
      const second = person[`day2_${column}`] ?? ''
      return {
        first: Number(person[`day1_${column}`]),
        second: second === '' ? null : Number(second),
        weight: Number(person.wt_day1),
        weightOfBoth: Number(person.wt_two_days)
      }
    })
}
