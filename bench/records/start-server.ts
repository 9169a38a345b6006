import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Place } from '@charley/records'

export interface RunningServer {
  readonly port: number
  /** Memory it has now, and the most it has had so far, MB; NaN where the system does not tell. */
  memory(): number
  peakMemory(): number
  /** Seconds of processor since it started; NaN where the system does not tell. */
  processorTime(): number
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

/** As `npm start` has it. */
const SMALL_YOUNG_SPACE = ['--max-semi-space-size=8']

async function start(file: string, args: readonly string[]): Promise<RunningServer> {
  const program = [...SMALL_YOUNG_SPACE, resolve(import.meta.dirname, file)]
  const child = spawn(process.execPath, [...program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const port = await portOf(child)
  return {
    port,
    memory: () => memoryOf(child, 'VmRSS'),
    peakMemory: () => memoryOf(child, 'VmHWM'),
    processorTime: () => processorTimeOf(child),
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

function memoryOf(child: ChildProcess, field: 'VmRSS' | 'VmHWM'): number {
  const kilobytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(told(child, 'status'))?.[1]
  return Number(kilobytes ?? Number.NaN) / 1024
}

/** Linux counts in hundredths of a second. */
const TICKS_PER_SECOND = 100

function processorTimeOf(child: ChildProcess): number {
  // Behind the name in brackets; user and system time are the fields 14 and 15 of all.
  const fields = told(child, 'stat').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

function told({ pid }: ChildProcess, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
