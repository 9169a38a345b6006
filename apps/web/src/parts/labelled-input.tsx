import './answer-control.css'
import './labelled-input.css'
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'

interface LabelledInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what was typed. */
  readonly problem?: string | undefined
  readonly value: string
  readonly onType: (text: string) => void
  /** The field itself, to bring the focus there. */
  readonly ref?: Ref<HTMLInputElement>
  /** Stands behind the field. */
  readonly children?: ReactNode
}

/** A field with its label, a hint and what is wrong with it, which those who listen hear too. */
export function LabelledInput(props: LabelledInputProps) {
  const { label, hint, problem, onType, children, ...input } = props
  const id = useId()
  return (
    <div className="labelled-input">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small soft">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="text-input"
        aria-invalid={problem !== undefined}
        aria-describedby={`${hint === undefined ? '' : `${id}-hint `}${id}-problem`}
        onChange={(event) => onType(event.target.value)}
        {...input}
      />
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem}
      </p>
      {children}
    </div>
  )
}
