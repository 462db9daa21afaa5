// Exports for tests: as the thread makes them, without the thread.
import { orderedIds } from '../../db/bulk/ordered-ids'
import { openSnapshot } from '../../db/bulk/snapshot'
import type { Database } from '../../db/client'
import { parseStatementParams } from '../../parse-list-params'
import type { FileFormat } from './file-format'
import { makeFile, type Wanted } from './make-file'

const HEAD = {
  madeBy: { app: '0', engine: '0' },
  madeAt: '2026-11-22T00:00:00.000Z',
  timeZone: 'Europe/Rome',
  view: 'http://dictum.example/statements',
  filters: [],
  ticked: null,
}

/** The bytes of an export of what `query`, an address's query, shows; CSV for programs unless something else is asked for. */
export async function exportOf(
  { db, url }: { db: Database; url: string },
  query: string,
  format: FileFormat = { extension: 'csv', preset: 'data' },
  { wanted = 'file', ticked = null }: { wanted?: Wanted; ticked?: number[] | null } = {},
): Promise<Buffer> {
  const { params } = parseStatementParams(new URLSearchParams(query))
  const snapshot = openSnapshot(url)
  const order = { format, wanted, name: `statements.${format.extension}`, head: HEAD }
  const { bytes } = makeFile(snapshot, { ...order, ids: await orderedIds(db, params, ticked) })
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  snapshot.close()
  return Buffer.concat(chunks)
}
