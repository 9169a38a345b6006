import type { Library } from '@charley/knowledge'
import libraryUrl from '@charley/knowledge/library.json?url'

let library: Promise<Library> | undefined

/** The long reading, fetched only when the library is opened. */
export function loadLibrary(): Promise<Library> {
  library ??= fetchLibrary().catch((error: unknown) => {
    library = undefined
    throw error
  })
  return library
}

async function fetchLibrary(): Promise<Library> {
  const response = await fetch(libraryUrl)
  if (!response.ok) throw new Error(`The library answered ${response.status}`)
  return response.json()
}
