import { parseArgs } from 'node:util'
import type { ReadOptions } from '@charley/diary-files'

const OPTIONS = {
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  dates: { type: 'string' },
  weight: { type: 'string' },
  zone: { type: 'string' }
} as const

export interface ImportAsked {
  readonly files: readonly string[]
  /** Write it, rather than show what would be written. */
  readonly yes: boolean
  readonly json: boolean
  /** Where the diary says something else, the file wins. */
  readonly replace: boolean
  readonly options: ReadOptions
}

/** Null where it is not clear what is asked. */
export function readImportArgs(args: readonly string[]): ImportAsked | null {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true
    })
    const { dates, weight, zone, ...asked } = values
    if (files.length === 0 || !(isDates(dates) && isWeight(weight) && isZone(zone))) return null
    return {
      ...asked,
      files,
      options: {
        ...(dates && { dates }),
        ...(weight && { weightUnit: weight }),
        ...(zone && { zone })
      }
    }
  } catch {
    return null
  }
}

function isDates(said: string | undefined): said is ReadOptions['dates'] {
  return said === undefined || said === 'day-first' || said === 'month-first'
}

function isWeight(said: string | undefined): said is ReadOptions['weightUnit'] {
  return said === undefined || said === 'kg' || said === 'lb'
}

function isZone(said: string | undefined): boolean {
  // Throws where there is no such zone.
  return said === undefined || new Intl.DateTimeFormat('en', { timeZone: said }) !== null
}
