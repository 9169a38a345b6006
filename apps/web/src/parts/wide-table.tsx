import './wide-table.css'
import type { ReactNode } from 'react'

interface WideTableProps {
  /** What the table shows, for those who cannot see its heading. */
  readonly label: string
  readonly columns: readonly string[]
  /** The rows of the body. */
  readonly children: ReactNode
}

/** A table that scrolls by itself where the screen is narrower than it is. */
export function WideTable({ label, columns, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll to the last columns
    <figure className="wide-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </figure>
  )
}
