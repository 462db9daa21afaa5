// `npm run worker`: works the queue and reads feeds when they are due. The web server starts one of its own.
import './steady-memory'
import { constants, setPriority } from 'node:os'
import { Command } from 'commander'
import { openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { queueVisitor } from '../lib/services/queue/queue-visitor'
import { rest } from '../lib/services/queue/rest'
import { workQueue } from '../lib/services/queue/work-queue'
import { messageOf } from '../lib/user-error'

/** How often it asks whether it may work, while another process does. Milliseconds. */
const STANDBY = 2_000

const command = new Command('npm run worker --')
  .description('Works the queue and reads feeds, until it is stopped. Only one process does so at a time.')
  .option('--with-parent', 'ends when its standard input closes')
  .showHelpAfterError()
  .parse()

const stopping = new AbortController()
const stop = () => stopping.abort()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
if (command.opts<{ withParent?: boolean }>().withParent) process.stdin.once('close', stop).resume()

try {
  // Pages are answered first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  const url = databaseUrl()
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const context = { db, visitor: queueVisitor(db), signal: stopping.signal, withFeeds: true }
    while (!stopping.signal.aborted) if ((await workQueue(context)) === 'lost') await rest(STANDBY, stopping.signal)
  } finally {
    await db.$disconnect()
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
