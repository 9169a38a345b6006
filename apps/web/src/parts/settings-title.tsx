import { Link } from '@tanstack/react-router'
import { settings } from '../words/en-settings.ts'
import { PageTitle } from './page-title.tsx'

/** The head of a page behind the settings, with the way back. */
export function SettingsTitle({ title, lead }: { readonly title: string; readonly lead?: string }) {
  return (
    <div>
      <p className="settings-trail small">
        <Link to="/settings">{settings.back}</Link>
      </p>
      <PageTitle title={title}>{title}</PageTitle>
      {lead !== undefined && <p className="soft">{lead}</p>}
    </div>
  )
}
