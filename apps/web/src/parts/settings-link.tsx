import { Link } from '@tanstack/react-router'
import { useSession } from '../kept/session.ts'
import { words } from '../words/words.ts'

/** The one way to the settings; a head with a tick in it shows that somebody is signed in. */
export function SettingsLink() {
  const session = useSession()
  const isHosted = typeof session !== 'string' && session.mode === 'hosted'
  const email = isHosted ? session.email : null
  const label = email === null ? words.shell.settings : words.shell.settingsOf(email)
  return (
    <Link to="/settings" className="theme-switch" title={label}>
      <span className="visually-hidden">{label}</span>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        {email === null ? <Sliders /> : <SignedInHead />}
      </svg>
    </Link>
  )
}

function Sliders() {
  return (
    <>
      <path d="M4 7h8M18 7h2M4 17h2M12 17h8" />
      <circle cx="15" cy="7" r="2.500" />
      <circle cx="9" cy="17" r="2.500" />
    </>
  )
}

function SignedInHead() {
  return (
    <>
      <circle cx="10" cy="8" r="4" fill="currentColor" />
      <path d="M3 20c.600-4 3.200-6 7-6 1.400 0 2.600.300 3.700.900" />
      <path d="M14.500 18.500l2.300 2.300 4.200-4.600" />
    </>
  )
}
