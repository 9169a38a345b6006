import type { Analyte, Medicine, NutrientSummary, ReliefMeasure, Supplement } from '@charley/engine'
import type { ContributorSource, ItemSource, RuleSource } from './source-types.ts'

/**
 * The long reading: every thing as its file holds it, with all notes, numbers, grades and sources. Loaded only when a
 * library page is opened.
 */
export interface Library {
  readonly revision: string
  readonly contributors: readonly ContributorPage[]
  readonly items: readonly ItemPage[]
  readonly rules: readonly RuleSource[]
  readonly nutrients: readonly NutrientPage[]
  readonly medicines: readonly MedicinePage[]
  readonly substances: readonly MedicinePage[]
  readonly supplements: readonly SupplementPage[]
  readonly labs: readonly LabPage[]
  readonly relief: readonly ReliefPage[]
  readonly sources: readonly Source[]
  /** `knowledge/library/*.yaml` by file name: general claims, food matrix, questions and answers, strategies ... */
  readonly reading: Readonly<Record<string, unknown>>
}

export interface ContributorPage extends Omit<ContributorSource, 'findings'> {
  readonly findings: readonly FindingEvidence[]
}

/** A finding with what a yes and a no are worth. */
export type FindingEvidence = ContributorSource['findings'][number] & {
  /** P(yes | contributor) / P(yes | none), report sensitivity included. */
  readonly ratioYes: number
  readonly ratioNo: number
}

export type ItemPage = ItemSource

/** Fields beyond the engine's type are the page's own: the library shows those it knows. */
type Page<T> = T & { readonly [field: string]: unknown }
export type NutrientPage = Page<NutrientSummary>
export type MedicinePage = Page<Medicine>
export type SupplementPage = Page<Supplement>
export type LabPage = Page<Analyte>
export type ReliefPage = Page<ReliefMeasure>

export interface Source {
  readonly id: string
  readonly citation: string
  readonly status: string
  readonly doi?: string
  readonly url?: string
  readonly supports?: string
  readonly note?: string
  readonly sameAs?: string
}
