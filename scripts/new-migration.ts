// Writes the next migration from what prisma/schema.prisma asks and the migrations do not yet give.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffToSchema, migrate } from '../lib/db/migrate'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration by its intent, in lower case: npm run new-migration -- add_outlet_country')
  process.exit(2)
}

const scratch = await mkdtemp(join(tmpdir(), 'dictum-migration-'))
const url = `file:${join(scratch, 'scratch.db')}`
await migrate(url)
const sql = await diffToSchema(url)
await rm(scratch, { recursive: true })

if (sql === null) {
  console.log('Nothing to do: the migrations already build what the schema says.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join('prisma', 'migrations', `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${folder}: read it before you commit it.`)
}
