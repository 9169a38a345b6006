import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect
} from '@tanstack/react-router'
import { loadCheckRoom } from './interview/load-check-room.ts'
import { readInterview } from './interview/interview-store.ts'
import { CouldNotLoad } from './pages/could-not-load.tsx'
import { HomePage } from './pages/home.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { Shell } from './parts/shell.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: CouldNotLoad
})

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage })

const now = createRoute({
  getParentRoute: () => root,
  path: '/now',
  component: lazyRouteComponent(() => import('./pages/cramp-now.tsx'), 'CrampNowPage')
})

const checkStart = createRoute({
  getParentRoute: () => root,
  path: '/check',
  beforeLoad: () => {
    const step = String(Math.max(1, readInterview().trail.length))
    throw redirect({ to: '/check/$step', params: { step }, replace: true })
  }
})

const check = createRoute({
  getParentRoute: () => root,
  path: '/check/$step',
  loader: loadCheckRoom,
  component: lazyRouteComponent(() => import('./pages/check.tsx'), 'CheckPage')
})

const result = createRoute({
  getParentRoute: () => root,
  path: '/result',
  beforeLoad: () => {
    if (readInterview().person.profile.ageYears === undefined) {
      throw redirect({ to: '/check', replace: true })
    }
  },
  loader: loadCheckRoom,
  component: lazyRouteComponent(() => import('./pages/result.tsx'), 'ResultPage')
})

const routeTree = root.addChildren([home, now, checkStart, check, result])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
