// Prints a run as it goes: a line for each item that ended, and on a terminal a bar below them.
import { MultiBar } from 'cli-progress'
import type { RunSummary } from '../../lib/records/ingest'
import type { SeenItem, SeenRun } from '../../lib/services/queue/see-through'
import { printable } from '../printable'

/** What came of the items printed. */
export type Tally = { added: number; version: number; duplicate: number; failed: number; statements: number }

/** Prints what `looks` yields. @returns the tally, and how far the run is at the end */
export async function printRun(looks: AsyncIterable<SeenRun>): Promise<{ tally: Tally; run: RunSummary | null }> {
  const tally: Tally = { added: 0, version: 0, duplicate: 0, failed: 0, statements: 0 }
  const isTerminal = process.stderr.isTTY && process.stdout.isTTY
  const bars = new MultiBar({
    format: '{bar} {value}/{total} · {rate} a minute · {left} left{note}',
    noTTYOutput: false,
    clearOnComplete: true,
  })
  const bar = isTerminal ? bars.create(1, 0, { rate: 0, left: '?', note: '' }) : null
  const print = (line: string) => (bar ? bars.log(`${printable(line)}\n`) : console.log(printable(line)))
  let last: RunSummary | null = null
  try {
    for await (const { ended, postponed, run, isWorkedByOther } of looks) {
      for (const item of ended) {
        count(tally, item)
        const line = lineOf(item)
        if (line !== null) print(line)
      }
      for (const item of postponed) print(lineOfPostponed(item))
      if (!run) continue
      last = run
      const { done, left, perMinute, secondsLeft } = run.progress
      bar?.setTotal(Math.max(1, done + left))
      const note = isWorkedByOther ? ' · worked on by another process' : ''
      bar?.update(done, { rate: perMinute, left: secondsLeft === null ? '?' : inWords(secondsLeft), note })
    }
  } finally {
    bars.stop()
  }
  return { tally, run: last }
}

function count(tally: Tally, { state, statements }: SeenItem): void {
  if (state === 'added' || state === 'version') tally.statements += statements ?? 0
  if (state === 'added' || state === 'version' || state === 'duplicate' || state === 'failed') tally[state] += 1
}

function lineOf({ state, origin, articleId, statements, why, taken, reserved, there }: SeenItem): string | null {
  const note = reserved.map((words) => `; ${words}`).join('')
  if (state === 'added') return `added          ${origin} (article ${articleId}, ${statements} statements${note})`
  if (state === 'version')
    return `new version    ${origin} (article ${articleId}, ${statements} statements: ${why}${there === null ? '' : `: article ${there.articleId} “${there.text}”`})`
  if (state === 'duplicate')
    return `already there  ${origin} (${articleId === null ? '' : `article ${articleId}: `}${why})`
  if (state === 'failed') return `failed         ${origin}: ${why}`
  if (state === 'opened') return `opened         ${origin} (${taken === 1 ? 'one part' : `${taken} parts`})`
  return state === 'cancelled' ? `cancelled      ${origin}` : null
}

function lineOfPostponed({ origin, why, retryAt }: SeenItem): string {
  const seconds = Math.max(1, Math.round((Date.parse(retryAt ?? '') - Date.now()) / 1000))
  return `waiting        ${origin}: ${why} It is tried again in ${inWords(seconds)}.`
}

/** Seconds as a person says them: "40 s", "12 min", "2 h 5 min". */
export function inWords(seconds: number): string {
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** The last line of a command that added articles. */
export function summaryOf({ added, version, duplicate, failed, statements }: Tally): string {
  const versions = version > 0 ? `, ${version} new versions` : ''
  return `${added} added (${statements} statements)${versions}, ${duplicate} already there, ${failed} failed`
}
