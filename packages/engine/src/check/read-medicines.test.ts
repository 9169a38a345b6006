import { describe, expect, it } from 'vitest'
import { readPerson } from '../read-person.ts'
import { editDistance } from '../shared/edit-distance.ts'
import { toyKnowledge } from '../test-data/toy-knowledge.test-data.ts'
import { medicinesToAskAbout } from './medicines-to-ask-about.ts'
import { suggestMedicines } from './suggest-medicines.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

function read(...medicines: unknown[]) {
  return readPerson(toy, { profile: { ageYears: 60 }, medicines }, NOW)
}

function idsIn(...medicines: unknown[]): string[] {
  return read(...medicines).evidence.medicines.map((medicine) => medicine.id)
}

describe('a medicine is known', () => {
  it.each([
    ['Lasix 40 mg', ['water_tablets']],
    ['lasix40mg', ['water_tablets']],
    ['FUROSEMIDE 20mg tablets, every morning', ['water_tablets']],
    ['omeprazole 20 mg once daily with food', ['acid_blockers']],
    ['St John’s wort', ['calming_herbs']],
    ["st john's wort", ['calming_herbs']],
    ['St Johns Wort', ['calming_herbs']],
    ['slow k', ['potassium_tablets']],
    ['potassium chloride 600 mg', ['potassium_tablets']]
  ])('by generic name, brand, strength and form: %s', (line, ids) => {
    const { evidence, issues } = read(line)
    expect(evidence.medicines.map((medicine) => medicine.id)).toEqual(ids)
    expect(issues).toEqual([])
  })

  it.each([
    ['co-amilofruse 5/40', ['water_tablets', 'potassium_savers']],
    ['Co Amilofruse', ['water_tablets', 'potassium_savers']],
    ['hyzaar', ['sartans', 'thiazides']],
    ['losartan/hydrochlorothiazide 50/12.5', ['sartans', 'thiazides']],
    ['losartan + hctz', ['sartans', 'thiazides']],
    ['losartan and omeprazole', ['sartans', 'acid_blockers']]
  ])('in each of its parts: %s', (line, ids) => {
    expect(idsIn(line)).toEqual(ids)
  })

  it('by its longest name: Tylenol PM is not plain Tylenol', () => {
    expect(idsIn('tylenol pm')).toEqual(['itch_tablets'])
    expect(idsIn('tylenol 500 mg')).toEqual(['pain_tablets'])
    expect(idsIn('tylenl pm')).toEqual(['itch_tablets'])
  })

  it('as itself, not as the salt it comes in: losartan potassium is no potassium tablet', () => {
    expect(idsIn('losartan potassium tablets 50 mg')).toEqual(['sartans'])
    expect(idsIn('losartan, potassium tablets')).toEqual(['sartans', 'potassium_tablets'])
  })

  it('under the words the person used', () => {
    expect(read('Lasix 40 mg, omeprazole').evidence.medicines).toEqual([
      { id: 'water_tablets', given: 'Lasix 40 mg' },
      { id: 'acid_blockers', given: 'omeprazole' }
    ])
    expect(read('losartan/hydrochlorothiazide').evidence.medicines[0]?.given).toBe('losartan')
  })
})

describe('a slip of the finger', () => {
  it.each([
    ['omeprazol', 'omeprazole', 'acid_blockers'],
    ['omeparzole 20 mg', 'omeprazole', 'acid_blockers'],
    ['furosemid', 'furosemide', 'water_tablets'],
    ['lassix', 'lasix', 'water_tablets'],
    ['hydroxizine', 'hydroxyzine', 'itch_tablets'],
    ['hydralizine', 'hydralazine', 'pressure_tablets'],
    ['coamilofruse', 'co-amilofruse', 'water_tablets']
  ])('%s is read as %s, and the person is told', (line, name, id) => {
    const { evidence, issues } = read(line)
    expect(evidence.medicines[0]?.id).toBe(id)
    expect(issues).toMatchObject([
      {
        path: 'medicines.0',
        code: 'medicine.spelling-assumed',
        severity: 'warning',
        params: { name }
      }
    ])
  })

  it('beside a known name is mended too, so that neither is lost', () => {
    expect(idsIn('omeprazol and lasix')).toEqual(['acid_blockers', 'water_tablets'])
    expect(idsIn('losartan hydrochlorothiazid')).toEqual(['sartans', 'thiazides'])
  })

  it('as near to one medicine as to another is left to the person', () => {
    const { evidence, issues } = read('loxitene', 'loxicene', 'loxitane')
    expect(evidence.medicines.map((medicine) => medicine.id)).toEqual(['pressure_tablets'])
    expect(issues).toMatchObject([
      {
        path: 'medicines.0',
        code: 'medicine.ambiguous',
        params: { names: ['loxitane', 'loxicane'] }
      },
      {
        path: 'medicines.1',
        code: 'medicine.ambiguous',
        params: { names: ['loxicane', 'loxitane'] }
      }
    ])
  })

  it.each(['lsx', 'tylnl', 'hydraxin', 'amilof'])(
    'too far from any name is not mended: %s',
    (line) => {
      const { evidence, issues } = read(line)
      expect(evidence.medicines).toEqual([])
      expect(issues).toMatchObject([{ code: 'medicine.unknown', params: { given: line } }])
    }
  )
})

