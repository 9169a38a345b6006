import { ISSUE_CODES } from '@charley/engine'
import { z } from 'zod'

export const issueSchema = z
  .strictObject({
    code: z.enum(ISSUE_CODES),
    path: z.string().describe('Where in the input, dotted: profile.ageYears, labs.0.unit'),
    severity: z
      .enum(['error', 'warning'])
      .describe('error: this part was not used; warning: it was used, but look at it again'),
    params: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
    )
  })
  .meta({ id: 'Issue', description: 'Something about the input that could not be used as it was' })
