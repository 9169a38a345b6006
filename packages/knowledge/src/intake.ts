import type { IntakeKnowledge } from '@charley/engine'

/** Reference intakes and how intake varies, fetched only when food is opened. */
export async function loadIntake(): Promise<IntakeKnowledge> {
  const intake = await import('../generated/intake.json', { with: { type: 'json' } })
  return intake.default as unknown as IntakeKnowledge
}
