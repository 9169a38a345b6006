import type { Outcome } from './use-call.ts'

/** `file.unreadable`: it was moved, changed or locked since it was chosen, or lies where the browser may not look. */
export async function readText(file: Blob): Promise<Outcome<string>> {
  try {
    return { ok: true, data: await file.text() }
  } catch {
    return { ok: false, problem: { code: 'file.unreadable' } }
  }
}

/** Sends a file that can be read; of another one the browser would say no more than that sending failed. */
export async function ifReadable<T>(
  file: Blob,
  send: () => Promise<Outcome<T>>
): Promise<Outcome<T>> {
  const start = await readText(file.slice(0, 1))
  return start.ok ? send() : start
}
