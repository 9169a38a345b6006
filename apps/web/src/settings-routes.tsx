import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from './root-route.tsx'

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings.tsx'), 'SettingsPage')
})

const copy = createRoute({
  getParentRoute: () => root,
  path: '/settings/copy',
  component: lazyRouteComponent(() => import('./pages/copy.tsx'), 'CopyPage')
})

const importFiles = createRoute({
  getParentRoute: () => root,
  path: '/settings/import',
  component: lazyRouteComponent(() => import('./pages/import.tsx'), 'ImportPage')
})

const programs = createRoute({
  getParentRoute: () => root,
  path: '/settings/programs',
  component: lazyRouteComponent(() => import('./pages/programs.tsx'), 'ProgramsPage')
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account.tsx'), 'AccountPage')
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/account/sign-in',
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage')
})

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/account/sign-up',
  component: lazyRouteComponent(() => import('./pages/sign-up.tsx'), 'SignUpPage')
})

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: '/account/forgotten',
  component: lazyRouteComponent(
    () => import('./pages/forgotten-password.tsx'),
    'ForgottenPasswordPage'
  )
})

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/account/new-password',
  component: lazyRouteComponent(() => import('./pages/new-password.tsx'), 'NewPasswordPage')
})

export const settingsRoutes = [
  settings,
  copy,
  importFiles,
  programs,
  account,
  signIn,
  signUp,
  forgottenPassword,
  newPassword
] as const
