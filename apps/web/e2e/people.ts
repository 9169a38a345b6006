import { assess, type Person } from '@charley/engine'
import { knowledge } from '@charley/knowledge'

const NOW = '2026-11-20T03:00:00Z'

/** Made-up answers, as the command line reads them too. */
export const NIGHT_CRAMPS = withoutDanger({
  profile: { ageYears: 68, sex: 'female' },
  answers: {
    complaint: ['sudden_cramp'],
    onset: 'months',
    course: 'comes_and_goes',
    legs_affected: 'either_leg',
    nights_per_week: 2,
    severity: 4,
    daytime_attacks: 'no',
    constant_pain: 'no',
    urge_to_move: 'no',
    evening_worse: 'no',
    moving_relieves: 'no',
    sitting_still_brings_on: 'no',
    muscle_hard_knot: 'yes',
    calf_or_foot_site: 'yes',
    night_in_bed: 'yes',
    lasts_under_10_min: 'yes',
    stretch_relieves: 'yes',
    medicine_list_complete: 'yes'
  },
  medicines: ['indapamide']
})

export const WARM_SWOLLEN_CALF = withAnswers(NIGHT_CRAMPS, {
  calf_warm_tender: 'yes',
  swelling_one_leg: 'yes'
})

export const CHEST_PAIN = withAnswers(NIGHT_CRAMPS, { chest_pain_new: 'yes' })

/** Beside two medicines that have to do with it. */
export const TAKES_MAGNESIUM = {
  ...NIGHT_CRAMPS,
  medicines: ['indapamide', 'levothyroxine'],
  supplements: [{ id: 'magnesium', amount: 250, unit: 'mg', per: 'day', basis: 'elemental' }]
}

export const UNSTEADY = withAnswers(NIGHT_CRAMPS, { unsteady_balance: 'yes' })

function withAnswers(person: Person, answers: Person['answers']): Person {
  return { ...person, answers: { ...person.answers, ...answers } }
}

/** Says no to every red flag that could apply, also to those the knowledge gains later. */
function withoutDanger(person: Person): Person {
  const { openRedFlags } = assess(knowledge, person, NOW, { full: false }).triage
  const nos = Object.fromEntries(openRedFlags.map((item) => [item, 'no']))
  const safe = withAnswers(person, nos)
  const left = assess(knowledge, safe, NOW, { full: false }).triage.openRedFlags
  if (left.length > 0) throw new Error(`These need an answer here that is not "no": ${left}`)
  return safe
}
