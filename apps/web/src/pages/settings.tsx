import './settings.css'
import { Link } from '@tanstack/react-router'
import { chooseKeptTheme } from '../account/kept-theme.ts'
import { type Session, type SessionState, useSession } from '../kept/session.ts'
import { AdoptQuestion } from '../parts/adopt-question.tsx'
import { EraseButton } from '../parts/erase-button.tsx'
import { KeptStatus } from '../parts/kept-status.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { RadioChips } from '../parts/radio-chips.tsx'
import { THEMES, useTheme } from '../theme.ts'
import { settings } from '../words/en-settings.ts'

export function SettingsPage() {
  const session = useSession()
  const isHosted = typeof session !== 'string' && session.mode === 'hosted'
  return (
    <div className="settings">
      <PageTitle title={settings.title}>{settings.title}</PageTitle>
      {isHosted && <AccountSection session={session} />}
      <section aria-labelledby="where">
        <h2 id="where">{settings.where.heading}</h2>
        <p>{whereText(session)}</p>
        <p className="soft">{settings.where.check}</p>
        <KeptStatus troubleOnly />
        <AdoptQuestion />
      </section>
      <DataSection withPrograms={isHosted && session.email !== null} />
      <LookSection />
      <section aria-labelledby="erase">
        <h2 id="erase">{settings.erase.heading}</h2>
        <p className="soft">{settings.erase.text}</p>
        <EraseButton className="button fit" />
      </section>
    </div>
  )
}

function AccountSection({ session: { email } }: { readonly session: Session }) {
  const text = settings.account
  return (
    <section aria-labelledby="account">
      <h2 id="account">{text.heading}</h2>
      <p>{email === null ? text.guest : text.signedIn(email)}</p>
      <ul className="link-list">
        {email === null ? (
          <>
            <li>
              <Link to="/account/sign-in">{text.signIn}</Link>
            </li>
            <li>
              <Link to="/account/sign-up">{text.signUp}</Link>
            </li>
          </>
        ) : (
          <li>
            <Link to="/account">{text.open}</Link>
          </li>
        )}
      </ul>
    </section>
  )
}

function LookSection() {
  const text = settings.look
  return (
    <section aria-labelledby="look">
      <h2 id="look">{text.heading}</h2>
      <RadioChips
        legend={text.legend}
        legendHidden
        options={THEMES.map((value) => ({ value, label: text.themes[value] }))}
        chosen={useTheme()}
        onChoose={chooseKeptTheme}
      />
    </section>
  )
}

function DataSection({ withPrograms }: { readonly withPrograms: boolean }) {
  const text = settings.data
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text.heading}</h2>
      <ul className="link-list">
        <li>
          <Link to="/settings/copy">
            <span>
              {text.copy} <small>{text.copyHint}</small>
            </span>
          </Link>
        </li>
        <li>
          <Link to="/settings/import">
            <span>
              {text.import} <small>{text.importHint}</small>
            </span>
          </Link>
        </li>
        {withPrograms && (
          <li>
            <Link to="/settings/programs">
              <span>
                {text.programs} <small>{text.programsHint}</small>
              </span>
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}

function whereText(session: SessionState): string {
  const text = settings.where
  if (typeof session === 'string') return text[session]
  if (session.mode === 'personal') return text.personal
  return session.email === null ? text.guest : text.account
}
