// A large corpus takes seconds to be read: that begins when the server starts, not when the first page is asked for.
import { listFacets } from '../db/facets'
import { countOrigins } from '../db/origins'
import { servedDatabase } from '../db/served-database'
import { listStatements } from '../db/statements'
import { parseStatementParams } from '../parse-list-params'

/** Asks what the first page will ask. */
export async function readAhead(): Promise<void> {
  const db = await servedDatabase()
  const { params } = parseStatementParams({})
  await Promise.all([listStatements(db, params), listFacets(db, params), countOrigins(db, params)])
}
