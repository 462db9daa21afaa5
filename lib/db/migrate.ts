// Applies the Prisma migrations in prisma/migrations, with Prisma's own engine compiled to WebAssembly: the native
// engine would have to be downloaded. The same code serves development, tests and production.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { messageOf, UserError } from '../user-error'
import { databasePath } from './database-url'

const PRISMA = fileURLToPath(new URL('../../prisma/', import.meta.url))
const MIGRATIONS = join(PRISMA, 'migrations')

/** Tables that FTS5 keeps for itself: Prisma's schema cannot name them, so comparisons leave them out. */
const FULL_TEXT_TABLES = ['', '_config', '_content', '_data', '_docsize', '_idx'].map(
  (suffix) => `StatementSearch${suffix}`,
)
/** How the schema engine puts it that SQLite reports the database busy; it has no word of its own for it. */
const LOCKED = /SocketTimeout|database is locked/

const FILTERS = { externalTables: FULL_TEXT_TABLES, externalEnums: [] }

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')
let loaded: Promise<Glue> | undefined

/** Loads the engine's WebAssembly; its glue module holds one instance, so once a process. */
async function loadEngine(): Promise<Glue> {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return glue
}

/**
 * Runs `work` with the engine over one database, then closes the database: the engine takes it for itself alone and
 * does not let go of it when freed.
 */
async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= loadEngine()
  const { SchemaEngine } = await loaded
  const sqlite = new PrismaBetterSqlite3({ url })
  const opened: SqlDriverAdapter[] = []
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: sqlite.provider,
    adapterName: sqlite.adapterName,
    connect: async () => {
      const connection = await sqlite.connect()
      opened.push(connection)
      return connection
    },
    connectToShadowDb: () => sqlite.connectToShadowDb(),
  })
  const datamodels = (await readSchema()).files.map((file): [string, string] => [file.path, file.content])
  const engine = await SchemaEngine.new({ datamodels }, () => {}, factory)
  try {
    return await work(engine)
  } finally {
    engine.free()
    for (const connection of opened) await connection.dispose()
  }
}

async function readSchema() {
  const path = join(PRISMA, 'schema.prisma')
  return { files: [{ path, content: await readFile(path, 'utf8') }] }
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(MIGRATIONS, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  }
}

/** The names of the migrations a database has seen through to the end; none when it is new. */
async function appliedMigrations(url: string): Promise<Set<unknown>> {
  const connection = await new PrismaBetterSqlite3({ url }).connect()
  const ask = async (sql: string) =>
    (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows.map(([first]) => first)
  try {
    const tables = await ask(`SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`)
    if (tables.length === 0) return new Set()
    return new Set(await ask('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL'))
  } finally {
    await connection.dispose()
  }
}

/**
 * Brings a database up to date; creates the file, and its folder, when there is none. One that is up to date is only
 * read, so that it may be in use.
 * @param url `file:` address of the database
 * @returns the names of the migrations applied now, none when it was up to date
 * @throws UserError when it must be migrated while another process uses it; Error when a migration fails or the
 *   history in the database is not the one in the folder
 */
export async function migrate(url: string): Promise<string[]> {
  await mkdir(dirname(databasePath(url)), { recursive: true })
  const migrationsList = await readMigrations()
  const applied = await appliedMigrations(url)
  const known = new Set<unknown>(migrationsList.migrationDirectories.map(({ path }) => path))
  const isCurrent = [...known].every((name) => applied.has(name)) && [...applied].every((name) => known.has(name))
  if (isCurrent) return []
  try {
    const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList, filters: FILTERS }),
    )
    return appliedMigrationNames
  } catch (error) {
    if (!LOCKED.test(messageOf(error))) throw error
    throw new UserError(
      `${databasePath(url)} must be brought up to date, but another process is using it: stop that one and try again`,
    )
  }
}

/**
 * The SQL that would turn a migrated database into what prisma/schema.prisma says; null when they agree.
 * A new migration is written from it.
 * @param url `file:` address of a database that `migrate` has brought up to date
 */
export async function diffToSchema(url: string): Promise<string | null> {
  const schema = await readSchema()
  const { stdout, exitCode } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: PRISMA },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: FILTERS,
    }),
  )
  return exitCode === 0 ? null : stdout
}
