import './settings.css'
import { Link } from '@tanstack/react-router'
import { AccountGate } from '../parts/account-gate.tsx'
import { AdoptQuestion } from '../parts/adopt-question.tsx'
import { ChangePassword } from '../parts/change-password.tsx'
import { EraseButton } from '../parts/erase-button.tsx'
import { OwnPasskeys } from '../parts/own-passkeys.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { account } from '../words/en-account.ts'

export function AccountPage() {
  return (
    <div className="settings">
      <div>
        <p className="settings-trail small">
          <Link to="/settings">{account.settings}</Link>
        </p>
        <PageTitle title={account.title}>{account.title}</PageTitle>
      </div>
      <AccountGate>
        {(email) => (
          <>
            <p>{account.signedInAs(email)}</p>
            <AdoptQuestion />
            <SignOut />
            <OwnPasskeys />
            <ChangePassword email={email} />
            <section aria-labelledby="erase">
              <h2 id="erase">{account.erase.heading}</h2>
              <p className="soft">{account.erase.text}</p>
              <EraseButton className="button fit" />
            </section>
          </>
        )}
      </AccountGate>
    </div>
  )
}
