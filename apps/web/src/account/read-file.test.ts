import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ifReadable, readText } from './read-file.ts'

const UNREADABLE = { ok: false, problem: { code: 'file.unreadable' } }

let folder: string
let path: string
let chosen: Blob

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charley-files-'))
  path = join(folder, 'charley-export.json')
  await writeFile(path, '{"format":1}')
  chosen = await openAsBlob(path)
})

afterEach(() => rm(folder, { recursive: true }))

it('a file is read as it was chosen', async () => {
  expect(await readText(chosen)).toEqual({ ok: true, data: '{"format":1}' })
  expect(await ifReadable(chosen, async () => ({ ok: true, data: 'sent' }))).toEqual({
    ok: true,
    data: 'sent'
  })
})

it('a file that was changed after it was chosen cannot be read, and is not sent', async () => {
  await writeFile(path, '{"format":1,"more":true}')
  expect(await readText(chosen)).toEqual(UNREADABLE)
  expect(await ifReadable(chosen, async () => expect.unreachable())).toEqual(UNREADABLE)
})

it('nor is one that is gone', async () => {
  await rm(path)
  expect(await readText(chosen)).toEqual(UNREADABLE)
})