describe('what cannot be read', () => {
  it('is told, and the known medicines are kept', () => {
    const { evidence, issues } = read(
      'omeprazole',
      'sleeping draught',
      7,
      '',
      'x'.repeat(300),
      '40 mg'
    )
    expect(evidence.medicines).toHaveLength(1)
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'medicines.1 medicine.unknown',
      'medicines.2 medicine.invalid',
      'medicines.3 medicine.invalid',
      'medicines.4 medicine.invalid',
      'medicines.5 medicine.unknown'
    ])
  })

  it('in a list of several is told by its own words', () => {
    expect(read('omeprazole, moonbeams').issues).toMatchObject([
      { code: 'medicine.unknown', params: { given: 'moonbeams' } }
    ])
  })

  it('is no list, or one far too long', () => {
    const { issues } = readPerson(toy, { profile: { ageYears: 60 }, medicines: 'lasix' }, NOW)
    expect(issues).toMatchObject([{ path: 'medicines', code: 'medicine.invalid' }])
    const many = Array.from({ length: 150 }, () => 'lasix')
    expect(read(...many).issues).toMatchObject([{ path: 'medicines', code: 'person.too-large' }])
  })
})

describe('what a medicine answers', () => {
  it('is yes to its own items, and to those of a pair only where both are taken', () => {
    const stated = (...medicines: string[]) =>
      Object.fromEntries(read(...medicines).evidence.stated)
    expect(stated('lasix')).toEqual({ med_water_tablet: 'yes' })
    expect(stated('omeprazole')).toEqual({})
    expect(stated('omeprazole', 'lasix')).toEqual({ med_water_tablet: 'yes', med_clash: 'yes' })
  })

  it('comes with a question for the prescriber, the best supported effect first', () => {
    const { evidence } = read('Lasix 40 mg', 'omeprazole', 'tylenol')
    expect(medicinesToAskAbout(toy, evidence)).toMatchObject([
      { id: 'acid_blockers', name: 'omeprazole', effects: ['can lower the mineral'] },
      { id: 'water_tablets', name: 'Lasix 40 mg', ask: 'Ask about water_tablets.' }
    ])
  })
})

describe('while a name is being typed', () => {
  const names = (typed: string, limit?: number) =>
    suggestMedicines(toy, typed, limit).map((suggestion) => suggestion.name)

  it('what begins so comes first, the shortest first, then what has a later word that begins so', () => {
    expect(names('hyd')).toEqual(['hydroxyzine', 'hydralazine', 'hydrochlorothiazide'])
    expect(names('pm')).toEqual(['tylenol pm'])
    expect(names('slow-k')).toEqual(['slow-k'])
    expect(suggestMedicines(toy, 'las')).toEqual([{ name: 'lasix', medicine: 'water_tablets' }])
  })

  it('a slip is forgiven where nothing begins so', () => {
    expect(names('omeparzole')).toEqual(['omeprazole'])
    expect(names('qqqqqq')).toEqual([])
  })

  it('one letter is too little, and no more is offered than was asked for', () => {
    expect(names('h')).toEqual([])
    expect(names('hyd', 1)).toEqual(['hydroxyzine'])
  })
})

describe('typing errors', () => {
  it.each([
    ['lasix', 'lasix', 0],
    ['lasix', 'lassix', 1],
    ['lasix', 'lasx', 1],
    ['lasix', 'lazix', 1],
    ['lasix', 'laisx', 1],
    ['lasix', 'alisx', 2],
    ['', 'ab', 2],
    ['lasix', 'omeprazole', 3],
    ['abcdef', 'uvwxyz', 3]
  ])('between %s and %s: %i', (a, b, errors) => {
    expect(editDistance(a, b, 2)).toBe(errors)
    expect(editDistance(b, a, 2)).toBe(errors)
  })
})
