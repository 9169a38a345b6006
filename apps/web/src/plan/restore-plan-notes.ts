import type { SupplementEntry } from '@charley/engine'
import { EMPTY_PLAN_NOTES, type PlanNotes, type PlanWishes } from './plan-wishes.ts'

export const PLAN_NOTES_VERSION = 1

/** The notes as a browser gives them back: they may be of another version, or changed by another hand. */
export function restorePlanNotes(stored: unknown): {
  readonly value: PlanNotes
  readonly whole: boolean
} {
  const notes = isRecord(stored) && stored.version === PLAN_NOTES_VERSION ? stored : undefined
  if (notes === undefined || !isWishes(notes.wishes) || !isTexts(notes.noneOfThese)) {
    return { value: EMPTY_PLAN_NOTES, whole: false }
  }
  const { wishes, noneOfThese } = notes
  const listed = Array.isArray(notes.considering) ? notes.considering : []
  const considering = listed.filter(isEntry)
  const whole = considering.length === listed.length
  return { value: { wishes, considering, noneOfThese }, whole }
}

function isWishes(thing: unknown): thing is PlanWishes {
  return (
    isRecord(thing) &&
    isTexts(thing.vetoes) &&
    isTexts(thing.pins) &&
    (thing.mostChanges === null || isCount(thing.mostChanges))
  )
}

function isCount(thing: unknown): boolean {
  return typeof thing === 'number' && Number.isInteger(thing) && thing > 0
}

function isEntry(thing: unknown): thing is SupplementEntry {
  if (!isRecord(thing) || typeof thing.id !== 'string') return false
  const { form, amount, unit, per, basis } = thing
  return (
    [form, unit, per, basis].every((text) => text === undefined || typeof text === 'string') &&
    (amount === undefined || (typeof amount === 'number' && amount > 0))
  )
}

function isTexts(thing: unknown): thing is readonly string[] {
  return Array.isArray(thing) && thing.every((text) => typeof text === 'string')
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null
}
