import { Link } from '@tanstack/react-router'
import { useSession } from '../kept/session.ts'
import { words } from '../words/words.ts'
import { EraseButton } from './erase-button.tsx'

/** `brief`: while answering, only the purpose is said, so that nothing leads away from the question. */
export function SiteFooter({ brief }: { readonly brief: boolean }) {
  return (
    <footer className="site-footer small print-hidden">
      <p>{brief ? words.shell.purposeInBrief : words.shell.purpose}</p>
      {!brief && (
        <ul className="footer-links">
          <li>
            <Link to="/library/about-the-model">{words.shell.aboutTheModel}</Link>
          </li>
          <li>
            <Link to="/library/sources">{words.shell.sources}</Link>
          </li>
          <AccountLink />
          <li>
            <EraseButton className="text-button" />
          </li>
        </ul>
      )}
    </footer>
  )
}

/** On a server for many: who is signed in, or the way to do so. */
function AccountLink() {
  const session = useSession()
  if (typeof session === 'string' || session.mode === 'personal') return null
  return (
    <li>
      {session.email === null ? (
        <Link to="/account/sign-in">{words.shell.signIn}</Link>
      ) : (
        <Link to="/account">{words.shell.signedInAs(session.email)}</Link>
      )}
    </li>
  )
}
