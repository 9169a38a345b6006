import { useEffect } from 'react'

/** Keys 1 to 9 press the matching choice, unless the person is typing. */
export function useNumberKeys(enabled: boolean, onKey: (index: number) => void): void {
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (/^[1-9]$/.test(event.key)) onKey(Number(event.key) - 1)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled, onKey])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type))
  )
}
