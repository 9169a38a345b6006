import { z } from 'zod'
import type { DocumentContract } from '../../records/document-routes.ts'
import { profile } from '../person-schema.ts'

const settings = z.strictObject({
  units: z.enum(['metric', 'us']).optional(),
  theme: z.enum(['system', 'day', 'night']).optional(),
  language: z.string().max(20).optional()
})

export const DOCUMENT_CONTRACTS: readonly DocumentContract[] = [
  { document: 'profile', name: 'Profile', summary: 'Who the person is', schema: profile.strict() },
  { document: 'settings', name: 'Settings', summary: 'How the person wants it', schema: settings }
]
