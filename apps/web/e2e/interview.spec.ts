import { expect, test } from '@playwright/test'
import { answerWithKeys, tellAboutYouWithKeys } from './keyboard-interview.ts'
import { labelOf, optionOf, textOf } from './knowledge-words.ts'
import { hostedTest } from './own-charley.ts'
import { checkPage } from './pages/check-page.ts'
import { resultPage } from './pages/result-page.ts'
import { given, then, when } from './steps.ts'

const MOST_QUESTIONS = 60
const CRAMP = optionOf('complaint', 'sudden_cramp')
const RESTLESS = optionOf('complaint', 'urge_to_move')
const FIRST_DANGERS = textOf('danger_now')
const CHEST_PAIN = labelOf('chest_pain_new')

hostedTest(
  'a guest answers the whole interview with the keyboard alone, and sends nothing',
  async ({ page }) => {
    const check = checkPage(page)
    const requests: string[] = []
    await given('a person who opens the check', async () => {
      await page.goto('/check')
      await check.isAsked(/about you/)
      await page.waitForLoadState('networkidle')
      page.on('request', (request) => {
        // The browser looks at its cached tab icon again on every history entry; no page can keep it from that.
        if (!request.url().endsWith('.svg')) requests.push(request.url())
      })
    })
    await when('every question is answered with keys', async () => {
      let here = page.url()
      let asked = (await check.question.textContent()) ?? ''
      await tellAboutYouWithKeys(page)
      for (let count = 0; count < MOST_QUESTIONS; count++) {
        await expect(page).not.toHaveURL(here)
        here = page.url()
        if (here.endsWith('/result')) break
        // The address changes a moment before the question does: keys pressed in between would go to the one before.
        await expect(check.question).not.toHaveText(asked)
        asked = (await check.question.textContent()) ?? ''
        await expect(check.question).toBeFocused()
        await answerWithKeys(page)
      }
    })
    await then('the result is there', async () => {
      await expect(page).toHaveURL(/\/result$/)
      await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible()
    })
    await then('nothing was asked of the network on the way', async () => {
      expect(requests).toEqual([])
    })
  }
)

test('going back keeps the answers', async ({ page }) => {
  const check = checkPage(page)
  await given('a person at the first list of danger signs', async () => {
    await check.open()
    await check.tellAboutYou('68', 'Female')
    await check.say(CRAMP)
    await check.isAsked(FIRST_DANGERS)
  })
  await when('they go back twice, once with each kind of back', async () => {
    await check.button('Back').click()
    await expect(page.getByRole('checkbox', { name: CRAMP })).toBeChecked()
    await page.goBack()
  })
  await then('what they told is still there, and so is the way forward', async () => {
    await expect(page.getByLabel('How old are you?')).toHaveValue('68')
    await expect(page.getByRole('radio', { name: 'Female', exact: true })).toBeChecked()
    await check.button('Continue').click()
    await check.isAsked(FIRST_DANGERS)
  })
})

test('a reload keeps the answers and the question', async ({ page }) => {
  const check = checkPage(page)
  await given('a person at the first list of danger signs', async () => {
    await check.open()
    await check.tellAboutYou('45', 'Male')
    await check.say(RESTLESS)
    await check.isAsked(FIRST_DANGERS)
  })
  await when('the page is loaded again', () => page.reload())
  await then('the same question stands there', () => check.isAsked(FIRST_DANGERS))
  await then('the answer before it is kept', async () => {
    await check.button('Back').click()
    await expect(page.getByRole('checkbox', { name: RESTLESS })).toBeChecked()
  })
})

test('an emergency answer stops the interview and shows the action alone', async ({ page }) => {
  const check = checkPage(page)
  const result = resultPage(page)
  await given('a person at the first list of danger signs', async () => {
    await check.open()
    await check.tellAboutYou('68', 'Female')
    await check.say(CRAMP)
  })
  await when('they say they have new chest pain', async () => {
    await check.yesTo(CHEST_PAIN).check()
    await check.button('None of the others').click()
  })
  await then('the page says what to do and whom to call, and nothing else', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/999, 112 or 911/)
    await expect(result.callLinks).toHaveCount(3)
    await expect(result.callLinks.first()).toHaveAttribute('href', 'tel:999')
    await expect(page.getByRole('heading')).toHaveCount(1)
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByText(/of 100 people/)).toHaveCount(0)
  })
  await then('one press leads back to the answer, in case it was a slip', async () => {
    await page.getByRole('button', { name: /by mistake/ }).click()
    await expect(check.yesTo(CHEST_PAIN)).toBeChecked()
  })
})

test('an emergency that rests on "not sure" can be read and answered past', async ({ page }) => {
  const check = checkPage(page)
  await given('a person who is not sure about chest pain', async () => {
    await check.open()
    await check.tellAboutYou('68', 'Female')
    await check.say(CRAMP)
    await check.notSureAbout(CHEST_PAIN).check()
    await check.button('None of the others').click()
  })
  await then('the action comes first', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/999, 112 or 911/)
  })
  await when('they go on', () => page.getByRole('button', { name: 'Keep answering' }).click())
  await then('the next question is asked, with the advice in sight', async () => {
    await expect(page).toHaveURL(/\/check\/4$/)
    await expect(page.getByRole('link', { name: 'See what to do' })).toBeVisible()
  })
})

test('an age that cannot be right is said so, and what was typed stays', async ({ page }) => {
  const check = checkPage(page)
  await given('a person who types 250 as their age', async () => {
    await check.open()
    await check.tellAboutYou('250', 'Male')
  })
  await then('the page asks for another one and keeps the rest', async () => {
    await expect(page.getByText(/An age of 250 cannot be right/)).toBeVisible()
    await expect(page.getByLabel('How old are you?')).toHaveValue('250')
    await expect(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked()
  })
})
