import type { CountedLogEntry } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { DAYS, logged, nutrient, report, WHITE_RICE } from './eater.test-data.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = DAYS
const MAGNESIUM_IN_RICE = 36

function counted(date: string, nutrients: object, more: object = {}): CountedLogEntry {
  return { date, name: 'Lentil soup', nutrients, ...more } as CountedLogEntry
}

describe('what another app has counted', () => {
  it('counts as the app has it', () => {
    const foodLog = [
      counted(FIRST, { energy: 180, magnesium: 40 }, { meal: 'breakfast' }),
      counted(FIRST, { energy: 320, magnesium: 75 }, { meal: 'lunch' })
    ]
    const { days, issues, nutrients } = report({ foodLog })
    expect([days, issues.filter(({ severity }) => severity === 'error')]).toEqual([1, []])
    const magnesium = nutrients.find(({ id }) => id === 'magnesium')
    expect(magnesium?.intake).toMatchObject({ low: 115, amount: 115, high: 115 })
  })

  it('is added to the foods of the same day', () => {
    const foodLog = [...logged({ [WHITE_RICE]: 300 }, [FIRST]), counted(FIRST, { magnesium: 75 })]
    const { intake, statement } = nutrient({ foodLog }, 'magnesium')
    expect(intake.amount).toBeCloseTo(MAGNESIUM_IN_RICE + 75, 6)
    expect(statement).not.toContain('This rests on')
  })

  it('leaves a day out where the app says nothing of a nutrient, and never calls it low', () => {
    const foodLog = [
      ...logged({ [WHITE_RICE]: 300 }, [FIRST, SECOND]),
      counted(SECOND, { energy: 320 }),
      counted(THIRD, { energy: 2000, magnesium: 300 })
    ]
    const { intake, statement } = nutrient({ foodLog }, 'magnesium')
    expect(intake.amount).toBeCloseTo((MAGNESIUM_IN_RICE + 300) / 2, 6)
    expect(statement).toContain('This rests on 2 of your 3 days')
  })

  it('is told to say nothing of a nutrient where no day says anything of it', () => {
    const { nutrients, notCounted } = report({ foodLog: [counted(FIRST, { energy: 2000 })] })
    expect(nutrients.map(({ id }) => id)).not.toContain('magnesium')
    expect(notCounted).toContain('Magnesium')
    const foods = report({ foodLog: logged({ [WHITE_RICE]: 300 }, [FIRST]) })
    expect([foods.notCounted, report({}).notCounted]).toEqual([[], []])
  })

  it('stands for all of a day, or of a meal, where it is a summary', () => {
    const summary = counted(FIRST, { magnesium: 200 }, { summary: true })
    const lunch = counted(SECOND, { magnesium: 90 }, { summary: true, meal: 'lunch' })
    const foodLog = [
      ...logged({ [WHITE_RICE]: 300 }, [FIRST, SECOND]),
      counted(SECOND, { magnesium: 10 }, { meal: 'dinner' }),
      summary,
      lunch
    ]
    const { issues } = report({ foodLog })
    const doubles = issues.filter(({ code }) => code === 'food-log.beside-summary')
    expect(doubles.map(({ path }) => path)).toEqual(['foodLog.0', 'foodLog.1'])
    expect(nutrient({ foodLog }, 'magnesium').intake.amount).toBeCloseTo((200 + 100) / 2, 6)
  })

  it('is no food where it is a supplement, and that is said', () => {
    const tablet = counted(FIRST, { magnesium: 400 }, { supplement: true, name: 'Magnesium' })
    const { days, issues } = report({ foodLog: [tablet] })
    expect(days).toBe(0)
    expect(issues).toMatchObject([
      { code: 'food-log.supplement-not-food', params: { given: 'Magnesium' } }
    ])
  })

  it('is told and left out where it cannot be read', () => {
    const foodLog = [
      counted(FIRST, { magnesium: -1, energy: 300 }),
      counted(FIRST, { stardust: 3 }),
      counted(FIRST, {})
    ]
    const { issues, nutrients } = report({ foodLog })
    expect(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path)).toEqual([
      'foodLog.0.nutrients.magnesium',
      'foodLog.1.nutrients.stardust',
      'foodLog.2.nutrients'
    ])
    expect(nutrients.map(({ id }) => id)).not.toContain('magnesium')
  })
})
