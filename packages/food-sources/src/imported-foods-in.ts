import { asObject, objectsIn, textOf } from './json-value.ts'

const PREFIX = /^(?:fdc|off):/

/** The foods of a Person's log that only an import can have. Whether the log makes sense is the engine's to say. */
export function importedFoodsIn(person: unknown): readonly string[] {
  const eaten = objectsIn(asObject(person)?.['foodLog']).map(({ food }) => textOf(food))
  return eaten.filter((food) => PREFIX.test(food))
}
