/** How people speak of food, beside the names of a food table. */
export interface FoodWords {
  /** Another word or phrase for the same thing: `courgette` for `zucchini`. */
  readonly instead: Readonly<Record<string, string>>
  /** What people call a food, with the ids of the foods meant, the likeliest first. */
  readonly foods: Readonly<Record<string, readonly string[]>>
  /** Words that say nothing about which food it is: `a`, `of`, `cup`. */
  readonly fillers: readonly string[]
  /** First parts of a name that say the kind and not the food: `Fish` of `Fish, salmon`. */
  readonly kinds: readonly string[]
  /** Brands that the table does not write in capitals. */
  readonly brands: readonly string[]
  /** Words of a name that make a food less likely to be meant unless they are asked for, with a factor below 1. */
  readonly seldom: Readonly<Record<string, number>>
  /** The same where it depends on the group: meat is rarely eaten raw, fruit nearly always. */
  readonly seldomInGroup: Readonly<Record<string, Readonly<Record<string, number>>>>
}
