import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { diaryRoutes } from './diary-routes.tsx'
import { loadFoodRoom } from './food/load-food-room.ts'
import { loadIntakeRoom } from './food/load-intake-room.ts'
import { isDay, localDay } from './food/local-day.ts'
import { readInterview } from './interview/interview-store.ts'
import { loadCheckRoom } from './interview/load-check-room.ts'
import { loadLibrary } from './library/load-library.ts'
import { CouldNotLoad } from './pages/could-not-load.tsx'
import { HomePage } from './pages/home.tsx'
import { OpeningFood } from './pages/opening-food.tsx'
import { OpeningPlan } from './pages/opening-plan.tsx'
import { loadPlanRoom } from './plan/load-plan-room.ts'
import { loadStretchRoom } from './plan/load-stretch-room.ts'
import { root } from './root-route.tsx'
import { settingsRoutes } from './settings-routes.tsx'

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

const food = createRoute({
  getParentRoute: () => root,
  path: '/food',
  validateSearch: ({ day }): { day?: string } =>
    isDay(day) && day < localDay(new Date()) ? { day } : {},
  loader: loadFoodRoom,
  pendingMs: 200,
  pendingComponent: OpeningFood,
  component: lazyRouteComponent(() => import('./pages/food.tsx'), 'FoodPage')
})

const foodMeals = createRoute({
  getParentRoute: () => root,
  path: '/food/meals',
  component: lazyRouteComponent(() => import('./pages/food-meals.tsx'), 'FoodMealsPage')
})

const foodRecallStart = createRoute({
  getParentRoute: () => root,
  path: '/food/recall',
  beforeLoad: () => {
    throw redirect({ to: '/food/recall/$step', params: { step: 'list' }, replace: true })
  }
})

const foodRecall = createRoute({
  getParentRoute: () => root,
  path: '/food/recall/$step',
  loader: loadFoodRoom,
  pendingMs: 200,
  pendingComponent: OpeningFood,
  component: lazyRouteComponent(() => import('./pages/food-recall.tsx'), 'FoodRecallPage')
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

const foodNutrient = createRoute({
  getParentRoute: () => root,
  path: '/food/nutrient/$id',
  loader: loadIntakeRoom,
  pendingMs: 200,
  pendingComponent: OpeningFood,
  component: lazyRouteComponent(() => import('./pages/food-nutrient.tsx'), 'FoodNutrientPage')
})

const foodIdeas = createRoute({
  getParentRoute: () => root,
  path: '/food/ideas',
  loader: loadIntakeRoom,
  pendingMs: 200,
  pendingComponent: OpeningFood,
  component: lazyRouteComponent(() => import('./pages/food-ideas.tsx'), 'FoodIdeasPage')
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  loader: loadPlanRoom,
  pendingMs: 200,
  pendingComponent: OpeningPlan,
  component: lazyRouteComponent(() => import('./pages/plan.tsx'), 'PlanPage')
})

const planWeek = createRoute({
  getParentRoute: () => root,
  path: '/plan/week',
  loader: loadPlanRoom,
  pendingMs: 200,
  pendingComponent: OpeningPlan,
  component: lazyRouteComponent(() => import('./pages/plan-week.tsx'), 'PlanWeekPage')
})

const supplements = createRoute({
  getParentRoute: () => root,
  path: '/supplements',
  loader: loadPlanRoom,
  pendingMs: 200,
  pendingComponent: OpeningPlan,
  component: lazyRouteComponent(() => import('./pages/supplements.tsx'), 'SupplementsPage')
})

const stretch = createRoute({
  getParentRoute: () => root,
  path: '/stretch',
  loader: loadStretchRoom,
  component: lazyRouteComponent(() => import('./pages/stretch.tsx'), 'StretchPage')
})

const routeTree = root.addChildren([
  home,
  now,
  checkStart,
  check,
  result,
  ...diaryRoutes,
  food,
  foodMeals,
  foodRecallStart,
  foodRecall,
  foodNutrient,
  foodIdeas,
  plan,
  planWeek,
  supplements,
  stretch,
  library,
  libraryEntry,
  articles,
  sources,
  aboutTheModel,
  ...settingsRoutes
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
