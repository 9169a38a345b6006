import highs from 'highs'

/** The package's types describe its CommonJS build, in which the function is one step further in. */
export const loadHighs = highs as unknown as typeof highs.default
