import { useEffect, useState } from 'react'

/** In milliseconds. */
const MINUTE = 60_000

/**
 * The time, to the minute. A page that stays open beside the bed until morning must not take the night before for the
 * last one.
 */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const look = () => setNow(new Date())
    const tick = setInterval(look, MINUTE)
    // Timers stand still while the page is not looked at.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(tick)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}
