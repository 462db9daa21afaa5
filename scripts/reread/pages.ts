// Reading kept pages again with the reader of today: prints what comes out otherwise, and on a terminal a bar below it.
import { MultiBar } from 'cli-progress'
import type { Database } from '../../lib/db/client'
import { knownNames } from '../../lib/services/known-names'
import { pagesToReread, type RereadPage, rereadPage } from '../../lib/services/reread-pages'
import { linesOf } from './lines-of'

export type PageOptions = { only: number | null; apply: boolean }

/**
 * @returns whether every page could be read, and was
 * @throws UserError when the one article named cannot be read again
 */
export async function rereadPages(db: Database, { only, apply }: PageOptions, signal: AbortSignal): Promise<boolean> {
  const ids = await pagesToReread(db, only)
  const context = { db, names: await knownNames(db) }
  const came: Record<RereadPage['came'], number> = { same: 0, otherwise: 0, 'to-nothing': 0 }
  let seen = 0
  const isTerminal = process.stderr.isTTY && process.stdout.isTTY
  const bars = new MultiBar({
    format: '{bar} {value}/{total} · {duration_formatted} · {eta_formatted} left',
    noTTYOutput: false,
    clearOnComplete: true,
  })
  const bar = isTerminal ? bars.create(ids.length, 0) : null
  const print = (line: string) => (bar ? bars.log(`${line}\n`) : console.log(line))
  try {
    for (const id of ids) {
      if (signal.aborted) break
      const page = await rereadPage(context, id, apply)
      seen += 1
      bar?.increment()
      if (!page) continue
      came[page.came] += 1
      for (const line of linesOf(page)) print(line)
    }
  } finally {
    bars.stop()
  }
  const { same, otherwise, 'to-nothing': failed } = came
  console.log(`${otherwise} ${apply ? 'changed' : 'would change'}, ${same} came out the same, ${failed} failed`)
  if (!apply && otherwise > 0) console.log('Nothing was written: the same command with --apply does it.')
  if (seen < ids.length) console.log(`Stopped with ${ids.length - seen} left: the same command begins anew.`)
  return failed === 0 && seen === ids.length
}
