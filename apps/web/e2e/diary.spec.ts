import { type APIRequestContext, expect } from '@playwright/test'
import { looksRight } from './looks-right.ts'
import { crampsAtServer, personalTest } from './own-charley.ts'
import { diaryPage } from './pages/diary-page.ts'
import { given, then, when } from './steps.ts'

personalTest(
  'a cramp is one tap from the first page, also for a hand that taps twice',
  async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: /^Cramp right now/ }).dblclick()
    await then('what to do is there, and that it was saved', async () => {
      await expect(page.getByText('First: is it only a cramp?')).toBeVisible()
      await expect(page.getByText(/^Saved at /)).toBeVisible()
      await expect.poll(() => crampsAtServer(page)).toBe(1)
    })
    await when('the page is opened again by its address', () => page.goto('/now'))
    await then('nothing is saved a second time, and it can be taken back', async () => {
      await page.waitForTimeout(1100)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('button', { name: 'Log this cramp' })).toBeFocused()
      await expect.poll(() => crampsAtServer(page)).toBe(0)
    })
  }
)

personalTest(
  'what was told of a cramp is not lost by undoing the tap',
  async ({ page, request }) => {
    const diary = diaryPage(page)
    await page.clock.setFixedTime(todayAt(3))
    await given('a cramp that was tapped, and told more of', async () => {
      await diary.tapCrampNow()
      await diary.open()
      await diary.night.getByRole('button', { name: /^Add details: / }).click()
      await page.getByRole('radio', { name: 'Calf' }).check({ force: true })
      await expect.poll(() => itemsOf(request, 'episodes')).toMatchObject([{ muscle: 'calf' }])
    })
    await when('the page for the cramp is opened again', () => page.goto('/now'))
    await then('it leads to where that can be changed, and deleting can be undone', async () => {
      await expect(page.getByText(/^Saved at /)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
      await page.getByRole('link', { name: 'Change or delete it in the diary' }).click()
      await diary.night.getByRole('button', { name: /^Delete: / }).click()
      await expect.poll(() => itemsOf(request, 'episodes')).toEqual([])
      await diary.undo.click()
      await expect.poll(() => itemsOf(request, 'episodes')).toMatchObject([{ muscle: 'calf' }])
    })
  }
)

personalTest('the morning card is filled in with the keyboard alone', async ({ page, request }) => {
  const diary = diaryPage(page)
  await page.clock.setFixedTime(todayAt(8))
  await diary.open()
  await when('there were no cramps', async () => {
    await diary.tabTo('button', 'No cramps last night')
    await page.keyboard.press('Enter')
    await expect(diary.night.getByText('No cramps. That is written down.')).toBeVisible()
    await expect.poll(() => itemsOf(request, 'days')).toMatchObject([{ noCramps: true }])
  })
  await when('there was one after all, two even', async () => {
    await diary.tabTo('button', 'There was a cramp after all')
    await page.keyboard.press('Enter')
    await diary.tabTo('button', 'More: How many?')
    await page.keyboard.press('Enter')
    await diary.tabTo('radio', '0')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await diary.tabTo('radio', 'Calf')
    await page.keyboard.press('Space')
    await diary.tabTo('button', 'Done: time not known')
    await page.keyboard.press('Enter')
  })
  await then('all of it is kept, and the keyboard is where it was', async () => {
    await expect(page.getByRole('button', { name: /^Change: / }).first()).toBeFocused()
    await expect(diary.night.getByText('2 cramps, pain 2 of 10, calf')).toBeVisible()
    await expect
      .poll(() => itemsOf(request, 'episodes'))
      .toMatchObject([{ count: 2, nightOnly: true, severity: 2, muscle: 'calf' }])
  })
  await when('that is deleted and the deleting undone', async () => {
    await diary.night.getByRole('button', { name: /^Delete: / }).click()
    await diary.undo.click()
  })
  await then('it is back', async () => {
    await expect(diary.night.getByText('2 cramps, pain 2 of 10, calf')).toBeVisible()
  })
})

personalTest.describe('without a connection', () => {
  personalTest.use({ serviceWorkers: 'allow' })

  personalTest(
    'what is logged waits, and arrives once each, in order',
    async ({ page, context, request }) => {
      const diary = diaryPage(page)
      await given('a person who has opened the app once', async () => {
        await page.goto('/')
        await expect.poll(() => page.evaluate(isDiaryKept), { timeout: 20_000 }).toBe(true)
      })
      await when('the connection is gone, and two cramps come', async () => {
        await context.setOffline(true)
        await page.clock.setFixedTime(todayAt(1))
        await diary.tapCrampNow()
        await page.clock.setFixedTime(todayAt(2))
        await diary.tapCrampNow()
      })
      await then('the diary opens, has both, and says that they wait', async () => {
        await diary.open()
        await expect(diary.night.getByRole('listitem')).toHaveCount(2)
        await expect(page.getByText(/^2 entries wait until/)).toBeVisible()
      })
      await when('the connection is back', () => context.setOffline(false))
      await then('each is at the server once, the first one first', async () => {
        await expect.poll(() => crampsInOrderOfArrival(request)).toEqual([1, 2])
        await expect(page.getByText(/ wait until/)).toHaveCount(0)
        await page.reload()
        await expect(diary.night.getByRole('listitem')).toHaveCount(2)
        expect(await crampsInOrderOfArrival(request)).toEqual([1, 2])
      })
    }
  )
})

personalTest(
  'what two devices changed is shown, and nothing is overwritten',
  async ({ page, browser, charley, request }) => {
    const other = await (
      await browser.newContext({ baseURL: charley.url, locale: 'en-GB' })
    ).newPage()
    const [mine, theirs] = [diaryPage(page), diaryPage(other)]
    for (const each of [page, other]) await each.clock.setFixedTime(todayAt(8))
    await given('a cramp that both devices know', async () => {
      await request.post('/v1/episodes', { data: { at: todayAt(3).toISOString(), count: 1 } })
      for (const diary of [mine, theirs]) {
        await diary.open()
        await diary.night.getByRole('button', { name: /^Add details: / }).click()
      }
    })
    await when('one changes it offline, and the other in the meantime', async () => {
      await page.context().setOffline(true)
      await page.getByRole('button', { name: 'More: How many?' }).click()
      await other.getByRole('radio', { name: 'Calf' }).check({ force: true })
      await expect.poll(() => itemsOf(request, 'episodes')).toMatchObject([{ muscle: 'calf' }])
      await page.context().setOffline(false)
    })
    await then('both are shown, and the server keeps what it has', async () => {
      const conflict = page.getByRole('region', { name: 'Changed in two places' })
      await expect(conflict.getByText(/2 cramps$/)).toBeVisible()
      await expect(conflict.getByText(/1 cramp, calf$/)).toBeVisible()
      expect(await itemsOf(request, 'episodes')).toMatchObject([{ count: 1, muscle: 'calf' }])
    })
    await when('one is chosen', () => page.getByRole('button', { name: 'Keep mine' }).click())
    await then('that one is kept', async () => {
      await expect.poll(() => itemsOf(request, 'episodes')).toMatchObject([{ count: 2 }])
      await expect(page.getByRole('region', { name: 'Changed in two places' })).toHaveCount(0)
    })
  }
)

personalTest(
  'a cramp of Tokyo is in London in the same night, at the same hour',
  async ({ browser, charley, request }) => {
    const deviceIn = async (timezoneId: string, moment: string) => {
      const context = await browser.newContext({
        baseURL: charley.url,
        locale: 'en-GB',
        timezoneId
      })
      const page = await context.newPage()
      await page.clock.setFixedTime(moment)
      return page
    }
    await given('a cramp that was tapped in Tokyo', async () => {
      await diaryPage(await deviceIn('Asia/Tokyo', '2026-11-20T03:00+09:00')).tapCrampNow()
      await expect.poll(() => itemsOf(request, 'episodes')).toHaveLength(1)
    })
    const page = await deviceIn('Europe/London', '2026-11-20T20:00Z')
    const { open, night } = diaryPage(page)
    await when('the night is opened in London, and the time put right', async () => {
      await open('/diary/2026-11-19')
      await night.getByRole('button', { name: 'Add details: 03:00' }).click()
      await page.getByLabel('About when?').fill('03:30')
    })
    await then('it is still of that night, half an hour later', async () => {
      await expect(night.getByRole('button', { name: 'Add details: 03:30' })).toBeVisible()
      await expect
        .poll(() => itemsOf(request, 'episodes'))
        .toMatchObject([{ at: '2026-11-19T18:30:00.000Z', utcOffsetMinutes: 540 }])
    })
  }
)

personalTest('eight weeks become a calendar, a chart and sentences', async ({ page, request }) => {
  await given('a cramp every other night, then one a week', () => keepEightWeeks(request))
  await page.clock.setFixedTime(todayAt(8))
  const diary = diaryPage(page)
  await diary.open('/diary/trends')
  await expect(page.getByText('About 1 cramp a week over the last 4 weeks.')).toBeVisible()
  await expect(page.getByText('In the weeks before that, about 3.5.')).toBeVisible()
  await expect(page.getByText(/^That is fewer than chance alone/)).toBeVisible()
  await looksRight(page)
  await diary.open('/diary')
  await diary.night.getByRole('button', { name: /^Add details: / }).click()
  await looksRight(page)
  await page.getByRole('link', { name: 'Calendar' }).click()
  await expect(page.getByRole('link', { name: /: no cramps$/ }).first()).toBeVisible()
  await looksRight(page)
})

function todayAt(hour: number): Date {
  const moment = new Date()
  moment.setHours(hour, 0, 0, 0)
  return moment
}

function daysAgo(days: number): Date {
  const moment = todayAt(3)
  moment.setDate(moment.getDate() - days)
  return moment
}

async function itemsOf(request: APIRequestContext, list: 'episodes' | 'days'): Promise<unknown> {
  return (await (await request.get(`/v1/${list}`)).json()).items
}

/** The hours of the cramps kept, in the order in which the server took them in. */
async function crampsInOrderOfArrival(request: APIRequestContext): Promise<readonly number[]> {
  const { collections } = await (await request.get('/v1/export')).json()
  const kept: { createdAt: string; body: { at: string } }[] = collections.episodes
  return kept
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
    .map(({ body }) => new Date(body.at).getHours())
}

/** The night that ended `ago` days before today. */
async function keepEightWeeks(request: APIRequestContext): Promise<void> {
  for (let ago = 0; ago < 56; ago++) {
    const every = ago < 28 ? 7 : 2
    if (ago % every === 0) {
      await request.post('/v1/episodes', { data: { at: daysAgo(ago).toISOString(), count: 1 } })
    } else {
      const evening = new Date(daysAgo(ago + 1)).toLocaleDateString('sv')
      await request.put(`/v1/days/${evening}`, { data: { noCramps: true } })
    }
  }
}

async function isDiaryKept(): Promise<boolean> {
  if (navigator.serviceWorker.controller?.state !== 'activated') return false
  const kept = await (await caches.open('charley-app')).keys()
  return kept.some(({ url }) => /\/diary-[^/]+\.js/.test(url))
}
