import { stripVTControlCharacters, styleText } from 'node:util'

export type Style = 'bold' | 'dim' | 'red'

/** How text is laid out on one stream. */
export interface Layout {
  /** Characters to a line. */
  readonly width: number
  /** Colours only where the stream is a terminal and `NO_COLOR` is not set. */
  readonly paint: (style: Style | readonly Style[], text: string) => string
}

const WIDEST = 80
const NARROWEST = 40

export function layoutFor(stream: NodeJS.WriteStream): Layout {
  const columns = stream.isTTY ? stream.columns : WIDEST
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns || WIDEST)),
    paint: (style, text) => styleText([style].flat(), text, { stream })
  }
}

interface Indent {
  readonly first?: string
  readonly rest?: string
}

/**
 * Breaks a text into lines that fit. What a person typed may be part of it, so anything that a terminal would obey
 * rather than show is taken out first.
 */
export function wrapText(text: string, width: number, { first = '', rest = first }: Indent = {}) {
  const words = withoutControls(text).split(/\s+/).filter(Boolean)
  const lines: string[] = []
  let line = first
  let isBare = true
  for (const word of words) {
    if (!isBare && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      isBare = true
    }
    line += isBare ? word : ` ${word}`
    isBare = false
  }
  return isBare ? lines : [...lines, line]
}

/** Takes out whatever a terminal would obey rather than show. */
export function withoutControls(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}|\p{Cf}/gu, ' ')
}
