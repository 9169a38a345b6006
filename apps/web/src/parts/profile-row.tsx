import { withAboutYou } from '../interview/interview.ts'
import { saveInterview } from '../interview/interview-store.ts'
import { profileProblems } from '../interview/profile-problems.ts'
import { issueText } from '../words/issue-text.ts'
import { profileText } from '../words/profile-text.ts'
import { words } from '../words/words.ts'
import { AboutYouForm } from './about-you-form.tsx'
import { type AnswerRowProps, EditableRow } from './editable-row.tsx'

const ROW = 'profile'

export function ProfileRow({ room, interview, editing, onEdit }: AnswerRowProps) {
  const { profile } = interview.person
  return (
    <EditableRow
      label={words.result.you}
      text={profileText(profile)}
      editing={editing === ROW}
      onEdit={(open) => onEdit(open ? ROW : undefined)}
    >
      <AboutYouForm
        profile={profile}
        problemsOf={(typed) => profileProblems(room, typed)}
        textOf={(issue) => issueText(room.knowledge, issue)}
        onDone={(changed) => {
          saveInterview(withAboutYou(interview, changed))
          onEdit(undefined)
        }}
        doneLabel={words.result.save}
      />
    </EditableRow>
  )
}
