// The schema and the migrations say the same, and the database is set up as the design wants it.
import { expect, it } from 'vitest'
import { diffToSchema, migrate } from './migrate'
import { openTestDatabase } from './test-database'

const { db, url } = await openTestDatabase()

it('finds no difference between the migrations and the schema', async () => {
  expect(await diffToSchema(url)).toBeNull()
})

it('applies nothing to a database that is up to date', async () => {
  expect(await migrate(url)).toEqual([])
})

it('notices a column that the schema does not know', async () => {
  await db.$executeRawUnsafe('ALTER TABLE "Outlet" ADD COLUMN "stray" TEXT')
  expect(await diffToSchema(url)).toContain('new_Outlet')
})

it('opens with write-ahead log, foreign keys and a busy timeout', async () => {
  const [[journal], [keys], [timeout]] = await Promise.all([
    db.$queryRawUnsafe<{ journal_mode: string }[]>('PRAGMA journal_mode'),
    db.$queryRawUnsafe<{ foreign_keys: bigint }[]>('PRAGMA foreign_keys'),
    db.$queryRawUnsafe<{ timeout: bigint }[]>('PRAGMA busy_timeout'),
  ])
  expect(journal?.journal_mode).toBe('wal')
  expect(Number(keys?.foreign_keys)).toBe(1)
  expect(Number(timeout?.timeout)).toBeGreaterThan(0)
})

it('leaves a database alone that another process uses, unless it must be migrated', async () => {
  const { db: inUse, url: itsUrl } = await openTestDatabase()
  await inUse.outlet.create({ data: { name: 'Il Faro di Prova', slug: 'il-faro-di-prova' } })
  await inUse.$transaction(async (tx) => {
    await tx.outlet.create({ data: { name: 'Δείγμα', slug: 'deigma' } })
    expect(await migrate(itsUrl)).toEqual([])
  })
  await inUse.$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name LIKE '%full_text_search'`
  await expect(migrate(itsUrl)).rejects.toThrow('another process is using it')
}, 30_000)
