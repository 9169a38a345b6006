import './drawings.css'
import { words } from '../words/words.ts'
import { Figure } from './figure.tsx'
import { LegLying } from './leg-lying.tsx'

export type Pose = keyof typeof words.drawings

/** Own line drawings of what a body does: the marked part feels the stretch, the arrow shows which way it goes. */
export function BodyDrawing({ pose }: { readonly pose: Pose }) {
  return (
    <svg className="drawing" viewBox="0 0 320 190" role="img" aria-label={words.drawings[pose]}>
      {SHAPES[pose]}
    </svg>
  )
}

const FLOOR = <path className="ground" d="M20 180h280" />
const WALL = <path className="ground wall" d="M264 8v172" />
const STEP = <path className="ground" d="M196 180v-44h84v44" />
const BED = <path className="ground" d="M12 158h296M26 158v24M294 158v24" />
const CHAIR = <path className="ground" d="M84 180v-48h62v48M84 132V62" />
const CHAIR_BACK = <path className="ground" d="M226 180v-94M226 128h54v52" />

const FOOT = (
  <path
    className="skin"
    d="M92 6c-2 42-5 76-14 104-12 12-18 28-10 41 6 10 24 12 42 9 30-5 60-3 95 2 11 1 19-3 25-11l22-36c6-10-4-18-12-10-8 8-16 18-26 24-24-8-48-26-66-46-8-14-10-44-10-77"
  />
)

