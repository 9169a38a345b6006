import { z } from 'zod'

/** `2026-11-20` */
export const day = z.iso.date()

/** An instant with its offset, kept as UTC so that text order is time order. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(z.iso.datetime())

export const note = z.string().max(2000)

export const score = z.int().min(0).max(10)

/** Of a thing in `knowledge/` or of a food. */
export const id = z.string().min(1).max(100)

/**
 * How far the clock stood from UTC at the moment and place. The offset and not the time zone, as in FHIR's `dateTime` and
 * Health Connect's `zoneOffset`: what the clock showed follows from it for good, whatever a zone does later.
 */
export const utcOffsetMinutes = z
  .int()
  .min(-840)
  .max(840)
  .describe(
    'How many minutes the clock of the place was ahead of UTC, behind where negative: 540 in Tokyo. Night and hour follow from it; without it, from the clock of whoever reads. Where it is missing, the offset in which the moment is written counts, unless that is `Z` or `+00:00`'
  )
