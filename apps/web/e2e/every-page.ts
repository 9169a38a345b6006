import { CHEST_PAIN, NIGHT_CRAMPS, WARM_SWOLLEN_CALF } from './people.ts'

export interface PageToOpen {
  readonly name: string
  readonly path: string
  readonly person?: object
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
  { name: 'no such page', path: '/nowhere' }
]
