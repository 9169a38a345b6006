import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import type { FoodTable } from '@charley/engine'

type Csv = readonly (readonly (string | number)[])[]

const FOLDER = 'FoodData_Central_csv_2026-04-30'

/** Writes a file into a new folder and gives its path. */
export function fileOf(name: string, content: string | Buffer): string {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return path
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'charley-foods-'))
}

/** A download of FoodData Central, as a file. */
export function fdcZip(tables: Readonly<Record<string, Csv>>): string {
  const files = Object.entries(tables).map(([name, rows]): [string, string] => [
    `${FOLDER}/${name}.csv`,
    rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
  ])
  return fileOf('download.zip', zipOf(files))
}

interface Lies {
  /** What the zip says its first file unpacks to. */
  readonly size?: number
}

/** A zip with these files, by path. */
export function zipOf(files: readonly (readonly [string, string])[], lies: Lies = {}): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of files) {
    const name = Buffer.from(path)
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(lies.size ?? content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    bodies.push(Buffer.from('PK\x03\x04'), facts, name, packed)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, where, name)
    offset += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}

/** One built-in food, of which FoodData Central has the number 1. */
export const BUILT_IN: FoodTable = {
  revision: 'built-in',
  ids: ['sr28:00001'],
  names: ['Porridge'],
  groups: ['Cereals'],
  groupOf: [0],
  fdcIds: [1],
  portions: [[]],
  incomplete: [],
  nutrients: [
    { id: 'energy', unit: 'kcal', per100g: [70] },
    { id: 'magnesium', unit: 'mg', per100g: [null] },
    { id: 'copper', unit: 'µg', per100g: [10] },
    { id: 'niacin', unit: 'mg NE', per100g: [1] },
    { id: 'folate', unit: 'µg DFE', per100g: [null] },
    { id: 'sodium', unit: 'mg', per100g: [2] }
  ]
}

export const FOOD: Csv[number] = [
  'fdc_id',
  'data_type',
  'description',
  'food_category_id',
  'publication_date'
]
export const VALUE: Csv[number] = ['id', 'fdc_id', 'nutrient_id', 'amount']
