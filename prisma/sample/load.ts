// Loads the sample corpus into a database that holds no article yet, through the same code as any other article.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Database } from '../../lib/db/client'
import { findOutletCalled } from '../../lib/db/find-outlet'
import { inOneStep } from '../../lib/db/in-one-step'
import { writeFacts } from '../../lib/db/outlet-decisions'
import type { ReferenceLookup } from '../../lib/identity/lookup'
import { NOTHING_GIVEN } from '../../lib/ingest/given-facts'
import type { OutletFacts } from '../../lib/records'
import { addFiles, planFiles } from '../../lib/services/add-files'

const OUTLETS = fileURLToPath(new URL('outlets.json', import.meta.url))
const MANIFEST = fileURLToPath(new URL('manifest.csv', import.meta.url))

/**
 * @returns what was loaded, or null when the database already holds articles
 * @throws when a sample article cannot be read or stored
 */
export async function loadSample(context: { db: Database; names: ReferenceLookup }): Promise<{ articles: number; statements: number } | null> {
  if ((await context.db.article.count()) > 0) return null
  const { jobs } = await planFiles({ paths: [], manifest: MANIFEST, given: NOTHING_GIVEN })
  const loaded = { articles: 0, statements: 0 }
  for await (const outcome of addFiles(context, jobs)) {
    if (outcome.status === 'failed') throw new Error(`${outcome.origin}: ${outcome.why}`)
    if (outcome.status === 'added') {
      loaded.articles += 1
      loaded.statements += outcome.statements
    }
  }
  await noteFacts(context.db)
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
