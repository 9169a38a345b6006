/** Calf cramps at night for years in somebody well, every danger sign denied. */
export const PLAIN_CRAMPS = {
  complaint: ['sudden_cramp'],
  onset: 'years',
  course: 'comes_and_goes',
  legs_affected: 'either_leg',
  nights_per_week: 2,
  severity: 5,
  daytime_attacks: 'no',
  constant_pain: 'no',
  danger_now: [],
  danger_leg: [],
  danger_nerves: [],
  danger_body: [],
  conditions: [],
  recently: [],
  calf_or_foot_site: 'yes',
  stretch_relieves: 'yes',
  medicine_list_complete: 'yes'
}
