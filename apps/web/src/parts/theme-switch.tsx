import { chooseKeptTheme } from '../account/kept-theme.ts'
import { THEMES, type Theme, useTheme } from '../theme.ts'
import { words } from '../words/words.ts'

/** One button that goes round: as the device, light, dark. */
export function ThemeSwitch() {
  const theme = useTheme()
  const turn = () =>
    chooseKeptTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system')
  return (
    <button type="button" className="theme-switch" onClick={turn} title={words.theme[theme]}>
      <span className="visually-hidden">{words.theme[theme]}</span>
      <ThemeIcon theme={theme} />
    </button>
  )
}

function ThemeIcon({ theme }: { readonly theme: Theme }) {
  const shapes = {
    system: (
      <>
        <circle cx="12" cy="12" r="8" />
        <path d="M12 4a8 8 0 0 0 0 16z" fill="currentColor" />
      </>
    ),
    light: (
      <>
        <circle cx="12" cy="12" r="4.500" />
        <path d="M12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M4.900 4.900l1.800 1.800M17.300 17.300l1.800 1.800M4.900 19.100l1.800-1.800M17.300 6.700l1.800-1.800" />
      </>
    ),
    dark: <path d="M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z" />
  }
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[theme]}
    </svg>
  )
}
