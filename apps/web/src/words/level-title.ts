import type { Knowledge, Triage } from '@charley/engine'

/** The level of care in words; one that rests on unanswered danger signs is not named as if it were settled. */
export function levelTitle({ words }: Knowledge, { level, provisional }: Triage): string {
  return (provisional ? words.phrases['provisional.title'] : undefined) ?? words.levels[level]
}
