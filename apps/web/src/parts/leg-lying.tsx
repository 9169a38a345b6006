/** A leg lying down, seen from the side, toes up; part of several drawings (320 x 190). */
export function LegLying() {
  return (
    <>
      <path className="ground" d="M4 160h312" />
      <path
        className="skin"
        d="M2 78C40 74 84 74 122 82c10 2 20 0 30-1 32-2 62 8 88 15 8 2 14-2 17-11l13-43c3-11 10-18 18-17 9 1 11 9 8 20l-18 66c4 11 6 24 1 34-3 7-11 10-22 10-13 0-19-5-27-11-22 6-48 13-74 11-16-2-28-9-37-13-36 6-80 10-117 9"
      />
      <path d="M284 34c3 2 5 5 5 9" strokeWidth="2.5" />
      <path d="M126 98c-4 4-5 9-3 14" strokeWidth="2.5" />
    </>
  )
}
