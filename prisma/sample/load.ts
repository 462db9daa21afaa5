// Loads the sample corpus into a database that holds no article yet, through the same queue as any other article.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Database } from '../../lib/db/client'
import { findOutletCalled } from '../../lib/db/find-outlet'
import { inOneStep } from '../../lib/db/in-one-step'
import { writeFacts } from '../../lib/db/outlet-decisions'
import { findUnfinishedRun } from '../../lib/db/runs'
import { NOTHING_GIVEN } from '../../lib/ingest/given-facts'
import type { OutletFacts } from '../../lib/records/outlets'
import { planPaths } from '../../lib/services/queue/plan-paths'
import { queueVisitor } from '../../lib/services/queue/queue-visitor'
import { seeThrough } from '../../lib/services/queue/see-through'
import { continueRun } from '../../lib/services/queue/start-run'

const OUTLETS = fileURLToPath(new URL('outlets.json', import.meta.url))
const MANIFEST = fileURLToPath(new URL('manifest.csv', import.meta.url))
const RUN = { kind: 'files', label: 'Sample corpus' } as const

/**
 * @returns what was loaded, or null when the database already holds articles
 * @throws when a sample article cannot be read or stored
 */
export async function loadSample(db: Database): Promise<{ articles: number; statements: number } | null> {
  // One that was broken off is gone on with.
  const isBegun = (await findUnfinishedRun(db, RUN.kind, RUN.label)) !== null
  if (!isBegun && (await db.article.count()) > 0) return null
  const { handedOver } = await planPaths({ paths: [], manifest: MANIFEST, given: NOTHING_GIVEN })
  const since = new Date()
  const { id } = await continueRun(db, { ...RUN, review: false, handedOver })
  const loaded = { articles: 0, statements: 0 }
  const { signal } = new AbortController()
  for await (const { ended } of seeThrough({ db, visitor: queueVisitor(db), signal }, id, since)) {
    for (const { state, origin, why, statements } of ended) {
      if (state === 'failed') throw new Error(`${origin}: ${why}`)
      if (state !== 'added' && state !== 'version') continue
      loaded.articles += 1
      loaded.statements += statements ?? 0
    }
  }
  await noteFacts(db)
  return loaded
}

/** @throws when the sample describes an outlet that none of its articles names */
async function noteFacts(db: Database): Promise<void> {
  const described: (OutletFacts & { name: string })[] = JSON.parse(await readFile(OUTLETS, 'utf8'))
  await inOneStep(db, async (tx) => {
    for (const { name, ...facts } of described) {
      const outlet = await findOutletCalled(tx, name)
      if (!outlet) throw new Error(`the sample has no outlet called ${name}`)
      await writeFacts(tx, outlet.id, facts)
    }
  })
}
