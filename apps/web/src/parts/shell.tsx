import './shell.css'
import './button.css'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { words } from '../words/words.ts'
import { BrandMark } from './brand-mark.tsx'
import { SettingsLink } from './settings-link.tsx'
import { SiteFooter } from './site-footer.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** What stands around every page. */
export function Shell() {
  const { pathname } = useLocation()
  const answering = pathname.startsWith('/check')
  return (
    <>
      <a className="skip-link" href="#main">
        {words.shell.skipLink}
      </a>
      <header className="site-header print-hidden">
        <Link to="/" className="brand">
          <BrandMark />
          <span>Charley</span>
        </Link>
        <nav aria-label={words.shell.navigation}>
          <Link to="/now" className="nav-link">
            {words.shell.now}
          </Link>
          <Link to="/diary" className="nav-link">
            {words.shell.diary}
          </Link>
          <Link to="/food" className="nav-link">
            {words.shell.food}
          </Link>
          <Link to="/plan" className="nav-link">
            {words.shell.plan}
          </Link>
          <Link to="/library" className="nav-link">
            {words.shell.library}
          </Link>
        </nav>
        <SettingsLink />
        <ThemeSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter brief={answering} />
    </>
  )
}
