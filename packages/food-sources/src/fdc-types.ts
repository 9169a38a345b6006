interface FdcType {
  /** In `food.csv`. */
  readonly inCsv: string
  /** The list of a JSON download. */
  readonly inJson: string
  /** In an answer of the web service. */
  readonly inAnswer: string
  readonly name: string
  readonly title: string
}

/** The kinds of food that FoodData Central publishes; whatever else its files hold are samples of a laboratory. */
export const FDC_TYPES: readonly FdcType[] = [
  {
    inCsv: 'foundation_food',
    inJson: 'FoundationFoods',
    inAnswer: 'Foundation',
    name: 'fdc-foundation',
    title: 'USDA Foundation Foods'
  },
  {
    inCsv: 'sr_legacy_food',
    inJson: 'SRLegacyFoods',
    inAnswer: 'SR Legacy',
    name: 'fdc-sr-legacy',
    title: 'USDA SR Legacy'
  },
  {
    inCsv: 'survey_fndds_food',
    inJson: 'SurveyFoods',
    inAnswer: 'Survey (FNDDS)',
    name: 'fdc-survey',
    title: 'USDA FNDDS, foods as eaten in surveys'
  },
  {
    inCsv: 'branded_food',
    inJson: 'BrandedFoods',
    inAnswer: 'Branded',
    name: 'fdc-branded',
    title: 'USDA Branded Foods'
  }
]

export const FDC_LICENCE = 'public domain (CC0 1.0), U.S. Department of Agriculture'

/** One source where all its foods are of one type, else a mixture. */
export function fdcSourceName(types: readonly FdcType[]): { name: string; title: string } {
  const [only, ...more] = types
  return only && more.length === 0
    ? { name: only.name, title: only.title }
    : { name: 'fdc-mixed', title: 'USDA FoodData Central, several kinds' }
}
