import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { TOY_CONTRIBUTOR, TOY_CRAMP, TOY_ONSET, toyTree } from './toy-tree.ts'

describe('compiling', () => {
  it('works the link out from the numbers a reviewer writes', () => {
    const { knowledge } = compile(toyTree())
    expect(knowledge.contributors[0]?.findings[0]).toMatchObject({ item: 'cramp', link: 0.5 })
  })

  it('lets a sign that people seldom notice speak less', () => {
    const noticed = { ...TOY_CRAMP, reportSensitivity: { value: 0.5, basis: 'estimate' } }
    const { knowledge } = compile(toyTree({ folders: { items: [noticed, TOY_ONSET] } }))
    expect(knowledge.contributors[0]?.findings[0]?.link).toBe(0.25)
  })

  it('keeps notes for reviewers out of the first load and in the library', () => {
    const { knowledge, library } = compile(toyTree())
    expect(JSON.stringify(knowledge)).not.toContain(TOY_CONTRIBUTOR.reviewNote)
    expect(library.contributors[0]).toMatchObject({ reviewNote: TOY_CONTRIBUTOR.reviewNote })
  })

  it('says in the library what a yes and a no are worth', () => {
    const { library } = compile(toyTree())
    expect(library.contributors[0]?.findings[0]).toMatchObject({ ratioYes: 3, ratioNo: 0.5 })
  })

  it('names a revision that changes with any word and with nothing else', () => {
    const changed = { ...TOY_CRAMP, label: 'A cramp in the foot' }
    const before = compile(toyTree()).knowledge.revision
    expect(before).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(compile(toyTree()).knowledge.revision).toBe(before)
    const after = compile(toyTree({ folders: { items: [changed, TOY_ONSET] } }))
    expect(after.knowledge.revision).not.toBe(before)
    expect(after.library.revision).toBe(after.knowledge.revision)
  })
})
