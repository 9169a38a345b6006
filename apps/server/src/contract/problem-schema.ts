import type { Issue } from '@charley/engine'
import { z } from 'zod'
import { PROBLEMS, type ProblemCode } from '../problems.ts'
import { issueSchema } from './issue-schema.ts'

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  readonly detail?: string
  readonly issues: readonly Issue[]
}

const CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]

export const problemSchema = z
  .strictObject({
    type: z.string().describe('urn:charley:problem: and the code'),
    title: z.string(),
    status: z.int(),
    code: z.enum(CODES),
    detail: z.string().optional(),
    issues: z.array(issueSchema).describe('What about the person cannot be used; else empty')
  })
  .meta({ id: 'Problem', description: 'Why a request failed (RFC 9457)' })
