import './drawings.css'
import './night-drawing.css'
import { LegLying } from './leg-lying.tsx'

/** The picture on the first page: a leg on a bed, the moon in the window. Decoration only. */
export function NightDrawing() {
  return (
    <svg className="drawing night-drawing" viewBox="0 0 360 260" aria-hidden="true">
      <radialGradient id="ache">
        <stop className="ache-core" offset="0" />
        <stop className="ache-rim" offset="1" />
      </radialGradient>
      <rect className="night-sky" x="2" y="2" width="356" height="256" rx="22" />
      <path className="night-moon" d="M306 62a30 30 0 1 1-34-42 24 24 0 1 0 34 42z" />
      <g className="night-stars">
        <circle cx="60" cy="46" r="2.500" />
        <circle cx="118" cy="28" r="1.800" />
        <circle cx="178" cy="54" r="2.200" />
        <circle cx="226" cy="24" r="1.600" />
        <circle cx="334" cy="112" r="1.800" />
      </g>
      <g transform="translate(0 62) scale(1.02)">
        <LegLying />
        <ellipse cx="180" cy="122" rx="50" ry="30" fill="url(#ache)" stroke="none" />
      </g>
      <path className="night-bed" d="M2 226h356v10a22 22 0 0 1-22 22H24a22 22 0 0 1-22-22z" />
    </svg>
  )
}
