import type { IntakeRoom } from '../food/load-intake-room.ts'
import { withAboutYou } from '../interview/interview.ts'
import { saveInterview, useInterview } from '../interview/interview-store.ts'
import { profileProblems } from '../interview/profile-problems.ts'
import { issueText } from '../words/issue-text.ts'
import { words } from '../words/words.ts'
import { AboutYouForm } from './about-you-form.tsx'

/** Asks for age and sex right where they are needed: without them there is nothing to hold an intake against. */
export function AskAboutYou({ room: { check } }: { readonly room: IntakeRoom }) {
  const interview = useInterview()
  const { profile } = interview.person
  const form = (
    <>
      <p className="soft">{words.targets.aboutYouLead}</p>
      <AboutYouForm
        profile={profile}
        problemsOf={(typed) => profileProblems(check, typed)}
        textOf={(issue) => issueText(check.knowledge, issue)}
        onDone={(told) => {
          saveInterview(withAboutYou(interview, told))
          // The form is gone now; without this the keyboard would start again at the top of the page.
          document.getElementById('main')?.focus({ preventScroll: true })
        }}
        doneLabel={words.targets.aboutYouDone}
      />
    </>
  )
  // Somebody who would rather not say which sex has been asked; the form need not stand in the way.
  if (profile.ageYears !== undefined) {
    return (
      <details className="fold">
        <summary>{words.targets.aboutYouHeading}</summary>
        {form}
      </details>
    )
  }
  return (
    <section className="card flow" aria-labelledby="ask-about-you">
      <h2 id="ask-about-you">{words.targets.aboutYouHeading}</h2>
      {form}
    </section>
  )
}
