// `npm run speakers`: who is who, decided in the terminal; every decision is on the log and can be undone.
import { COUNT_ALL } from '../lib/list-params'
import './broken-pipe'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { type Database, openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { listDecisions } from '../lib/db/decision-log'
import { findSpeaker } from '../lib/db/find-speaker'
import { migrate } from '../lib/db/migrate'
import { listOwnEntries } from '../lib/db/own-entries'
import { listSpeakers } from '../lib/db/speaker-index'
import { listSpellings } from '../lib/db/spellings'
import { listSuggestions } from '../lib/db/suggestions'
import type { DecisionLine, Paged } from '../lib/records'
import { saveEntry } from '../lib/services/edit-entry'
import { mergeSpeakers } from '../lib/services/merge-speakers'
import { renameSpeaker } from '../lib/services/rename-speaker'
import { settleSuggestion } from '../lib/services/settle-suggestion'
import { splitSpelling } from '../lib/services/split-spelling'
import { undo } from '../lib/services/undo'
import { messageOf, UserError } from '../lib/user-error'
import { fromHere, toLanguage } from './arguments'

type By = { who: string; why: string }

const command = new Command('npm run speakers --')
  .description('Finds speakers and decides who is who. Speakers are named by the last part of their address.')
  .showHelpAfterError()

async function withDatabase(work: (db: Database) => Promise<void>): Promise<void> {
  try {
    const url = databaseUrl()
    await migrate(url)
    const db = await openDatabase(url)
    try {
      await work(db)
    } finally {
      await db.$disconnect()
    }
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
}

const toCount = (value: string): number => {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a number.')
}

/** Every page of a list, so that nothing is left out without a word. */
async function* everyRow<Row>(list: (page: number) => Promise<Paged<Row>>): AsyncGenerator<Row> {
  for (let page = 1, pageCount = 1; page <= pageCount; page++) {
    const found = await list(page)
    pageCount = found.pageCount
    yield* found.rows
  }
}

const named = (speaker: { slug: string; name: string } | null) => (speaker ? `${speaker.name} (${speaker.slug})` : '')

function inWords({
  id,
  kind,
  who,
  why,
  decidedAt,
  undone,
  speaker,
  other,
  text,
  language,
  before,
  after,
}: DecisionLine) {
  const what = {
    merge: `${named(speaker)} → ${named(other)}`,
    split: `“${text}” in ${language}: ${named(speaker)} → ${named(other)}`,
    rename: `${before} → ${after} (${speaker?.slug})`,
    apart: `${named(speaker)} ≠ ${named(other)}`,
    entry: `${text}: what is known of it set down anew`,
  }[kind]
  const end = undone ? ` · undone by ${undone.by} on ${undone.at.slice(0, 10)}` : ''
  return `${String(id).padStart(5)}  ${decidedAt.slice(0, 10)}  ${kind.padEnd(6)}  ${what} · ${who}${why && `: ${why}`}${end}`
}

const decided = (decision: number) =>
  console.log(`Decision ${decision}. To take it back: npm run speakers -- undo ${decision}`)

command
  .command('find')
  .description('lists speakers, the most quoted first')
  .argument('[words...]', 'part of a name, in any alphabet')
  .action((words: string[]) =>
    withDatabase(async (db) => {
      let found = 0
      for await (const { slug, name, type, statements } of everyRow((page) =>
        listSpeakers(db, {
          ...COUNT_ALL,
          q: words.join(' '),
          type: null,
          sort: { key: 'statements', descending: true },
          page,
        }),
      )) {
        found += 1
        console.log(`${String(statements).padStart(6)}  ${name}  (${slug}, ${type})`)
      }
      if (found === 0) throw new UserError('No speaker has such a name.')
    }),
  )

command
  .command('show')
  .description('shows how articles print a speaker, and what was decided about it')
  .argument('<speaker>')
  .action((slug: string) =>
    withDatabase(async (db) => {
      const spellings = await listSpellings(db, slug)
      if (spellings.length === 0) throw new UserError(`No statement is by a speaker with the address “${slug}”.`)
      for (const { text, language, statements } of spellings)
        console.log(`${String(statements).padStart(6)}  ${text}  (${language})`)
      for await (const line of everyRow((page) => listDecisions(db, { about: slug, page }))) console.log(inWords(line))
    }),
  )

/** A command that decides: with who does, and why. */
const deciding = (name: string) =>
  command.command(name).option('--who <name>', 'who decides', userInfo().username).option('--why <reason>', 'why', '')

deciding('merge')
  .description('shows the first speaker as the second from now on')
  .argument('<speaker>')
  .argument('<into>')
  .action((from: string, into: string, by: By) =>
    withDatabase(async (db) => decided((await mergeSpeakers(db, { from, into, ...by })).decision)),
  )

deciding('split')
  .description('gives what articles print as SPELLING to another speaker')
  .argument('<speaker>')
  .argument('<spelling>')
  .requiredOption('--language <code>', 'the language of the articles', toLanguage)
  .option('--to <speaker>', 'the speaker it means, by address')
  .option('--as <name>', 'a new speaker of this name')
  .action(
    (from: string, text: string, { language, to, as, ...by }: By & { language: string; to?: string; as?: string }) =>
      withDatabase(async (db) => {
        if (!to === !as) throw new UserError('Say whom the spelling means: either --to SPEAKER or --as NAME.')
        const target = to ? { slug: to } : { name: as ?? '' }
        decided((await splitSpelling(db, { from, text, language, to: target, ...by })).decision)
      }),
  )

deciding('rename')
  .description('shows the speaker under another name; the address stays')
  .argument('<speaker>')
  .argument('<name>')
  .action((slug: string, name: string, by: By) =>
    withDatabase(async (db) => decided((await renameSpeaker(db, { slug, name, ...by })).decision)),
  )

command
  .command('suggestions')
  .description('lists pairs of speakers that may be one, the likeliest first')
  .action(() =>
    withDatabase(async (db) => {
      for await (const { id, score, why, a, b } of everyRow((page) => listSuggestions(db, { page })))
        console.log(
          `${String(id).padStart(5)}  ${score.toFixed(2)}  ${named(a)}, ${a.statements} ≟ ${named(b)}, ${b.statements} · ${why}`,
        )
    }),
  )

deciding('accept')
  .description('joins the two of a suggestion')
  .argument('<suggestion>', 'its number', toCount)
  .requiredOption('--keep <speaker>', 'the one of the two to show')
  .action((id: number, { keep, ...by }: By & { keep: string }) =>
    withDatabase(async (db) => decided((await settleSuggestion(db, { id, keep, ...by })).decision)),
  )

deciding('reject')
  .description('keeps the two of a suggestion apart')
  .argument('<suggestion>', 'its number', toCount)
  .action((id: number, by: By) =>
    withDatabase(async (db) => decided((await settleSuggestion(db, { id, keep: null, ...by })).decision)),
  )

deciding('learn')
  .description('adds people and bodies to the names Dictum knows')
  .argument('<file>', 'a JSON array of entries, as in lib/identity/reference')
  .action((file: string, by: By) =>
    withDatabase(async (db) => {
      const entries: unknown = JSON.parse(readFileSync(fromHere(file), 'utf8'))
      if (!Array.isArray(entries)) throw new UserError(`${file} holds no array of entries.`)
      for (const entry of entries) decided((await saveEntry(db, { entry, ...by })).decision)
    }),
  )

command
  .command('learned')
  .description('prints what was added to the names Dictum knows, as `learn` reads it')
  .action(() =>
    withDatabase(async (db) => {
      const own = await listOwnEntries(db)
      console.log(
        JSON.stringify(
          own.map(({ entry }) => JSON.parse(entry)),
          null,
          2,
        ),
      )
    }),
  )

command
  .command('log')
  .description('lists the decisions, the latest first')
  .argument('[speaker]', 'only those about this speaker')
  .option('--by <name>', 'only those of this person; Dictum signs what it joined without asking')
  .action((about: string | undefined, { by }: { by?: string }) =>
    withDatabase(async (db) => {
      if (about) await findSpeaker(db, about)
      for await (const line of everyRow((page) => listDecisions(db, { about, by, page }))) console.log(inWords(line))
    }),
  )

command
  .command('undo')
  .description('takes a decision back')
  .argument('<decision>', 'its number', toCount)
  .option('--who <name>', 'who undoes it', userInfo().username)
  .action((id: number, { who }: { who: string }) =>
    withDatabase(async (db) => {
      await undo(db, { id, who })
      console.log(`Decision ${id} is undone.`)
    }),
  )

await command.parseAsync()
