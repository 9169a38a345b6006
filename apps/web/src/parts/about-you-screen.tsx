import type { Profile } from '@charley/engine'
import { ABOUT_YOU, withAboutYou, withSkipped } from '../interview/interview.ts'
import { useInterview } from '../interview/interview-store.ts'
import type { CheckRoom } from '../interview/load-check-room.ts'
import { profileProblems } from '../interview/profile-problems.ts'
import { useHasToldHere } from '../interview/told-here.ts'
import { useGoOn } from '../interview/use-go-on.ts'
import { useOwner } from '../kept/owner.ts'
import { DEVICE } from '../kept/shelves.ts'
import { issueText } from '../words/issue-text.ts'
import { words } from '../words/words.ts'
import { AboutYouForm } from './about-you-form.tsx'
import { LastTime } from './last-time.tsx'
import { PageTitle } from './page-title.tsx'

/** The items this screen answers; whoever would rather not say is not asked again. */
const ASKED_HERE = ['age', 'sex', 'pregnant']

export function AboutYouScreen({ room }: { readonly room: CheckRoom }) {
  const interview = useInterview()
  const goOn = useGoOn(room)
  const begun = useHasToldHere()
  const isGuest = useOwner() === DEVICE
  const done = (profile: Profile) => {
    const told = withAboutYou(interview, profile)
    const asked = ASKED_HERE.reduce((soFar, item) => withSkipped(soFar, item, []), told)
    return goOn(asked, ABOUT_YOU)
  }
  return (
    <div className="question-screen">
      <div>
        <PageTitle title={words.check.title} focusKey={ABOUT_YOU}>
          {words.aboutYou.heading}
        </PageTitle>
        <p className="soft">{isGuest ? words.aboutYou.inTab : words.aboutYou.kept}</p>
      </div>
      <LastTime />
      <AboutYouForm
        // What was told last time fills it anew.
        key={begun ? 'begun' : 'new'}
        profile={interview.person.profile}
        problemsOf={(typed) => profileProblems(room, typed)}
        textOf={(issue) => issueText(room.knowledge, issue)}
        onDone={done}
        doneLabel={words.answers.continue}
      />
    </div>
  )
}
