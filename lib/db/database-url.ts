// Which file the database is.
import { resolve } from 'node:path'

/**
 * The database's `file:` address: `DATABASE_URL`, else `data/dictum.db` in the project, where every command runs. What may
 * stand behind a question mark is for other databases of Prisma's: SQLite would take it for a part of the file's name.
 */
export function databaseUrl(environment: NodeJS.ProcessEnv = process.env): string {
  return (environment.DATABASE_URL || 'file:./data/dictum.db').replace(/\?.*$/, '')
}

/**
 * The path behind a `file:` address; a relative one is taken from the working directory, as SQLite takes it.
 * @throws when the address is not a `file:` address
 */
export function databasePath(url: string): string {
  if (!url.startsWith('file:')) {
    throw new Error(`DATABASE_URL must begin with "file:", for example file:./data/desk.db (it is "${url}")`)
  }
  return resolve(url.slice('file:'.length))
}
