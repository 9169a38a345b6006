import type { Night } from './fill-nights.ts'
import { gammaQuantile } from './gamma-share.ts'

/** A rolling mean looks back over four weeks: shorter jumps about, longer hides a change. By design. */
export const ROLLING_NIGHTS = 28
/** Fewer say too little about a week. By design. */
const FEWEST_NIGHTS = 14
/** As pain diaries count a week with at least five of its seven days. By design. */
const FEWEST_SHARE = 0.7
const PER_WEEK = 7
const TAIL = 0.025

export interface CrampRate {
  readonly nights: number
  readonly nightsKnown: number
  /** On the nights that are filled in: where some are not, at least so many. */
  readonly cramps: number
  /** Null where too few nights are filled in to say. */
  readonly perWeek: Range | null
}

/** A mean, with the range in which 95 of 100 such ranges hold the true one. */
export interface Range {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * Cramps per week on the nights that are filled in. The range is the exact one for a Poisson count (Garwood, Biometrika
 * 1936;28:437), widened by the dispersion where cramps come in clusters (McCullagh and Nelder, Generalized Linear Models,
 * 1989, 9.2). It holds chance alone: not that nights left open may differ from the others.
 */
export function crampsPerWeek(nights: readonly Night[]): CrampRate {
  const counts = countsOf(nights)
  const cramps = counts.reduce((sum, count) => sum + count, 0)
  const told = { nights: nights.length, nightsKnown: counts.length, cramps }
  if (counts.length < FEWEST_NIGHTS || counts.length < FEWEST_SHARE * nights.length) {
    return { ...told, perWeek: null }
  }
  const spread = dispersion([counts])
  const { low, high } = poissonRange(cramps / spread)
  const weekly = (total: number) => (total / counts.length) * PER_WEEK
  return {
    ...told,
    perWeek: { mean: weekly(cramps), low: weekly(low * spread), high: weekly(high * spread) }
  }
}

/** The counts of the nights that are filled in. */
export function countsOf(nights: readonly Night[]): readonly number[] {
  return nights.flatMap(({ count }) => count ?? [])
}

/** 95 % range of the mean of a Poisson count; also for one that was scaled and is no whole number any more. */
export function poissonRange(count: number): { readonly low: number; readonly high: number } {
  return {
    low: count === 0 ? 0 : gammaQuantile(count, TAIL),
    high: gammaQuantile(count + 1, 1 - TAIL)
  }
}

/**
 * How much more the counts vary around the mean of their series than chance alone would have it (Pearson's statistic
 * over its degrees of freedom), never below 1: a diary more even than chance is itself chance.
 */
export function dispersion(series: readonly (readonly number[])[]): number {
  let statistic = 0
  let degrees = 0
  for (const counts of series) {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    degrees += counts.length - 1
    if (mean > 0) for (const count of counts) statistic += (count - mean) ** 2 / mean
  }
  return Math.max(1, statistic / Math.max(1, degrees))
}
