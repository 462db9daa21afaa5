// `npm run ingest`: adds articles from files and folders, and says of each what became of it.
import './broken-pipe'
import { MultiBar } from 'cli-progress'
import { Command } from 'commander'
import { openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { NOTHING_GIVEN, refuseFacts, tidyFacts } from '../lib/ingest/given-facts'
import { addFiles, type FileOutcome, planFiles } from '../lib/services/add-files'
import { knownNames } from '../lib/services/known-names'
import { messageOf, UserError } from '../lib/user-error'
import { fromHere, toDay, toLanguage } from './arguments'

const command = new Command('npm run ingest --')
  .description('Adds articles to Dictum. The same text twice is one article.')
  .argument('[paths...]', 'text files, or folders that hold them')
  .option('--outlet <name>', 'who published them')
  .option('--published <day>', 'when, as YYYY-MM-DD', toDay)
  .option('--language <code>', 'the language they are in; detected when not given', toLanguage)
  .option('--manifest <file>', 'a CSV with the columns file,outlet,url,published_on,language,title')
  .showHelpAfterError()
  .parse()
const options = command.opts<{ outlet?: string; published?: string; language?: string; manifest?: string }>()
if (command.args.length === 0 && !options.manifest) command.help({ error: true })

const counts = { added: 0, duplicate: 0, failed: 0, statements: 0 }
let stopped = false
process.once('SIGINT', () => {
  stopped = true
})

function describeOutcome(outcome: FileOutcome): string {
  if (outcome.status === 'failed') return `failed         ${outcome.origin}: ${outcome.why}`
  if (outcome.status === 'duplicate') {
    const filled = outcome.filled.length > 0 ? `; filled in: ${outcome.filled.join(', ')}` : ''
    return `already there  ${outcome.origin} (article ${outcome.articleId}${filled})`
  }
  return `added          ${outcome.origin} (article ${outcome.articleId}, ${outcome.statements} statements)`
}

try {
  const given = tidyFacts({
    ...NOTHING_GIVEN,
    outlet: options.outlet ?? null,
    publishedOn: options.published ?? null,
    language: options.language ?? null,
  })
  const why = refuseFacts(given)
  if (why) throw new UserError(`Nothing was read: ${why}.`)
  const { jobs, passedOver } = await planFiles({
    paths: command.args.map(fromHere),
    manifest: options.manifest ? fromHere(options.manifest) : null,
    given,
  })
  for (const path of passedOver)
    console.log(`left alone     ${path} (not a text file; name it directly to read it anyway)`)

  const url = databaseUrl()
  await migrate(url)
  const db = await openDatabase(url)
  const bars = new MultiBar({
    format: '{bar} {value}/{total} · {duration_formatted} · {eta_formatted} left',
    noTTYOutput: false,
    clearOnComplete: true,
  })
  const bar = bars.create(jobs.length, 0)
  try {
    for await (const outcome of addFiles({ db, names: await knownNames(db) }, jobs)) {
      counts[outcome.status] += 1
      if (outcome.status === 'added') counts.statements += outcome.statements
      if (process.stderr.isTTY && process.stdout.isTTY) bars.log(`${describeOutcome(outcome)}\n`)
      else console.log(describeOutcome(outcome))
      bar.increment()
      if (stopped) break
    }
  } finally {
    bars.stop()
    await db.$disconnect()
  }
  console.log(
    `${counts.added} added (${counts.statements} statements), ${counts.duplicate} already there, ${counts.failed} failed`,
  )
  const left = jobs.length - counts.added - counts.duplicate - counts.failed
  if (left > 0) console.log(`Stopped with ${left} left: the same command goes on from here.`)
  process.exitCode = counts.failed > 0 || left > 0 ? 1 : 0
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
