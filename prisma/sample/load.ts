// Loads the sample corpus into a database that holds no article yet, through the same code as any other article.
import { fileURLToPath } from 'node:url'
import type { Database } from '../../lib/db/client'
import type { ReferenceLookup } from '../../lib/identity/lookup'
import { NOTHING_GIVEN } from '../../lib/ingest/given-facts'
import { addFiles, planFiles } from '../../lib/services/add-files'

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
  return loaded
}
