import type { Evidence } from '../shared/evidence.ts'
import { binaryEntropy, probabilityOf } from '../shared/probability.ts'
import type { Item } from '../shared/question-knowledge.ts'
import type { CheckContext } from './check-context.ts'
import type { Inference } from './infer.ts'
import { suppose } from './information-gain.ts'
import { backgroundOf, priorOdds, useValue } from './prior-odds.ts'

/**
 * Roughly what each yes/no item would tell, bits: each contributor is updated on its own, the others held at their
 * posteriors. Good enough to choose the few items worth an exact look, at a thousandth of the cost.
 */
export function estimateGains(
  context: CheckContext,
  evidence: Evidence,
  look: { readonly items: readonly Item[]; readonly now: Inference }
): Map<string, number> {
  const emitters = emittersOf(context)
  const gains = new Map<string, number>()
  for (const item of look.items) {
    if (item.answer.type !== 'yes_no') continue
    let bits = 0
    for (const emitter of emitters.get(item.id) ?? []) {
      bits += emissionGain(context, emitter, look.now.posterior)
    }
    if (item.role === 'risk')
      bits += riskGain(context, evidence, { item, posterior: look.now.posterior })
    gains.set(item.id, bits)
  }
  return gains
}

/** The finding an item reports on: itself, or the compound it is part of. */
interface Emitter {
  readonly finding: number
  readonly yesIfPresent: number
  readonly yesIfAbsent: number
}

const made = new WeakMap<CheckContext, Map<string, Emitter[]>>()

function emittersOf(context: CheckContext): Map<string, Emitter[]> {
  const known = made.get(context)
  if (known) return known
  const emitters = new Map<string, Emitter[]>()
  const add = (item: string, emitter: Emitter) =>
    emitters.set(item, [...(emitters.get(item) ?? []), emitter])
  for (const [finding, id] of context.network.findings.entries()) {
    add(id, { finding, yesIfPresent: 1, yesIfAbsent: 0 })
    for (const part of context.items.get(id)?.compound?.parts ?? []) {
      if (part.includes !== undefined) continue
      add(part.item, { finding, yesIfPresent: part.pIfPattern, yesIfAbsent: part.pIfNot })
    }
  }
  made.set(context, emitters)
  return emitters
}

function emissionGain(context: CheckContext, emitter: Emitter, posterior: Float64Array): number {
  const { network } = context
  const linked: { i: number; strength: number }[] = []
  let absent = 1 - (network.leak[emitter.finding] ?? 0)
  for (const [i, links] of network.links.entries()) {
    const link = links.find((candidate) => candidate.finding === emitter.finding)
    if (!link) continue
    linked.push({ i, strength: link.strength })
    absent *= 1 - link.strength * (posterior[i] ?? 0)
  }
  let bits = 0
  for (const { i, strength } of linked) {
    const p = posterior[i] ?? 0
    const others = absent / (1 - strength * p)
    const yesIf = (unexplained: number) =>
      emitter.yesIfAbsent * unexplained + emitter.yesIfPresent * (1 - unexplained)
    bits += updateGain(p, yesIf(others * (1 - strength)), yesIf(others))
  }
  return bits
}

/** Expected fall of one contributor's entropy from an answer with P(yes) given active and inactive. */
function updateGain(p: number, yesIfActive: number, yesIfInactive: number): number {
  const yes = p * yesIfActive + (1 - p) * yesIfInactive
  const after = (share: number, joint: number) =>
    share > 0 ? share * binaryEntropy(joint / share) : 0
  return Math.max(
    0,
    binaryEntropy(p) - after(yes, p * yesIfActive) - after(1 - yes, p * (1 - yesIfActive))
  )
}

function riskGain(
  context: CheckContext,
  evidence: Evidence,
  look: { readonly item: Item; readonly posterior: Float64Array }
): number {
  const share = backgroundOf(look.item, evidence.profile)
  const readers = context.priorReaders.get(look.item.id) ?? []
  if (readers.length === 0) return 0
  const prior = (i: number, answer?: 'yes' | 'no') => {
    const contributor = context.network.contributors[i]
    const known = answer ? suppose(context, evidence, [look.item.id, answer]) : evidence
    return contributor
      ? priorOdds(contributor, { ...known, items: context.items, pick: useValue })
      : 0
  }
  let bits = 0
  for (const i of readers) {
    const p = look.posterior[i] ?? 0
    const now = prior(i)
    if (now <= 0 || p <= 0 || p >= 1) continue
    const odds = p / (1 - p)
    const after = (answer: 'yes' | 'no') =>
      binaryEntropy(probabilityOf((odds * prior(i, answer)) / now))
    bits += Math.max(0, binaryEntropy(p) - share * after('yes') - (1 - share) * after('no'))
  }
  return bits
}
