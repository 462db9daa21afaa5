// The web server answers; the process that works the queue is a child of it, started again when it dies.
import { spawn } from 'node:child_process'

/** Milliseconds before the first new start; it doubles up to the longest while the worker dies young. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000
/** A worker that lived so long was well, in milliseconds. */
const WELL = 60_000

/** The development server loads this file again on every change; the worker outlives it. */
const kept = globalThis as { dictumWorker?: boolean }

/** Starts the worker and keeps it running as long as this process does, unless the setting `WORKER` is `off`. */
export function keepWorker(): void {
  if (kept.dictumWorker || process.env.WORKER === 'off') return
  kept.dictumWorker = true
  startAfter(FIRST_WAIT)
}

function startAfter(wait: number): void {
  const startedAt = Date.now()
  // It reads its standard input only to learn that this process is gone, however it went.
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts', '--with-parent'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  let isOver = false
  const restart = (what: string) => {
    if (isOver) return
    isOver = true
    const next = Date.now() - startedAt > WELL ? FIRST_WAIT : wait
    console.error(`The worker ${what}; it is started again in ${next / 1000} s.`)
    setTimeout(startAfter, next, Math.min(next * 2, LONGEST_WAIT)).unref()
  }
  child.on('error', ({ message }) => restart(`could not be started (${message})`))
  child.on('exit', (code, signal) => {
    if (code !== 0) restart(`ended (${signal ?? `exit code ${code}`})`)
  })
}
