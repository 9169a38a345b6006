import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a phone on a slow line has to fetch before the first question, in bytes. */
const MOST_BYTES = 200_000
const DIST = resolve(import.meta.dirname, '../apps/web/dist')

/** The scripts a page names itself: the entry, what it preloads, and any classic script. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const named = tags
    .filter((tag) => tag.startsWith('<script') || /rel="?modulepreload/.test(tag))
    .map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1])
  return named.filter((path) => path !== undefined)
}

/** The files a built module cannot start without; what it imports on demand is left out. */
export function staticImportsOf(code: string): string[] {
  const statements = code.matchAll(
    /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?(["'])(\.{1,2}\/[^"']+?)\1/g
  )
  return [...statements].map((match) => match[2] ?? '')
}

/** Every JavaScript file of the first load, as paths inside `dist`. */
export function firstLoadOf(dist: string): string[] {
  const page = join(dist, 'index.html')
  if (!existsSync(page)) throw new Error(`${page} is missing: run npm run build first.`)
  const waiting = scriptsOf(readFileSync(page, 'utf8')).map((path) => join(dist, path))
  const found = new Set<string>()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    if (!existsSync(file)) throw new Error(`${file} is named by the page and missing.`)
    const imports = staticImportsOf(readFileSync(file, 'utf8'))
    waiting.push(...imports.map((path) => join(dirname(file), path)))
  }
  if (found.size === 0) throw new Error(`${page} loads no JavaScript: the check looks at nothing.`)
  return [...found]
}

function checkSize(): void {
  const files = firstLoadOf(DIST)
  const bytes = files.map((file) => gzipSync(readFileSync(file)).length).reduce((a, b) => a + b)
  const figure = `first load: ${(bytes / 1000).toFixed(1)} kB of JavaScript, gzip, in ${files.length} files`
  if (bytes > MOST_BYTES) throw new Error(`${figure}; at most ${MOST_BYTES / 1000} kB allowed.`)
  console.log(figure)
}

if (import.meta.main) {
  try {
    checkSize()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
