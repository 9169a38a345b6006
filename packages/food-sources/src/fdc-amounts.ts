import type { Amounts } from './source-food.ts'

/** What FoodData Central measured in 100 g of one food, by its nutrient number, in the units of `FDC_UNITS`. */
export type FdcMeasured = ReadonlyMap<number, number>

type Amount = number | undefined

const KJ_PER_KCAL = 4.184
const IU_PER_UG_VITAMIN_D = 40
const UG_PER_MG = 1000

/**
 * The numbers Charley reads: FoodData Central's own, the older one of the Standard Reference (survey files still use
 * it in place of the newer one), and the unit.
 */
const READ = [
  [1003, 203, 'g'],
  [1004, 204, 'g'],
  [1005, 205, 'g'],
  [1008, 208, 'kcal'],
  [1051, 255, 'g'],
  [1062, 268, 'kj'],
  [1063, 269.3, 'g'],
  [1079, 291, 'g'],
  [1087, 301, 'mg'],
  [1089, 303, 'mg'],
  [1090, 304, 'mg'],
  [1091, 305, 'mg'],
  [1092, 306, 'mg'],
  [1093, 307, 'mg'],
  [1095, 309, 'mg'],
  [1098, 312, 'mg'],
  [1101, 315, 'mg'],
  [1103, 317, 'ug'],
  [1105, 319, 'ug'],
  [1106, 320, 'ug'],
  [1109, 323, 'mg'],
  [1110, 324, 'iu'],
  [1114, 328, 'ug'],
  [1162, 401, 'mg'],
  [1165, 404, 'mg'],
  [1166, 405, 'mg'],
  [1167, 406, 'mg'],
  [1170, 410, 'mg'],
  [1175, 415, 'mg'],
  [1177, 417, 'ug'],
  [1178, 418, 'ug'],
  [1180, 421, 'mg'],
  [1185, 430, 'ug'],
  [1186, 431, 'ug'],
  [1187, 432, 'ug'],
  [1190, 435, 'ug'],
  [1253, 601, 'mg'],
  [1258, 606, 'g'],
  [1292, 645, 'g'],
  [1293, 646, 'g'],
  [2000, 269, 'g'],
  [2033, 293, 'g'],
  [2047, 957, 'kcal'],
  [2048, 958, 'kcal']
] as const

const OLDER: ReadonlyMap<number, number> = new Map(READ.map(([id, older]) => [older, id]))

/** By FoodData Central's number. */
export const FDC_UNITS: ReadonlyMap<number, string> = new Map(
  READ.map(([id, , unit]) => [id, unit])
)

/** The number of a nutrient that Charley reads. All of the newer numbers are above 1000, all of the older ones below. */
export function fdcNutrient(number: number): number | undefined {
  const newer = number < 1000 ? OLDER.get(number) : number
  return newer !== undefined && FDC_UNITS.has(newer) ? newer : undefined
}

/** Nutrients that are taken over as they are. */
const PLAIN: Readonly<Record<string, number>> = {
  water: 1051,
  protein: 1003,
  fat: 1004,
  saturated_fat: 1258,
  monounsaturated_fat: 1292,
  polyunsaturated_fat: 1293,
  cholesterol: 1253,
  carbohydrate: 1005,
  calcium: 1087,
  iron: 1089,
  magnesium: 1090,
  phosphorus: 1091,
  potassium: 1092,
  sodium: 1093,
  zinc: 1095,
  manganese: 1101,
  selenium: 1103,
  vitamin_a: 1106,
  retinol: 1105,
  vitamin_c: 1162,
  vitamin_e: 1109,
  vitamin_k: 1185,
  thiamin: 1165,
  riboflavin: 1166,
  niacin_preformed: 1167,
  pantothenic_acid: 1170,
  vitamin_b6: 1175,
  folic_acid: 1186,
  vitamin_b12: 1178,
  choline: 1180
}

/** In Charley's nutrients and units; what cannot be known from what was measured is absent. */
export function amountsFromFdc(measured: FdcMeasured): Amounts {
  const found: [string, Amount][] = [
    ['energy', energy(measured)],
    ...Object.entries(PLAIN).map(([id, number]): [string, Amount] => [id, measured.get(number)]),
    ['fiber', measured.get(1079) ?? measured.get(2033)],
    ['sugars', measured.get(2000) ?? measured.get(1063)],
    ['copper', times(measured.get(1098), UG_PER_MG)],
    ['vitamin_d', measured.get(1114) ?? times(measured.get(1110), 1 / IU_PER_UG_VITAMIN_D)],
    ['niacin', both(measured.get(1167), measured.get(1003), niacinEquivalents)],
    ['folate', folate(measured)]
  ]
  return Object.fromEntries(
    found.filter((entry): entry is [string, number] => entry[1] !== undefined)
  )
}

/**
 * A food can carry up to four energies. 1008 is first because it is the one USDA itself shows and the one SR28, the
 * built-in table, is made of, so foods of different sources compare like with like. Then Atwater with the factors of
 * the very food (2048), then with the general 4-9-4 (2047), then kilojoules (1062).
 */
function energy(measured: FdcMeasured): Amount {
  const kilocalories = measured.get(1008) ?? measured.get(2048) ?? measured.get(2047)
  return kilocalories ?? times(measured.get(1062), 1 / KJ_PER_KCAL)
}

/** Equivalents as given, else from natural folate and folic acid, else from their sum and folic acid. */
function folate(measured: FdcMeasured): Amount {
  const acid = measured.get(1186)
  const total = measured.get(1177)
  const natural = measured.get(1187) ?? both(total, acid, (all, added) => Math.max(0, all - added))
  return measured.get(1190) ?? both(natural, acid, folateEquivalents)
}

/** mg NE from mg and g: 60 mg of tryptophan stand for 1 mg, and protein is taken to hold 1 % of it, as in the built-in table. */
function niacinEquivalents(preformed: number, protein: number): number {
  return preformed + protein / 6
}

/** A microgram of folic acid counts as 1.7 of folate from food, as in the built-in table. */
function folateEquivalents(natural: number, acid: number): number {
  return natural + 1.7 * acid
}

function times(amount: Amount, factor: number): Amount {
  return amount === undefined ? undefined : tidy(amount * factor)
}

function both(first: Amount, second: Amount, join: (a: number, b: number) => number): Amount {
  return first === undefined || second === undefined ? undefined : tidy(join(first, second))
}

/** Without the dust of binary fractions. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12))
}
