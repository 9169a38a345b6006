/** Lets the app open without a connection. It works the same without: an old browser or a refusal changes nothing. */
export function keepOffline(): void {
  if (!canKeep()) return
  const register = () => {
    navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  }
  // What is kept on the device was read first; the page may have loaded meanwhile.
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register)
}

/**
 * Has the service worker keep parts that are fetched only when needed. On a first visit they arrive before it is there;
 * then they are asked for once more, which the browser answers from its own cache. Without a connection, or on a full
 * device, the page in front of the person works all the same.
 */
export function keepForLater(parts: readonly string[]): void {
  if (canKeep()) askForMissing(parts).catch(() => undefined)
}

async function askForMissing(parts: readonly string[]): Promise<void> {
  await navigator.serviceWorker.ready
  const kept = await Promise.all(parts.map((part) => caches.match(part)))
  const missing = parts.filter((_, index) => kept[index] === undefined)
  await Promise.all(missing.map((part) => fetch(part)))
}

function canKeep(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator
}
