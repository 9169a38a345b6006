import { join } from 'node:path'

/** The repository's `knowledge/` folder. */
export const KNOWLEDGE_ROOT = join(import.meta.dirname, '../../../knowledge')
