// Keeps the app on the device, so that it opens without a connection. Classic script, served as it is.
//
// Pages come from the network first, so that a new version is never held back; parts of a version have a hash in
// their name and come from the device first. Nothing a person types passes through here.

const CACHE = 'charley-app'
const SHELL = '/'
const PARTS_LIST = '/parts.json'
const ALWAYS = [SHELL, '/theme.js', '/manifest.webmanifest', '/icon-192.png']

self.addEventListener('install', (event) => {
  event.waitUntil(keepThisVersion())
  self.skipWaiting()
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(openPage(event))
  else if (pathname.startsWith('/assets/') || ALWAYS.includes(pathname)) {
    event.respondWith(partOfTheApp(request))
  }
})

async function openPage(event) {
  try {
    const page = await fetch(event.request)
    event.waitUntil(keepThisVersion())
    return page
  } catch {
    return (await caches.match(SHELL)) ?? Response.error()
  }
}

async function partOfTheApp(request) {
  const kept = await caches.match(request)
  if (kept !== undefined) return kept
  const fresh = await fetch(request)
  if (fresh.ok) await (await caches.open(CACHE)).put(request, fresh.clone())
  return fresh
}

/** Fetches what of this version is not kept yet, and drops what belonged to an older one. */
async function keepThisVersion() {
  const cache = await caches.open(CACHE)
  const parts = partsOf(await (await fetch(PARTS_LIST, { cache: 'no-cache' })).json())
  const kept = await cache.keys()
  const keptPaths = kept.map(({ url }) => new URL(url).pathname)
  await cache.addAll([
    ...ALWAYS,
    ...parts.filter((path) => !keptPaths.includes(path) && isWanted(path, keptPaths))
  ])
  const old = kept.filter(({ url }) => {
    const { pathname } = new URL(url)
    return pathname.startsWith('/assets/') && !parts.includes(pathname)
  })
  await Promise.all(old.map((request) => cache.delete(request)))
}

function partsOf(list) {
  const files = Object.values(list).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets
  ])
  return [...new Set(files)].map((file) => `/${file}`)
}

/** The library's reading, the food table and the solver are large: kept once somebody has opened them, then renewed. */
function isWanted(path, keptPaths) {
  const [, stem] = /^(.*\/(?:library|foods|highs))-.{8}\.(?:json|wasm)$/.exec(path) ?? []
  return stem === undefined || keptPaths.some((kept) => kept.startsWith(`${stem}-`))
}
