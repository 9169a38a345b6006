/**
 * Where the knowledge on purpose says something else than the evidence dossier it was made from, and why. A test holds
 * every other number and every rule to the dossier, and fails when a mend no longer differs.
 */
export const MENDS: Readonly<Record<string, string>> = {
  'items.lab_abi_low.answer': 'No analyte stands for this test, so it is asked as a question.',
  'items.lab_ddimer_high.answer': 'No analyte stands for this test, so it is asked as a question.',
  'items.lab_copper_low.answer': 'No analyte stands for this test, so it is asked as a question.',
  'items.lab_vitc_low.answer': 'No analyte stands for this test, so it is asked as a question.',
  implications:
    'Two added: no to every part of a question is no to the whole, so that nobody is asked twice.'
}
