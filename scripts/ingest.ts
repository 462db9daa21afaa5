// `npm run ingest`: adds articles from files, folders and addresses, and shows and steers the queue and the feeds.
import './broken-pipe'
import './steady-memory'
import { Command } from 'commander'
import { openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { messageOf } from '../lib/user-error'
import { toDay, toLanguage } from './arguments'
import { type AddOptions, addPaths, goOn } from './ingest/add'
import { type SteerOptions, steer } from './ingest/steer'

const command = new Command('npm run ingest --')
  .description('Adds articles to Dictum. The same text twice is one article.')
  .argument('[paths...]', 'files, folders that hold them, and addresses of pages or feeds')
  .option('--outlet <name>', 'who published them')
  .option('--published <day>', 'when, as YYYY-MM-DD', toDay)
  .option('--language <code>', 'the language they are in; detected when not given', toLanguage)
  .option('--manifest <file>', 'a CSV with the columns file,outlet,url,published_on,language,title')
  .option('--resume', 'goes on with everything that was begun and not finished')
  .option('--list', 'shows the latest runs with their numbers')
  .option('--pause <run>', 'stops a run until it is continued')
  .option('--continue <run>', 'goes on with a paused run')
  .option('--cancel <run>', 'gives up what is left of a run')
  .option('--retry <run>', 'tries again what failed in a run')
  .option('--feeds', 'shows the feeds with their numbers and health')
  .option('--subscribe <address>', 'reads a feed from now on, its articles under --outlet where that is given')
  .option('--every <minutes>', 'how often it is read', Number)
  .option('--unsubscribe <feed>', 'forgets a feed, named by its number or address')
  .option('--poll', 'reads all feeds now')
  .showHelpAfterError()
  .parse()
const options = command.opts<AddOptions & SteerOptions & { resume?: boolean }>()
const { resume, ...rest } = options
const isAdding = command.args.length > 0 || options.manifest !== undefined
if (!isAdding && Object.keys(options).length === 0) command.help({ error: true })

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
process.once('SIGTERM', () => stopping.abort())

try {
  const url = databaseUrl()
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const steered = isAdding ? null : await steer(db, rest, stopping.signal)
    const add = () => addPaths(db, command.args, options, stopping.signal)
    const allWell = steered ?? (resume ? await goOn(db, stopping.signal) : await add())
    process.exitCode = allWell ? 0 : 1
  } finally {
    await db.$disconnect()
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
