// Adding at the terminal: hand over what is named, and see it through.
import type { Database } from '../../lib/db/client'
import { listUnfinishedRuns } from '../../lib/db/runs'
import { NOTHING_GIVEN, refuseFacts, tidyFacts } from '../../lib/ingest/given-facts'
import { planPaths } from '../../lib/services/queue/plan-paths'
import { queueVisitor } from '../../lib/services/queue/queue-visitor'
import { seeThrough } from '../../lib/services/queue/see-through'
import { continueRun } from '../../lib/services/queue/start-run'
import { UserError } from '../../lib/user-error'
import { fromHere } from '../arguments'
import { printable } from '../printable'
import { printRun, summaryOf } from './print-run'

export type AddOptions = { outlet?: string; published?: string; language?: string; manifest?: string }

/** Everything was added or was there already. */
type AllWell = boolean

/**
 * Adds what is named. The same command again goes on with what it began before.
 * @throws UserError when the manifest or what is given about the articles cannot be used
 */
export async function addPaths(
  db: Database,
  named: string[],
  options: AddOptions,
  signal: AbortSignal,
): Promise<AllWell> {
  const { outlet = null, published: publishedOn = null, language = null } = options
  const given = tidyFacts({ ...NOTHING_GIVEN, outlet, publishedOn, language })
  const why = refuseFacts(given)
  if (why) throw new UserError(`Nothing was read: ${why}.`)
  const manifest = options.manifest ? fromHere(options.manifest) : null
  const paths = named.map((name) => (/^https?:/i.test(name) ? name : fromHere(name)))
  const { handedOver, passedOver } = await planPaths({ paths, manifest, given })
  for (const path of passedOver)
    console.log(printable(`left alone     ${path} (nothing that can be read; name it directly to read it anyway)`))
  const label = [...named, ...(options.manifest ? [`--manifest ${options.manifest}`] : [])].join(' ')
  const since = new Date()
  const { id, isNew } = await continueRun(db, { kind: 'terminal', label, review: false, handedOver })
  if (!isNew) console.log(`Going on with run ${id}, begun before.`)
  return see(db, id, since, signal)
}

/** Goes on with all open runs, one after the other. */
export async function goOn(db: Database, signal: AbortSignal): Promise<AllWell> {
  const since = new Date()
  const open = (await listUnfinishedRuns(db)).filter(({ state, progress }) => state === 'open' && progress.left > 0)
  if (open.length === 0) console.log('Nothing is left to do.')
  let allWell = true
  for (const { id, label } of open) {
    if (signal.aborted) break
    console.log(`Run ${id}: ${label}`)
    allWell = (await see(db, id, since, signal)) && allWell
  }
  return allWell
}

/** Sees a run through and prints what came of it. */
export async function see(db: Database, id: string, since: Date, signal: AbortSignal): Promise<AllWell> {
  const { tally, run } = await printRun(seeThrough({ db, visitor: queueVisitor(db), signal }, id, since))
  console.log(summaryOf(tally))
  const left = run?.progress.left ?? 0
  if (run && left > 0)
    console.log(
      `${run.state === 'open' ? 'Stopped' : `Run ${id} is ${run.state}`} with ${left} left: the same command goes on from here.`,
    )
  return tally.failed === 0 && left === 0
}
