import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstLoadOf, scriptsOf, staticImportsOf } from './check-size.ts'

function built(files: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'charley-size-'))
  mkdirSync(join(dist, 'assets'))
  for (const [path, content] of Object.entries(files)) writeFileSync(join(dist, path), content)
  return dist
}

describe('the first load', () => {
  test('is what the page names and everything those files import, once', () => {
    const dist = built({
      'index.html':
        '<script src="/theme.js"></script><script type="module" crossorigin src="/assets/main.js"></script>',
      'theme.js': '',
      'assets/main.js': 'import{a as b}from"./react.js";import"./shared.js";import("./later.js")',
      'assets/react.js': 'const a=1;export{a};export*from"./shared.js"',
      'assets/shared.js': '',
      'assets/later.js': ''
    })
    const names = firstLoadOf(dist).map((file) => file.slice(dist.length + 1))
    expect(names.sort()).toEqual([
      'assets/main.js',
      'assets/react.js',
      'assets/shared.js',
      'theme.js'
    ])
  })

  test('cannot be measured on a page that is missing, loads nothing, or names a missing file', () => {
    expect(() => firstLoadOf('no-such-folder')).toThrow('npm run build')
    expect(() => firstLoadOf(built({ 'index.html': '<p>hello</p>' }))).toThrow('looks at nothing')
    const broken = built({ 'index.html': '<script type="module" src="/assets/gone.js"></script>' })
    expect(() => firstLoadOf(broken)).toThrow('gone.js')
  })
})

test('a preloaded module counts, a style sheet does not', () => {
  const html =
    '<link rel="modulepreload" crossorigin href="/assets/a.js"><link rel="stylesheet" href="/assets/a.css">'
  expect(scriptsOf(html)).toEqual(['/assets/a.js'])
})

test('an import over several lines is followed', () => {
  expect(staticImportsOf("import {\n  a,\n  b\n} from './c.js'\n")).toEqual(['./c.js'])
})
