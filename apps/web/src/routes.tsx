import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect
} from '@tanstack/react-router'
import { readInterview } from './interview/interview-store.ts'
import { loadCheckRoom } from './interview/load-check-room.ts'
import { loadLibrary } from './library/load-library.ts'
import { CouldNotLoad } from './pages/could-not-load.tsx'
import { HomePage } from './pages/home.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { Shell } from './parts/shell.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage
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
  loader: async () => {
    // The result comes along, so that from here on answering asks the network for nothing.
    const [room] = await Promise.all([loadCheckRoom(), import('./pages/result.tsx')])
    return room
  },
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

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  loader: loadLibrary,
  component: lazyRouteComponent(() => import('./pages/library.tsx'), 'LibraryPage')
})

const libraryEntry = createRoute({
  getParentRoute: () => root,
  path: '/library/$kind/$id',
  loader: loadLibrary,
  component: lazyRouteComponent(() => import('./pages/library-entry.tsx'), 'LibraryEntryPage')
})

const articles = createRoute({
  getParentRoute: () => root,
  path: '/library/articles',
  loader: loadLibrary,
  component: lazyRouteComponent(() => import('./pages/articles.tsx'), 'ArticlesPage')
})

const sources = createRoute({
  getParentRoute: () => root,
  path: '/library/sources',
  loader: loadLibrary,
  component: lazyRouteComponent(() => import('./pages/sources.tsx'), 'SourcesPage')
})

const aboutTheModel = createRoute({
  getParentRoute: () => root,
  path: '/library/about-the-model',
  component: lazyRouteComponent(() => import('./pages/about-the-model.tsx'), 'AboutTheModelPage')
})

const routeTree = root.addChildren([
  home,
  now,
  checkStart,
  check,
  result,
  library,
  libraryEntry,
  articles,
  sources,
  aboutTheModel
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: CouldNotLoad,
  scrollRestoration: true
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
