import './your-answers.css'
import type { Answer, Item, Knowledge } from '@charley/engine'
import { useState } from 'react'
import { findItem } from '../interview/find-screen.ts'
import { type Interview, withAnswers } from '../interview/interview.ts'
import { saveInterview } from '../interview/interview-store.ts'
import { answerText } from '../words/answer-text.ts'
import { words } from '../words/words.ts'
import { AnswerControl } from './answer-control.tsx'
import { type AnswerRowProps, EditableRow } from './editable-row.tsx'
import { MedicinesRow } from './medicines-row.tsx'
import { ProfileRow } from './profile-row.tsx'

/** Every answer, editable where it stands with the control it was given with. */
export function YourAnswers({ room, interview }: Pick<AnswerRowProps, 'room' | 'interview'>) {
  const [editing, setEditing] = useState<string>()
  const rows = answeredItems(room.knowledge, interview)
  const isPlainNo = ({ answer }: AnsweredItem) => answer === 'no'
  const rowProps = { room, interview, editing, onEdit: setEditing }
  return (
    <section className="your-answers card" aria-labelledby="your-answers">
      <h2 id="your-answers">{words.result.yourAnswers}</h2>
      <p className="small soft">{words.result.yourAnswersLead}</p>
      <dl>
        <ProfileRow {...rowProps} />
        <MedicinesRow {...rowProps} />
        <ItemRows {...rowProps} rows={rows.filter((row) => !isPlainNo(row))} />
      </dl>
      {rows.some(isPlainNo) && (
        <details className="fold">
          <summary>{words.result.answeredNo(rows.filter(isPlainNo).length)}</summary>
          <dl>
            <ItemRows {...rowProps} rows={rows.filter(isPlainNo)} />
          </dl>
        </details>
      )}
    </section>
  )
}

interface AnsweredItem {
  readonly item: Item
  readonly answer: Answer
}

interface ItemRowsProps extends AnswerRowProps {
  readonly rows: readonly AnsweredItem[]
}

function ItemRows({ rows, interview, editing, onEdit }: ItemRowsProps) {
  return rows.map(({ item, answer }) => (
    <EditableRow
      key={item.id}
      label={item.label}
      text={answerText(item, answer)}
      editing={editing === item.id}
      onEdit={(open) => onEdit(open ? item.id : undefined)}
    >
      {item.question !== undefined && <p>{item.question}</p>}
      <AnswerControl
        item={item}
        value={answer}
        onAnswer={(changed) => {
          saveInterview(withAnswers(interview, { [item.id]: changed }))
          onEdit(undefined)
        }}
        skipLabel={words.result.takeBack}
        withKeys={false}
      />
    </EditableRow>
  ))
}

function answeredItems(knowledge: Knowledge, { person }: Interview): readonly AnsweredItem[] {
  return Object.entries(person.answers ?? {}).flatMap(([id, answer]) => {
    const item = findItem(knowledge, id)
    return item === undefined || id === 'medicine_list_complete' ? [] : [{ item, answer }]
  })
}
