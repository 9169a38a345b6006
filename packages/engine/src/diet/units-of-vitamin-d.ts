/** International units in an amount of vitamin D in µg: 40 a µg, by definition. */
export function unitsOfVitaminD(micrograms: number): number {
  return micrograms * 40
}
