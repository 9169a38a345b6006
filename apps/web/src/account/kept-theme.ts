import { answerOf, type operations } from '@charley/client'
import { readSession } from '../kept/session.ts'
import { chooseTheme, type Theme } from '../theme.ts'
import { ownAccount } from './calls.ts'
import { otherPlaceIn } from './other-place.ts'

type KeptSettings = operations['writeSettings']['requestBody']['content']['application/json']
type KeptTheme = NonNullable<KeptSettings['theme']>

const KEPT = { system: 'system', light: 'day', dark: 'night' } as const satisfies Record<
  Theme,
  KeptTheme
>

let last: Promise<unknown> = Promise.resolve()

/** Shows the theme at once, and has the person's other devices learn of it where there is a place for that. */
export function chooseKeptTheme(theme: Theme): void {
  chooseTheme(theme)
  const place = otherPlaceIn(readSession())
  if (place !== 'file' && place !== 'account') return
  // One after the other, so that the last press counts. Where the server cannot take it, this device still has it.
  last = last.then(() => keepTheme(KEPT[theme]))
}

/** After signing in, or bringing a copy back: the theme that is kept. */
export async function showKeptTheme(): Promise<void> {
  const answer = await answerOf(ownAccount.GET('/v1/settings'))
  const kept = answer.ok ? answer.data.settings.theme : undefined
  const theme = (Object.keys(KEPT) as Theme[]).find((each) => KEPT[each] === kept)
  if (theme !== undefined) chooseTheme(theme)
}

async function keepTheme(theme: KeptTheme): Promise<void> {
  const answer = await answerOf(ownAccount.GET('/v1/settings'))
  if (!answer.ok) return
  const { version, settings } = answer.data
  const headers = version === 0 ? {} : { 'if-match': `"${version}"` }
  await answerOf(ownAccount.PUT('/v1/settings', { body: { ...settings, theme }, headers }))
}
