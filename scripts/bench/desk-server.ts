// The desk as a browser meets it: the built server, run as `npm start` runs it, on a database of its own, asked over HTTP.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { SERVER, SERVER_ENV } from '../server.mjs'

export type DeskServer = { base: string; pid: number; stop: () => void }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  server.close()
  return address && typeof address === 'object' ? address.port : 0
}

/** Starts the server that was built; null where none was. @param url of the database */
export async function startDesk(url: string): Promise<DeskServer | null> {
  if (!existsSync('.next/dictum-built')) return null
  const port = await freePort()
  const child = spawn(process.execPath, SERVER, {
    env: { ...process.env, ...SERVER_ENV, HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: url, WORKER: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const base = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await fetch(`${base}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { base, pid: child.pid ?? 0, stop: () => child.kill() }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  child.kill()
  throw new Error('The built server did not answer within a minute.')
}

/** Memory the process holds now, and held at most, in MB. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: of('VmRSS'), most: of('VmHWM') }
}

/** Milliseconds until the whole answer is there. @throws unless it is an answer */
export async function timeOf(address: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  await answer.arrayBuffer()
  return performance.now() - start
}

/** Kilobytes a first visit fetches, compressed: the page itself, and its scripts without those for browsers of long ago. */
export async function weightOf(base: string, path: string): Promise<{ page: number; scripts: number }> {
  const html = await (await fetch(base + path)).text()
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/ nomodule/i.test(tag))
  const sources = new Set(tags.map(([, source]) => source ?? ''))
  let scripts = 0
  for (const source of sources) {
    const text = await (await fetch(new URL(source, base))).arrayBuffer()
    scripts += gzipSync(Buffer.from(text)).length
  }
  return { page: gzipSync(html).length / 1000, scripts: scripts / 1000 }
}

/** Seconds `sqlite3 -csv` takes for a question, and the megabytes it writes; null where the program is not there. */
export function timeShell(path: string, sql: string): { seconds: number; megabytes: number } | null {
  try {
    const start = performance.now()
    const bytes = execFileSync('sh', ['-c', 'sqlite3 -readonly -csv "$0" "$1" | wc -c', path, sql], {
      encoding: 'utf8',
    })
    if (Number(bytes) === 0) return null
    return { seconds: (performance.now() - start) / 1000, megabytes: Number(bytes) / 1e6 }
  } catch {
    return null
  }
}
