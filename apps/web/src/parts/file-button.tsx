import './file-button.css'
import { useId } from 'react'

interface FileButtonProps {
  readonly label: string
  readonly accept: string
  readonly multiple?: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** The browser's own way to choose files, with the look of a button. */
export function FileButton({ label, accept, multiple = false, onChoose }: FileButtonProps) {
  const id = useId()
  return (
    <div className="file-button">
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])])
          // Otherwise choosing the same file again would say nothing.
          target.value = ''
        }}
      />
      <label htmlFor={id} className="button fit">
        {label}
      </label>
    </div>
  )
}
