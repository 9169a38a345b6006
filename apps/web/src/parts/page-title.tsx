import { type ReactNode, useEffect, useRef } from 'react'
import { words } from '../words/words.ts'

interface PageTitleProps {
  /** Changes when the page has become another one, so that focus moves to its heading. */
  readonly focusKey?: string
  readonly title: string
  readonly children: ReactNode
}

/** The page's only h1. Names the document, and takes the focus when it is shown and whenever `focusKey` changes. */
export function PageTitle({ focusKey, title, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(title)
  const shownBefore = useRef(false)
  useEffect(() => {
    if (focusKey === undefined) return
    // The first time, where to scroll is the router's affair: on the way back, where the person was.
    heading.current?.focus({ preventScroll: !shownBefore.current })
    shownBefore.current = true
  }, [focusKey])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}

function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = words.title(title)
  }, [title])
}
