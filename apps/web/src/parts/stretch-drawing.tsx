import './drawings.css'
import { words } from '../words/words.ts'
import { LegLying } from './leg-lying.tsx'

export type StretchPose = keyof typeof words.stretch.drawings

/** Own line drawings of how a stretch begins and where it goes; an arrow shows what moves. */
export function StretchDrawing({ pose }: { readonly pose: StretchPose }) {
  return (
    <svg
      className="drawing"
      viewBox="0 0 320 190"
      role="img"
      aria-label={words.stretch.drawings[pose]}
    >
      {SHAPES[pose]}
    </svg>
  )
}

const FLOOR = <path className="ground" d="M20 178h280" />
const WALL = <path className="ground" d="M262 8v170" strokeWidth="6" />
const STEP = <path className="ground" d="M206 178v-44h84v44" />
const BED = <path className="ground" d="M20 150h284M30 150v28M294 150v28" />
const CHAIR = <path className="ground" d="M214 178v-60h48M262 178V60" />

const SHAPES: Readonly<Record<StretchPose, React.ReactNode>> = {
  'wall-stand': (
    <>
      {FLOOR}
      {WALL}
      <circle className="skin" cx="196" cy="26" r="15" />
      <path d="M194 46v54" strokeWidth="12" />
      <path d="M196 60h58" strokeWidth="8" />
      <path d="M194 100v70h20" strokeWidth="10" />
    </>
  ),
  'wall-lean': (
    <>
      {FLOOR}
      {WALL}
      <circle className="skin" cx="196" cy="30" r="15" />
      <path d="M186 46c-6 12-14 28-20 48" strokeWidth="12" />
      <path d="M188 56c18 8 38 6 66-6" strokeWidth="8" />
      <path d="M166 94c16 8 28 18 30 32l-6 44h22" strokeWidth="10" />
      <path d="M164 94c-18 24-40 46-72 76" strokeWidth="10" />
      <path d="M90 170h24" strokeWidth="10" />
      <path className="pull" d="M66 122v38m0 0l-11-13m11 13l11-13" />
    </>
  ),
  'step-stand': (
    <>
      {FLOOR}
      {STEP}
      <circle className="skin" cx="128" cy="24" r="15" />
      <path d="M126 44v54" strokeWidth="12" />
      <path d="M126 56l10 30" strokeWidth="8" />
      <path d="M126 98v72h18" strokeWidth="10" />
      <path d="M128 98l104 30v-22" strokeWidth="10" />
    </>
  ),
  'step-tip': (
    <>
      {FLOOR}
      {STEP}
      <circle className="skin" cx="182" cy="36" r="15" />
      <path d="M170 50l-44 48" strokeWidth="12" />
      <path d="M164 58l18 44" strokeWidth="8" />
      <path d="M126 98v72h18" strokeWidth="10" />
      <path d="M128 98l104 30v-22" strokeWidth="10" />
      <path className="pull" d="M112 30c22-18 44-20 62-14m0 0l-16-6m16 6l-12 12" />
    </>
  ),
  'bed-sit': (
    <>
      {BED}
      <circle className="skin" cx="76" cy="44" r="15" />
      <path d="M76 64v72" strokeWidth="12" />
      <path d="M78 138h162v-24" strokeWidth="10" />
      <path d="M78 78l48 26" strokeWidth="8" />
      <path className="warm" d="M126 104c40 8 80 14 116 6" fill="none" strokeWidth="5" />
    </>
  ),
  'bed-pull': (
    <>
      {BED}
      <circle className="skin" cx="92" cy="46" r="15" />
      <path d="M88 66l-12 70" strokeWidth="12" />
      <path d="M78 138h162l-12-24" strokeWidth="10" />
      <path d="M88 82l34 28" strokeWidth="8" />
      <path className="warm" d="M122 110l108 6" fill="none" strokeWidth="5" />
      <path className="pull" d="M266 88c-14-14-34-16-52-6m0 0l7-15m-7 15l17 1" />
    </>
  ),
  'leg-toes-up': (
    <>
      <LegLying />
      <path className="pull" d="M262 22c-16-12-38-10-52 4m0 0l3-17m-3 17l17-1" />
    </>
  ),
  'foot-cross': (
    <>
      {FLOOR}
      <path className="ground" d="M70 178v-66h76" />
      <circle className="skin" cx="106" cy="28" r="15" />
      <path d="M106 48v58" strokeWidth="12" />
      <path d="M108 106h76v64h20" strokeWidth="10" />
      <path d="M108 104l58-20 32 14" strokeWidth="10" />
      <path d="M106 60l52 26" strokeWidth="8" />
    </>
  ),
  'foot-bend': (
    <>
      <path
        className="skin"
        d="M30 40c30 10 44 34 48 66 2 18 10 26 28 28 40 4 82 2 116-6l34-40c6-8 18-2 14 8l-24 52c-6 12-18 16-34 18-46 4-100 4-146-2-22-4-34-18-36-40"
      />
      <path d="M222 128c8 6 14 12 18 20" strokeWidth="2.5" />
      <path d="M292 60l-26 26" strokeWidth="10" />
      <path d="M300 52l-34 34" strokeWidth="8" />
      <path className="pull" d="M280 128c4-26-8-54-34-66m0 0l17-2m-17 2l10 14" />
    </>
  ),
  'quad-stand': (
    <>
      {FLOOR}
      {CHAIR}
      <circle className="skin" cx="164" cy="24" r="15" />
      <path d="M162 44v56" strokeWidth="12" />
      <path d="M164 58l50 16" strokeWidth="8" />
      <path d="M164 100v70h18" strokeWidth="10" />
      <path d="M160 100l-2 40-44-22-10 12" strokeWidth="10" />
      <path d="M160 58l-40 26-6 30" strokeWidth="8" />
      <path className="pull" d="M82 150c-4-22 2-40 18-52m0 0l-16 4m16-4l-2 16" />
    </>
  ),
  'quad-side': (
    <>
      {BED}
      <circle className="skin" cx="54" cy="112" r="15" />
      <path d="M72 122h84" strokeWidth="12" />
      <path d="M158 128h124" strokeWidth="10" />
      <path d="M156 122l58-14-50-26-14 6" strokeWidth="10" />
      <path d="M86 114l26-24 40-4" strokeWidth="8" />
      <path className="pull" d="M232 62c-20-18-42-20-62-8m0 0l8-15m-8 15l17 2" />
    </>
  )
}
