export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 34 34" fill="none" aria-hidden="true">
      <circle cx="17" cy="17" r="16" />
      <path d="M13 7c0 5 6 7 5 13-.4 2.600-2.200 3.600-2.200 5.200 0 1.500 1.300 1.800 3.200 1.800h3" />
    </svg>
  )
}
