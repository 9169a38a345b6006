/** A line of a table by the names of its columns. */
export type Line = Readonly<Record<string, string>>

export function readCsv(text: string): readonly Line[] {
  const [head = '', ...lines] = text.trim().split('\n')
  const names = cellsOf(head)
  return lines.map((line) =>
    Object.fromEntries(cellsOf(line).map((cell, i) => [names[i] ?? '', cell]))
  )
}

function cellsOf(line: string): readonly string[] {
  return [...line.trim().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? ''
  )
}
