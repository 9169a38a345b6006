import { CHEST_PAIN, NIGHT_CRAMPS, TAKES_MAGNESIUM, WARM_SWOLLEN_CALF } from './people.ts'

export interface PageToOpen {
  readonly name: string
  readonly path: string
  readonly person?: object
  /** With some foods written down before. */
  readonly withFood?: boolean
}

/** One of every kind of page, with the answers it needs. */
export const EVERY_PAGE: readonly PageToOpen[] = [
  { name: 'home', path: '/' },
  { name: 'cramp now', path: '/now' },
  { name: 'about you', path: '/check/1' },
  { name: 'a question with several choices', path: '/check/2', person: NIGHT_CRAMPS },
  { name: 'a checklist', path: '/check/3', person: NIGHT_CRAMPS },
  { name: 'medicines', path: '/check/4', person: NIGHT_CRAMPS },
  { name: 'result', path: '/result', person: NIGHT_CRAMPS },
  { name: 'same-day result', path: '/result', person: WARM_SWOLLEN_CALF },
  { name: 'emergency', path: '/result', person: CHEST_PAIN },
  { name: 'library', path: '/library' },
  { name: 'articles', path: '/library/articles' },
  { name: 'sources', path: '/library/sources' },
  { name: 'about the model', path: '/library/about-the-model' },
  { name: 'contributor', path: '/library/contributor/magnesium_low' },
  { name: 'nutrient', path: '/library/nutrient/magnesium' },
  { name: 'medicine', path: '/library/medicine/furosemide' },
  { name: 'lab', path: '/library/lab/ferritin' },
  { name: 'relief', path: '/library/relief/stop_stretch_calf' },
  { name: 'food', path: '/food' },
  { name: 'food with foods', path: '/food', withFood: true },
  { name: 'saved meals', path: '/food/meals', withFood: true },
  { name: 'recall, list', path: '/food/recall/list', withFood: true },
  { name: 'recall, forgotten foods', path: '/food/recall/forgotten', withFood: true },
  { name: 'recall, meals', path: '/food/recall/meals', withFood: true },
  { name: 'recall, portions', path: '/food/recall/portions', withFood: true },
  { name: 'recall, review', path: '/food/recall/review', withFood: true },
  { name: 'a nutrient in your food', path: '/food/nutrient/magnesium', withFood: true },
  {
    name: 'a nutrient in the food of somebody known',
    path: '/food/nutrient/calcium',
    person: NIGHT_CRAMPS,
    withFood: true
  },
  { name: 'foods to begin with', path: '/food/ideas', person: NIGHT_CRAMPS },
  { name: 'plan without a food log', path: '/plan', person: NIGHT_CRAMPS },
  { name: 'plan', path: '/plan', person: NIGHT_CRAMPS, withFood: true },
  { name: 'plan of somebody unknown', path: '/plan', withFood: true },
  { name: 'plan that has to wait', path: '/plan', person: WARM_SWOLLEN_CALF, withFood: true },
  { name: 'week of the plan', path: '/plan/week', person: NIGHT_CRAMPS, withFood: true },
  { name: 'supplements', path: '/supplements', person: TAKES_MAGNESIUM, withFood: true },
  { name: 'supplements, none named', path: '/supplements' },
  { name: 'stretches', path: '/stretch', person: NIGHT_CRAMPS },
  { name: 'stretches of somebody unknown', path: '/stretch' },
  { name: 'diary', path: '/diary' },
  { name: 'a day of the diary', path: '/diary/2026-02-14' },
  { name: 'calendar', path: '/diary/month/2026-02' },
  { name: 'trends', path: '/diary/trends' },
  { name: 'settings', path: '/settings' },
  { name: 'a copy of everything', path: '/settings/copy' },
  { name: 'files of other apps', path: '/settings/import' },
  { name: 'signing in where nobody has to', path: '/account/sign-in' },
  { name: 'no such page', path: '/nowhere' }
]
