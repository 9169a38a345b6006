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
