/** Fills `{name}` marks of a sentence template. A mark without a value stays, so that a slip is seen. */
export function fillIn(
  template: string,
  values: Readonly<Record<string, string | number | boolean | readonly string[]>>
): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => {
    if (!Object.hasOwn(values, name)) return mark
    const value = values[name]
    return typeof value === 'object' ? value.join(', ') : String(value)
  })
}
