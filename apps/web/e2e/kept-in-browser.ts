import type { Page } from '@playwright/test'

/** Everything that Charley keeps in this browser and tab, by where it is. */
export function keptInBrowser(page: Page): Promise<readonly (readonly [string, unknown])[]> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await asked(indexedDB.open('charley'))
    const tables = [...database.objectStoreNames]
    const rows = tables.map(async (table): Promise<readonly (readonly [string, unknown])[]> => {
      const all = await asked(database.transaction(table).objectStore(table).getAll())
      return all.map((row) => [table, row])
    })
    const kept = [
      ...Object.entries(sessionStorage),
      ...Object.entries(localStorage),
      ...(await Promise.all(rows)).flat()
    ]
    database.close()
    return kept
  })
}
