// `npm run speakers`: who is who, decided in the terminal; every decision is on the log and can be undone.
import { COUNT_ALL } from '../lib/list-params'
import './broken-pipe'
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { listDecisions } from '../lib/db/decision-log'
import { findSpeaker } from '../lib/db/find-speaker'
import { listOwnEntries } from '../lib/db/own-entries'
import { listSpeakers } from '../lib/db/speaker-index'
import { listSpellings } from '../lib/db/spellings'
import { listSuggestions } from '../lib/db/suggestions'
import { saveEntry } from '../lib/services/edit-entry'
import { mergeSpeakers } from '../lib/services/merge-speakers'
import { renameSpeaker } from '../lib/services/rename-speaker'
import { settleSuggestion } from '../lib/services/settle-suggestion'
import { splitSpelling } from '../lib/services/split-spelling'
import { UserError } from '../lib/user-error'
import { fromHere, toCount, toLanguage } from './arguments'
import { addUndo, type By, decidedWith, decidingCommand, everyRow, inWords, named, withDatabase } from './decisions'

const command = new Command('npm run speakers --')
  .description('Finds speakers and decides who is who. Speakers are named by the last part of their address.')
  .showHelpAfterError()

const decided = decidedWith('speakers')

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

const deciding = (name: string) => decidingCommand(command, name)

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

addUndo(command)

await command.parseAsync()
