import './drawings.css'
import { LegLying } from './leg-lying.tsx'

interface MeasureDrawingProps {
  /** The relief measure it shows. */
  readonly id: string
  readonly label: string
}

/** Own line drawings of the first-aid measures. Nothing is drawn for a measure that has no drawing. */
export function MeasureDrawing({ id, label }: MeasureDrawingProps) {
  const shapes = SHAPES[id]
  if (shapes === undefined) return null
  return (
    <svg className="drawing" viewBox="0 0 320 190" role="img" aria-label={label}>
      {shapes}
    </svg>
  )
}

const SHAPES: Readonly<Record<string, React.ReactNode>> = {
  stop_stretch_calf: (
    <>
      <LegLying />
      <path className="pull" d="M262 22c-16-12-38-10-52 4m0 0l3-17m-3 17l17-1" />
    </>
  ),
  walk_it: (
    <>
      <path className="ground" d="M20 178h280" />
      <path className="ground" d="M262 8v170" strokeWidth="6" />
      <circle className="skin" cx="196" cy="30" r="15" />
      <path d="M186 46c-6 12-14 28-20 48" strokeWidth="12" />
      <path d="M188 56c18 8 38 6 66-6" strokeWidth="8" />
      <path d="M166 94c16 8 28 18 30 32l-6 44h22" strokeWidth="10" />
      <path d="M164 94c-18 24-40 46-72 76" strokeWidth="10" />
      <path d="M90 170h24" strokeWidth="10" />
      <path className="pull" d="M66 122v38m0 0l-11-13m11 13l11-13" />
    </>
  ),
  massage: (
    <>
      <LegLying />
      <ellipse className="ache" cx="172" cy="124" rx="34" ry="15" />
      <path
        className="skin"
        d="M196 186c-10-8-16-20-24-32-4-6-4-12 0-14 5-2 9 3 12 8l8 11-6-30c-1-7 1-11 5-11 4-1 7 3 8 9l6 22 1-22c0-6 3-9 6-9 4 0 7 4 7 10l1 24 6-14c2-5 5-7 9-5 3 1 4 6 3 11l-6 26c-2 8-4 12-8 16"
      />
      <path className="pull" d="M236 66c-24-14-62-20-96-12m0 0l13-11m-13 11l13 10" />
    </>
  ),
  heat: (
    <>
      <LegLying />
      <rect className="warm" x="136" y="112" width="78" height="42" rx="12" />
      <path
        className="pull"
        d="M152 62c-8-10 8-18 0-30M178 62c-8-10 8-18 0-30M204 62c-8-10 8-18 0-30"
      />
    </>
  )
}
