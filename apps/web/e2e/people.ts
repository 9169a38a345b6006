/** Made-up answers, as the command line reads them too. */
const NO_DANGER = [
  'chest_pain_new',
  'breathless_new',
  'rf_fainted',
  'rf_face_arm_speech',
  'confusion_new',
  'drowsy_hard_to_wake',
  'seizure',
  'throat_tight',
  'rf_tearing_back_belly',
  'rf_vomiting_headache_severe',
  'rf_collapse_hot',
  'vision_loss',
  'rf_sudden_cold_white_leg',
  'tight_painful_leg',
  'swelling_one_leg',
  'calf_warm_tender',
  'red_hot_leg',
  'red_line_vein',
  'rf_pop_or_injury',
  'black_toe',
  'leg_sore',
  'foot_rest_pain',
  'pain_out_of_proportion',
  'weakness_sudden',
  'rf_weakness_climbing',
  'rf_cannot_stand_lift',
  'need_help_walk',
  'rf_saddle_numb',
  'rf_bladder_bowel',
  'rf_both_legs_sciatica_weak',
  'progressive_wasting',
  'rf_breath_swallow_with_weak',
  'eye_jerking_or_double',
  'red_urine',
  'rf_little_urine',
  'rf_fever',
  'unwell_generally',
  'vomiting_repeated',
  'diarrhoea_long',
  'rf_black_stools',
  'jaundice_or_swollen_belly',
  'hand_spasm',
  'tingling_mouth',
  'palpitations',
  'rf_weight_loss_sweats',
  'rf_headache_jaw_vision_50',
  'rf_cancer_new_spine_pain'
]

export const NIGHT_CRAMPS = {
  profile: { ageYears: 68, sex: 'female' },
  answers: {
    complaint: ['sudden_cramp'],
    ...Object.fromEntries(NO_DANGER.map((item) => [item, 'no'])),
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
}

export const WARM_SWOLLEN_CALF = {
  ...NIGHT_CRAMPS,
  answers: { ...NIGHT_CRAMPS.answers, calf_warm_tender: 'yes', swelling_one_leg: 'yes' }
}

export const CHEST_PAIN = {
  ...NIGHT_CRAMPS,
  answers: { ...NIGHT_CRAMPS.answers, chest_pain_new: 'yes' }
}
