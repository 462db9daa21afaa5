// The history of runs and the feeds, shown and steered at the terminal.
import type { Database } from '../../lib/db/client'
import { listFeeds } from '../../lib/db/feeds'
import { listRuns } from '../../lib/db/runs'
import type { FeedRow, RunSummary } from '../../lib/records/ingest'
import { printable } from '../printable'
import { inWords } from './print-run'

const day = (instant: string) => instant.slice(0, 16).replace('T', ' ')

/** Prints the latest runs, the newest first. */
export async function printRuns(db: Database): Promise<void> {
  const { rows, total } = await listRuns(db, { page: 1 })
  for (const run of rows) console.log(printable(lineOfRun(run)))
  if (total > rows.length) console.log(`${total - rows.length} earlier runs are not shown.`)
  if (total === 0) console.log('Nothing was handed over yet.')
}

function lineOfRun({ id, kind, label, state, createdAt, progress }: RunSummary): string {
  const { counts, left, secondsLeft } = progress
  const parts = [
    `${counts.added} added`,
    counts.version > 0 ? `${counts.version} new versions` : null,
    `${counts.duplicate} already there`,
    `${counts.failed} failed`,
    counts.cancelled > 0 ? `${counts.cancelled} cancelled` : null,
    counts.review > 0 ? `${counts.review} wait for a look` : null,
    left > 0 ? `${left} left${secondsLeft === null ? '' : ` (${inWords(secondsLeft)})`}` : null,
  ]
  const figures = parts.filter((part) => part !== null).join(', ')
  return `${id.padStart(5)}  ${day(createdAt)}  ${state.padEnd(9)}  ${kind.padEnd(9)}  ${label}: ${figures}`
}

/** Prints all feeds with their health. */
export async function printFeeds(db: Database): Promise<void> {
  const feeds = await listFeeds(db)
  for (const feed of feeds) console.log(printable(lineOfFeed(feed)))
  if (feeds.length === 0) console.log('No feed is subscribed to.')
}

function lineOfFeed({
  id,
  url,
  title,
  everyMinutes,
  nextAt,
  pausedAt,
  newAt,
  failures,
  why,
  articles,
  leftAloneUntil,
}: FeedRow): string {
  const next = pausedAt === null ? `next ${day(nextAt)}` : 'paused'
  const rest = leftAloneUntil === null ? null : `its host refused and is left alone until ${day(leftAloneUntil)}`
  const health = failures > 0 ? `failed ${failures} times: ${why}` : (rest ?? why ?? 'well')
  const latest = newAt === null ? 'nothing new yet' : `new ${day(newAt)}`
  const name = title === null ? url : `${title} <${url}>`
  return `${id.padStart(5)}  every ${inWords(everyMinutes * 60)}, ${next}, ${latest}, ${articles} articles, ${health}  ${name}`
}
