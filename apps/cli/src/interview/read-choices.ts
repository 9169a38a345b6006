/** "1, 3 4?" as positions in a list of `count` lines, each sure or not; undefined where it is anything else. */
export function readChoices(line: string, count: number): Choice[] | undefined {
  const choices: Choice[] = []
  for (const word of line.split(/[\s,;]+/).filter(Boolean)) {
    const match = /^(\d{1,3})(\??)$/.exec(word)
    const number = Number(match?.[1])
    if (match === null || number < 1 || number > count) return undefined
    choices.push({ index: number - 1, isSure: match[2] === '' })
  }
  return choices
}

export interface Choice {
  readonly index: number
  readonly isSure: boolean
}
