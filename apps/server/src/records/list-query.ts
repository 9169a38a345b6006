import { z } from 'zod'
import { CharleyError } from '../charley-error.ts'

const MOST = 500

export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST).default(100),
  cursor: z.string().max(1000).optional(),
  from: z.iso
    .date()
    .optional()
    .describe('First day, by the clock of the place where that is known'),
  to: z.iso.date().optional().describe('Last day, included')
})

export function readListQuery(query: unknown) {
  const read = listQuery.safeParse(query)
  if (!read.success) throw new CharleyError('request.query-invalid')
  const { limit, cursor, from, to } = read.data
  return {
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to })
  }
}
