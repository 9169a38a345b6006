import { withAnswers, withMedicines } from '../interview/interview.ts'
import { saveInterview } from '../interview/interview-store.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { words } from '../words/words.ts'
import { type AnswerRowProps, EditableRow } from './editable-row.tsx'
import { MedicinesAnswer } from './medicines-answer.tsx'

const ROW = 'medicines'

export function MedicinesRow({ room, interview, editing, onEdit }: AnswerRowProps) {
  const { issues } = useAssessment(room, interview, true)
  const medicines = interview.person.medicines ?? []
  const complete = interview.person.answers?.medicine_list_complete
  const close = () => onEdit(undefined)
  return (
    <EditableRow
      label={words.medicines.yours}
      text={medicinesText(medicines, complete === 'yes')}
      editing={editing === ROW}
      onEdit={(open) => onEdit(open ? ROW : undefined)}
    >
      <MedicinesAnswer
        room={room}
        person={interview.person}
        issues={issues}
        onChange={(changed) => saveInterview(withMedicines(interview, changed))}
        onDone={(all) => {
          saveInterview(withAnswers(interview, { medicine_list_complete: all ? 'yes' : 'no' }))
          close()
        }}
        onSkip={close}
      />
    </EditableRow>
  )
}

function medicinesText(medicines: readonly string[], complete: boolean): string {
  if (medicines.length > 0) return medicines.join(', ')
  return complete ? words.medicines.none : words.result.notAnswered
}
