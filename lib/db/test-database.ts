// A real, migrated, empty database for one test file.
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from './client'

/** Opens a fresh copy; it is closed and deleted when the test file has run. */
export async function openTestDatabase(): Promise<{ db: Database; url: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'dictum-test-'))
  const path = join(folder, 'test.db')
  await copyFile(inject('migratedTemplate'), path)
  const url = `file:${path}`
  const db = await openDatabase(url)
  afterAll(async () => {
    await db.$disconnect()
    await rm(folder, { recursive: true })
  })
  return { db, url }
}
