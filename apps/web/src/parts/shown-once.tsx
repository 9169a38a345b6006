import { useEffect, useRef, useState } from 'react'
import { settings } from '../words/en-settings.ts'

interface ShownOnceProps {
  readonly name: string
  readonly token: string
  readonly onClose: () => void
}

const text = settings.programs

/** A new token, which nobody can show again, with a button that copies it. */
export function ShownOnce({ name, token, onClose }: ShownOnceProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => heading.current?.focus(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(token)
      setSaid(text.copied)
    } catch {
      setSaid(text.notCopied)
    }
  }
  return (
    <section className="card" aria-labelledby="made">
      <h2 id="made" ref={heading} tabIndex={-1}>
        {text.madeHeading(name)}
      </h2>
      <p>{text.madeLead}</p>
      <p className="token-text">{token}</p>
      <div className="buttons-row">
        <button type="button" className="button main fit" onClick={copy}>
          {text.copy}
        </button>
        <button type="button" className="button fit" onClick={onClose}>
          {text.close}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
