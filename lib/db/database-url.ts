// Which file the database is.
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The database's `file:` address: `DATABASE_URL`, else `data/dictum.db` in the project. */
export function databaseUrl(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.DATABASE_URL || `file:${join(ROOT, 'data', 'dictum.db')}`
}

/**
 * The path behind a `file:` address; a relative one is taken from the working directory, as SQLite takes it.
 * @throws when the address is not a `file:` address
 */
export function databasePath(url: string): string {
  if (!url.startsWith('file:'))
    throw new Error(`DATABASE_URL must begin with "file:", for example file:./data/dictum.db (it is "${url}")`)
  const path = url.slice('file:'.length).replace(/\?.*$/, '')
  return isAbsolute(path) ? path : join(process.cwd(), path)
}
