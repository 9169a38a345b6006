import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Place } from '@charley/records'

export interface RunningServer {
  readonly port: number
  /** The most memory it has had so far, MB; null where the system does not tell. */
  peakMemory(): number | null
  /** As if the power had gone. */
  kill(): Promise<void>
}

export function startRecords(place: Place): Promise<RunningServer> {
  return start('serve-records.ts', [JSON.stringify(place)])
}

/** Fastify with one route and nothing else, which answers what it was given. */
export function startBare(answer: string): Promise<RunningServer> {
  return start('serve-bare.ts', [answer])
}

async function start(file: string, args: readonly string[]): Promise<RunningServer> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, file), ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const port = await portOf(child)
  return {
    port,
    peakMemory: () => peakMemoryOf(child),
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    }
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((found, failed) => {
    child.stdout?.once('data', (line) => found(Number(line)))
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}.`)))
  })
}

function peakMemoryOf({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
