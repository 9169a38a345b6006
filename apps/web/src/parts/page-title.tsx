import { type ReactNode, useEffect, useRef } from 'react'
import { words } from '../words/words.ts'

interface PageTitleProps {
  /** Changes when the page has become another one, so that focus moves to its heading. */
  readonly focusKey?: string
  readonly title: string
  readonly children: ReactNode
}

/** The page's only h1. Names the document, and takes the focus when `focusKey` changes after the first showing. */
export function PageTitle({ focusKey, title, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(title)
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus({ preventScroll: true })
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
