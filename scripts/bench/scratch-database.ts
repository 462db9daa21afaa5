// A migrated, empty database that is gone once it has been measured.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../lib/db/client'
import { migrate } from '../../lib/db/migrate'

/** Runs `work` over it. */
export async function withScratchDatabase(work: (db: Database, path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dictum-bench-'))
  const path = join(folder, 'bench.db')
  const url = `file:${path}`
  await migrate(url)
  const db = await openDatabase(url)
  try {
    await work(db, path)
  } finally {
    await db.$disconnect()
    await rm(folder, { recursive: true })
  }
}
