// Vitest's global set-up: one migrated, empty database, which tests copy instead of migrating again.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from './migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    migratedTemplate: string
  }
}

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'dictum-template-'))
  const path = join(folder, 'migrated.db')
  await migrate(`file:${path}`)
  project.provide('migratedTemplate', path)
  return () => rm(folder, { recursive: true })
}
