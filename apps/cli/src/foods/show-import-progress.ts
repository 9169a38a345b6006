import { fillIn } from '@charley/engine'
import type { Progress } from '@charley/food-sources'
import { words } from '../words/en.ts'

/** On one line that is written over at a terminal; elsewhere a line for every tenth. */
interface ImportProgress {
  readonly show: (progress: Progress) => void
  readonly end: () => void
}

export function showImportProgress(stream: NodeJS.WriteStream): ImportProgress {
  const step = stream.isTTY ? 1 : 10
  let shown = -1
  return {
    show: ({ rows, share }) => {
      const percent = Math.floor((share * 100) / step) * step
      if (percent <= shown) return
      shown = percent
      const line = fillIn(words.foodImport.progress, {
        percent,
        rows: rows.toLocaleString('en-GB')
      })
      stream.write(stream.isTTY ? `\r${line}` : `${line}\n`)
    },
    end: () => {
      if (stream.isTTY && shown >= 0) stream.write('\n')
    }
  }
}
