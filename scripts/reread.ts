// `npm run reread`: stored articles are read again by the engine of today, or the pages they came from by its reader.
import './broken-pipe'
import { Command } from 'commander'
import { openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { messageOf } from '../lib/user-error'
import { toCount } from './arguments'
import { rereadPages } from './reread/pages'
import { rereadStatements } from './reread/statements'

const command = new Command('npm run reread --')
  .description(
    'Finds the statements of articles anew that an earlier engine has read; with --pages reads kept pages again.',
  )
  .argument('[article]', 'with --pages: the number of one article', toCount)
  .option('--pages', 'reads the kept page of every article again, and prints what comes out otherwise')
  .option('--apply', 'with --pages: does what it would print; a changed text becomes a later version of the article')
  .showHelpAfterError()
  .parse()
const { pages = false, apply = false } = command.opts<{ pages?: boolean; apply?: boolean }>()
const only: number | null = command.processedArgs[0] ?? null
if (!pages && (apply || only !== null)) command.error('error: --apply and the number of an article belong to --pages.')

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())

try {
  const url = databaseUrl()
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const reread = () =>
      pages ? rereadPages(db, { only, apply }, stopping.signal) : rereadStatements(db, stopping.signal)
    process.exitCode = (await reread()) ? 0 : 1
  } finally {
    await db.$disconnect()
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
