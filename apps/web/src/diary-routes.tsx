import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { isDay, localDay } from './food/local-day.ts'
import { root } from './root-route.tsx'

/** A day that has come; another one leads to the diary. */
function needPast(date: string): void {
  if (!isDay(date) || date > localDay(new Date())) throw redirect({ to: '/diary', replace: true })
}

const diary = createRoute({
  getParentRoute: () => root,
  path: '/diary',
  component: lazyRouteComponent(() => import('./pages/diary.tsx'), 'DiaryPage')
})

const diaryDay = createRoute({
  getParentRoute: () => root,
  path: '/diary/$date',
  beforeLoad: ({ params }) => needPast(params.date),
  component: lazyRouteComponent(() => import('./pages/diary-day.tsx'), 'DiaryDayPage')
})

const diaryMonth = createRoute({
  getParentRoute: () => root,
  path: '/diary/month/$month',
  beforeLoad: ({ params }) => needPast(`${params.month}-01`),
  component: lazyRouteComponent(() => import('./pages/diary-month.tsx'), 'DiaryMonthPage')
})

const diaryTrends = createRoute({
  getParentRoute: () => root,
  path: '/diary/trends',
  component: lazyRouteComponent(() => import('./pages/diary-trends.tsx'), 'DiaryTrendsPage')
})

export const diaryRoutes = [diary, diaryDay, diaryMonth, diaryTrends] as const
