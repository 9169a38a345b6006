export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Puts values into a sentence template: `{name}` becomes `params.name`; a name without a value stays as it is. */
export function fillIn(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) return mark
    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}
