import type { Library } from '@charley/knowledge'
import { readingOf } from '../library/reading-shapes.ts'
import { words } from '../words/words.ts'

interface BeforeYouStretchProps {
  readonly library: Library
  readonly openAtFirst?: boolean
}

/** Signs with which a stretch can harm. */
export function BeforeYouStretch({ library, openAtFirst = false }: BeforeYouStretchProps) {
  const { intro, signs } = readingOf(library)['before-you-stretch']
  return (
    <details className="danger-fold" open={openAtFirst}>
      <summary>{words.library.beforeYouStretch}</summary>
      <p>{intro}</p>
      <ul className="plain-list">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </details>
  )
}
