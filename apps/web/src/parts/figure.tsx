type Point = readonly [x: number, y: number]

/** The joint bends to the left or to the right of the line from its root to its end, seen along it. */
type Bend = 'left' | 'right'

interface Leg {
  /** Where the ankle goes; a leg that does not reach it is drawn straight towards it. */
  readonly ankle: Point
  readonly knee: Bend
  /** Which way the toes point, in degrees: 0 down, 90 right, 180 up, 270 left. */
  readonly toes: number
}

interface Arm {
  readonly hand: Point
  readonly elbow: Bend
}

interface FigureProps {
  readonly hip: Point
  /** From the hip to the shoulders, in degrees: 180 is upright, 150 leans to the right. */
  readonly back: number
  readonly near?: Leg
  readonly far?: Leg
  readonly arm?: Arm
  readonly farArm?: Arm
  /** 1: somebody standing is as high as a drawing. */
  readonly size?: number
}

/** Shares of a body 171 high, after the usual proportions of an adult. */
const LENGTH = { back: 52, neck: 21, head: 13, thigh: 42, shin: 41, foot: 18, arm: 31, forearm: 34 }
const WIDTH = { back: 25, neck: 11, thigh: 18, shin: 14, foot: 11, arm: 11, forearm: 10 }
const OUTLINE = 3.5

/** A body seen from the side. Its limbs keep their lengths, whatever it does, so that it stays believable. */
export function Figure({ hip, back, near, far, arm, farArm, size = 1 }: FigureProps) {
  const shoulder = reach(hip, LENGTH.back * size, back)
  const head = reach(shoulder, LENGTH.neck * size, back)
  const trunk = [
    tube(hip, shoulder, WIDTH.back * size),
    tube(shoulder, head, WIDTH.neck * size),
    tube(head, head, 2 * LENGTH.head * size)
  ]
  return (
    <>
      <Tubes
        shade="far"
        tubes={[...legTubes(hip, far, size), ...armTubes(shoulder, farArm, size)]}
      />
      <Tubes tubes={[...trunk, ...legTubes(hip, near, size)]} />
      <Tubes tubes={armTubes(shoulder, arm, size)} />
    </>
  )
}

interface Tube {
  readonly path: string
  readonly width: number
}

interface TubesProps {
  readonly tubes: readonly Tube[]
  readonly shade?: 'near' | 'far'
}

/** Tubes that run into each other, with one outline round them all. */
function Tubes({ tubes, shade = 'near' }: TubesProps) {
  const lines = (thinner: number) =>
    tubes.map(({ path, width }) => <path key={path} d={path} strokeWidth={width - thinner} />)
  return (
    <>
      {lines(0)}
      <g className={`inside ${shade}`}>{lines(2 * OUTLINE)}</g>
    </>
  )
}

function legTubes(hip: Point, leg: Leg | undefined, size: number): readonly Tube[] {
  if (leg === undefined) return []
  const lengths = [LENGTH.thigh * size, LENGTH.shin * size] as const
  const [knee, ankle] = bent(hip, leg.ankle, { lengths, bend: leg.knee })
  const toes = reach(ankle, LENGTH.foot * size, leg.toes)
  return [
    tube(hip, knee, WIDTH.thigh * size),
    tube(knee, ankle, WIDTH.shin * size),
    tube(ankle, toes, WIDTH.foot * size)
  ]
}

function armTubes(shoulder: Point, arm: Arm | undefined, size: number): readonly Tube[] {
  if (arm === undefined) return []
  const lengths = [LENGTH.arm * size, LENGTH.forearm * size] as const
  const [elbow, hand] = bent(shoulder, arm.hand, { lengths, bend: arm.elbow })
  return [tube(shoulder, elbow, WIDTH.arm * size), tube(elbow, hand, WIDTH.forearm * size)]
}

function tube([x, y]: Point, [toX, toY]: Point, width: number): Tube {
  // A line of no length would have no round ends.
  const end = x === toX && y === toY ? [toX + 0.01, toY] : [toX, toY]
  return { path: `M${rounded([x, y])}L${rounded(end)}`, width }
}

function rounded(numbers: readonly number[]): string {
  return numbers.map((each) => Number(each.toFixed(2))).join(' ')
}

function reach([x, y]: Point, length: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [x + length * Math.sin(angle), y + length * Math.cos(angle)]
}

interface Limb {
  readonly lengths: readonly [upper: number, lower: number]
  readonly bend: Bend
}

/** Where the middle joint and the end of a limb are: the law of cosines. */
function bent(
  root: Point,
  end: Point,
  { lengths: [upper, lower], bend }: Limb
): readonly [Point, Point] {
  const [dx, dy] = [end[0] - root[0], end[1] - root[1]]
  const distance = Math.min(Math.hypot(dx, dy), upper + lower)
  const towards = (Math.atan2(dx, dy) * 180) / Math.PI
  const cosine = (upper ** 2 + distance ** 2 - lower ** 2) / (2 * upper * distance)
  const aside = (Math.acos(Math.min(1, cosine)) * 180) / Math.PI
  const joint = reach(root, upper, bend === 'left' ? towards + aside : towards - aside)
  return [joint, reach(root, distance, towards)]
}
