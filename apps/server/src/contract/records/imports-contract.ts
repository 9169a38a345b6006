import { DIARY_APPS, DIARY_LAYOUTS, type DiaryLayout, SKIP_REASONS } from '@charley/diary-files'
import { z } from 'zod'
import { day } from './moments.ts'

const LAYOUTS = Object.keys(DIARY_LAYOUTS) as [DiaryLayout, ...DiaryLayout[]]

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const importsQuery = z.object({
  conflicts: z
    .enum(['keep', 'replace'])
    .default('keep')
    .describe(
      'Where the file says something else than what is kept: keep that, or let the file win'
    ),
  dates: z
    .enum(['day-first', 'month-first'])
    .optional()
    .describe('For files whose days all read both ways round, such as 3/4/2026'),
  weightUnit: z.enum(['kg', 'lb']).optional().describe('For files with a weight without its unit'),
  zone: z
    .string()
    .max(60)
    .refine(isZone)
    .optional()
    .describe(
      'Whose clock tells the day, where a file has only instants: Europe/London; UTC if not said'
    )
})

const said = z.union([z.number(), z.string()])

const counts = z.strictObject({ days: z.int(), foods: z.int() })

export const importReport = z
  .strictObject({
    layout: z.enum(LAYOUTS),
    app: z.enum(DIARY_APPS),
    added: counts,
    changed: counts,
    removed: z.int().describe('Lines of food that made room for those of the file'),
    same: z.int().describe('Days and lines of food that were there already'),
    conflicts: z.array(
      z.strictObject({
        date: day,
        what: z
          .string()
          .describe(
            'A field of the day; `food`: the day has food from elsewhere; `food-line`: one line'
          ),
        kept: said,
        offered: said
      })
    ),
    skipped: z.array(
      z.strictObject({
        reason: z.enum(SKIP_REASONS),
        line: z
          .int()
          .nullable()
          .describe('Of the file, from 1; null where it is a kind of record or a column'),
        what: z.string(),
        times: z.int()
      })
    ),
    skippedMore: z.int().describe('How many more were skipped than are listed'),
    days: z.array(
      z.strictObject({
        date: day,
        values: z.record(z.string(), said),
        foods: z.int(),
        nutrients: z
          .record(z.string(), z.number())
          .describe(
            'Sums over the foods of the file; what none of them tells is unknown and not here'
          )
      })
    )
  })
  .meta({
    id: 'ImportReport',
    description: 'What a file of another app holds, and what becomes of it'
  })