const SHAPES: Readonly<Record<Pose, React.ReactNode>> = {
  'wall-stand': (
    <>
      {FLOOR}
      {WALL}
      <Figure
        hip={[193, 92]}
        back={180}
        near={{ ankle: [193, 175], knee: 'left', toes: 90 }}
        arm={{ hand: [258, 44], elbow: 'right' }}
      />
    </>
  ),
  'wall-step': (
    <>
      {FLOOR}
      {WALL}
      <Figure
        hip={[190, 104]}
        back={176}
        far={{ ankle: [222, 174], knee: 'left', toes: 90 }}
        near={{ ankle: [144, 174], knee: 'left', toes: 90 }}
        arm={{ hand: [256, 56], elbow: 'right' }}
      />
    </>
  ),
  'wall-lean': (
    <>
      {FLOOR}
      {WALL}
      <Figure
        hip={[180, 112]}
        back={156}
        far={{ ankle: [212, 174], knee: 'left', toes: 90 }}
        near={{ ankle: [122, 172], knee: 'left', toes: 90 }}
        arm={{ hand: [257, 58], elbow: 'right' }}
      />
      <ellipse className="ache" cx="142" cy="150" rx="13" ry="26" transform="rotate(42 142 150)" />
      <path className="pull" d="M98 120v42m0 0l-11-13m11 13l11-13" />
    </>
  ),
  'step-stand': (
    <>
      {FLOOR}
      {STEP}
      <Figure
        hip={[136, 92]}
        back={180}
        far={{ ankle: [136, 175], knee: 'left', toes: 90 }}
        near={{ ankle: [212, 128], knee: 'left', toes: 165 }}
        arm={{ hand: [154, 92], elbow: 'right' }}
      />
    </>
  ),
  'step-tip': (
    <>
      {FLOOR}
      {STEP}
      <Figure
        hip={[136, 92]}
        back={138}
        far={{ ankle: [136, 175], knee: 'left', toes: 90 }}
        near={{ ankle: [212, 128], knee: 'left', toes: 165 }}
        arm={{ hand: [192, 104], elbow: 'right' }}
      />
      <ellipse className="ache" cx="152" cy="113" rx="26" ry="13" transform="rotate(26 152 113)" />
      <path className="pull" d="M96 54c4-24 22-38 48-38m0 0l-14-9m14 9l-13 11" />
    </>
  ),
  'bed-sit': (
    <>
      {BED}
      <Figure
        size={1.3}
        hip={[84, 143]}
        back={178}
        near={{ ankle: [250, 146], knee: 'left', toes: 170 }}
        arm={{ hand: [134, 128], elbow: 'right' }}
      />
    </>
  ),
  'bed-pull': (
    <>
      {BED}
      <path className="towel" d="M146 108l44 4q12 2 10 14" />
      <Figure
        size={1.3}
        hip={[84, 143]}
        back={172}
        near={{ ankle: [250, 146], knee: 'left', toes: 196 }}
        arm={{ hand: [144, 108], elbow: 'right' }}
      />
      <ellipse className="ache" cx="158" cy="156" rx="34" ry="12" />
      <path className="pull" d="M236 90c-14-14-34-16-52-6m0 0l7-15m-7 15l17 1" />
    </>
  ),
  'bed-tip': (
    <>
      {BED}
      <Figure
        size={1.3}
        hip={[84, 143]}
        back={142}
        near={{ ankle: [250, 146], knee: 'left', toes: 190 }}
        arm={{ hand: [186, 128], elbow: 'right' }}
      />
      <ellipse className="ache" cx="112" cy="157" rx="34" ry="12" />
      <path className="pull" d="M74 52c14-20 40-28 66-20m0 0l-15-10m15 10l-14 9" />
    </>
  ),
  'bed-lift': (
    <>
      {BED}
      <path className="ground" d="M40 154q4-14 20-14h22" />
      <path className="towel" d="M150 92L206 44q10-8 16 4" />
      <Figure
        size={1.2}
        hip={[168, 143]}
        back={272}
        far={{ ankle: [290, 146], knee: 'left', toes: 165 }}
        near={{ ankle: [228, 62], knee: 'left', toes: 236 }}
        arm={{ hand: [152, 92], elbow: 'right' }}
      />
      <ellipse className="ache" cx="192" cy="116" rx="30" ry="13" transform="rotate(-54 192 116)" />
      <path className="pull" d="M288 116c2-24-8-44-26-56m0 0l16 1m-16-1l5 16" />
    </>
  ),
  'leg-toes-up': (
    <>
      <LegLying />
      <ellipse className="ache" cx="172" cy="128" rx="36" ry="15" />
      <path className="pull" d="M262 22c-16-12-38-10-52 4m0 0l3-17m-3 17l17-1" />
    </>
  ),
  'foot-cross': (
    <>
      {FLOOR}
      {CHAIR}
      <Figure
        size={1.05}
        hip={[112, 120]}
        back={172}
        far={{ ankle: [160, 174], knee: 'left', toes: 90 }}
        near={{ ankle: [176, 106], knee: 'right', toes: 130 }}
        arm={{ hand: [176, 98], elbow: 'right' }}
      />
    </>
  ),
  'foot-bend': (
    <>
      <ellipse className="ache" cx="150" cy="162" rx="52" ry="14" />
      {FOOT}
      <path d="M216 132c8 5 13 10 16 17" strokeWidth="2.5" />
      <Hand />
      <path className="pull" d="M228 84c-4-22-18-36-40-42m0 0l16-8m-16 8l11 13" />
    </>
  ),
  'foot-stroke': (
    <>
      {FOOT}
      <path className="skin" d="M112 192c0-12 2-22 8-27 8-6 18 0 17 10l-3 17" />
      <path className="pull" d="M156 178h58m0 0l-13-9m13 9l-13 9" />
    </>
  ),
  'quad-stand': (
    <>
      {FLOOR}
      {CHAIR_BACK}
      <Figure
        hip={[178, 92]}
        back={180}
        far={{ ankle: [182, 175], knee: 'left', toes: 90 }}
        near={{ ankle: [150, 108], knee: 'left', toes: 290 }}
        farArm={{ hand: [222, 86], elbow: 'right' }}
        arm={{ hand: [148, 102], elbow: 'right' }}
      />
      <ellipse className="ache" cx="188" cy="112" rx="12" ry="26" />
      <path className="pull" d="M110 142c-4-22 2-40 18-52m0 0l-16 4m16-4l-2 16" />
    </>
  ),
  'quad-side': (
    <>
      <rect className="ground" x="14" y="24" width="292" height="144" rx="14" />
      <rect className="ground" x="26" y="58" width="58" height="80" rx="12" />
      <Figure
        size={1.15}
        hip={[150, 98]}
        back={270}
        far={{ ankle: [260, 98], knee: 'left', toes: 130 }}
        near={{ ankle: [166, 134], knee: 'left', toes: 10 }}
        arm={{ hand: [158, 132], elbow: 'right' }}
      />
      <ellipse className="ache" cx="184" cy="84" rx="30" ry="12" />
      <path className="pull" d="M246 140c-18 18-40 20-62 10m0 0l8 15m-8-15l17-3" />
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

/** The thumb before the toes, the fingers behind them. */
function Hand() {
  return (
    <path
      className="skin"
      d="M320 56c-20 2-32 10-42 22l-28 14c-9 5-4 16 5 13l19-7c-5 15-17 31-33 45-8 8 2 19 12 12 19-13 37-27 46-43 6-5 13-7 21-8"
    />
  )
}
