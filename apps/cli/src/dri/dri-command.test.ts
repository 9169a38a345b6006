import { expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

test('charley dri gives the reference values of an age and sex, null where none was determined', async () => {
  const { code, out, err } = await runCharley(['dri', '--age', '34', '--sex', 'female', '--json'])
  expect([code, err]).toEqual([0, ''])
  const { lifeStage, nutrients } = JSON.parse(out)
  expect(lifeStage).toBe('f_31_50')
  expect(nutrients).toHaveLength(36)
  expect(nutrients).toContainEqual({
    id: 'magnesium',
    unit: 'mg',
    ear: 265,
    rda: 320,
    ai: null,
    ul: 350,
    cdrr: null
  })
})

test('charley dri knows pregnancy', async () => {
  const args = ['dri', '--age', '34', '--sex', 'female', '--pregnancy', 'pregnant', '--json']
  const { lifeStage, nutrients } = JSON.parse((await runCharley(args)).out)
  expect(lifeStage).toBe('preg_31_50')
  expect(nutrients).toContainEqual(expect.objectContaining({ id: 'iron', ear: 22, rda: 27 }))
})

test('as text it fits a narrow terminal and says what a limit counts', async () => {
  const { code, out } = await runCharley(['dri', '--age', '72', '--sex', 'male'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Magnesium +mg +350 +420 +- +350 +-$/m)
  expect(out).toContain('Magnesium: the UL counts only what comes from supplements')
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test.each([
  { args: ['--sex', 'female'], says: 'charley dri: dri.no-life-stage:' },
  { args: ['--age', '34', '--sex', 'unspecified'], says: 'charley dri: dri.no-life-stage:' },
  { args: ['--age', '-3', '--sex', 'female'], says: '--age' },
  { args: ['--age=-3', '--sex', 'female'], says: 'profile.ageYears: profile.age-out-of-range:' },
  { args: ['--age', 'old', '--sex', 'female'], says: 'profile.ageYears: profile.age-invalid:' },
  { args: ['--age', '34', '--sex', 'cat'], says: 'profile.sex: profile.sex-invalid:' },
  { args: ['--wibble'], says: "Unknown option '--wibble'" }
])('charley dri $args is refused', async ({ args, says }) => {
  const { code, out, err } = await runCharley(['dri', ...args])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
})
