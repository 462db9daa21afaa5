// `npm run outlets`: outlets listed, named, merged and described in the terminal; every decision can be undone.
import './broken-pipe'
import { userInfo } from 'node:os'
import { Command } from 'commander'
import { listDecisions } from '../lib/db/decision-log'
import { findOutlet } from '../lib/db/find-outlet'
import { getOutletAbout } from '../lib/db/outlet-about'
import { listOutlets } from '../lib/db/outlet-index'
import { describeOutlet, tagOutlet } from '../lib/services/describe-outlet'
import { fileHost } from '../lib/services/file-host'
import { mergeOutlets } from '../lib/services/merge-outlets'
import { renameOutlet } from '../lib/services/rename-outlet'
import { takeOutletApart } from '../lib/services/take-outlet-apart'
import { UserError } from '../lib/user-error'
import { toLanguage } from './arguments'
import {
  addUndo,
  type By,
  decidedWith,
  decidingCommand,
  everyRow,
  factsInWords,
  inWords,
  withDatabase,
} from './decisions'

const command = new Command('npm run outlets --')
  .description('Lists outlets and decides about them. Outlets are named by the last part of their address.')
  .showHelpAfterError()

const decided = decidedWith('outlets')
const deciding = (name: string) => decidingCommand(command, name)

type Filters = { tag?: string; country?: string; language?: string }

command
  .command('list')
  .description('lists outlets with their statements and articles')
  .argument('[words...]', 'part of a name or web host')
  .option('--tag <word>', 'only those with this tag')
  .option('--country <code>', 'only those of this country, such as IT, or unknown')
  .option('--language <code>', 'only those in this language', toLanguage)
  .action((words: string[], { tag, country, language }: Filters) =>
    withDatabase(async (db) => {
      const filters = { tag: tag?.toLowerCase() ?? null, country: country ?? null, language: language ?? null }
      const sort = { key: 'name', descending: false } as const
      let found = 0
      for await (const { slug, name, statements, articles, ...facts } of everyRow((page) =>
        listOutlets(db, { q: words.join(' '), ...filters, sort, page }),
      )) {
        found += 1
        const counts = `${String(statements).padStart(7)} ${String(articles).padStart(6)}`
        console.log(`${counts}  ${name}  (${slug}) · ${factsInWords(facts)}`)
      }
      if (found === 0) throw new UserError('No outlet passes this search.')
    }),
  )

command
  .command('show')
  .description('shows what an outlet is known by, and what was decided about it')
  .argument('<outlet>')
  .action((slug: string) =>
    withDatabase(async (db) => {
      const { name } = await findOutlet(db, slug)
      const about = await getOutletAbout(db, slug)
      console.log(`${name}: ${factsInWords(about)}`)
      for (const host of about.hosts) console.log(`  web host      ${host}`)
      for (const other of about.otherNames) console.log(`  also named    ${other}`)
      for (const merged of about.merged)
        console.log(`  merged into it  ${merged.name} (${merged.slug}), ${merged.articles}`)
      for (const { host, words } of about.reservations) console.log(`  ${host}: ${words.join(' ')}`)
      for await (const line of everyRow((page) => listDecisions(db, { aboutOutlet: slug, page })))
        console.log(inWords(line))
    }),
  )

deciding('rename')
  .description('shows the outlet under another name; the address stays')
  .argument('<outlet>')
  .argument('<name>')
  .action((slug: string, name: string, by: By) =>
    withDatabase(async (db) => decided((await renameOutlet(db, { slug, name, ...by })).decision)),
  )

deciding('merge')
  .description('shows the articles of the first outlet as the second’s from now on')
  .argument('<outlet>')
  .argument('<into>')
  .action((from: string, into: string, by: By) =>
    withDatabase(async (db) => decided((await mergeOutlets(db, { from, into, ...by })).decision)),
  )

command
  .command('apart')
  .description('lets an outlet that was merged stand for itself again')
  .argument('<outlet>', 'the one that was merged')
  .option('--who <name>', 'who decides', userInfo().username)
  .action((slug: string, { who }: { who: string }) =>
    withDatabase(async (db) => {
      const { decision } = await takeOutletApart(db, { slug, who })
      console.log(`Decision ${decision} is undone.`)
    }),
  )

deciding('describe')
  .description('notes where an outlet is from and what it prints; an empty code takes it off')
  .argument('<outlet>')
  .option('--country <code>', 'such as IT')
  .option('--language <code>', 'such as it')
  .action((slug: string, { country, language, ...by }: By & Filters) =>
    withDatabase(async (db) => {
      const facts = { ...(country !== undefined && { country }), ...(language !== undefined && { language }) }
      decided((await describeOutlet(db, { slug, facts, ...by })).decision)
    }),
  )

deciding('tag')
  .description('adds tags to an outlet')
  .argument('<outlet>')
  .argument('<tags...>', 'your own words; several in quotation marks are one tag')
  .action((slug: string, add: string[], by: By) =>
    withDatabase(async (db) => decided((await tagOutlet(db, { slug, add, ...by })).decision)),
  )

deciding('untag')
  .description('takes tags off an outlet')
  .argument('<outlet>')
  .argument('<tags...>')
  .action((slug: string, drop: string[], by: By) =>
    withDatabase(async (db) => decided((await tagOutlet(db, { slug, drop, ...by })).decision)),
  )

deciding('host')
  .description('files articles to come from a web host under the outlet')
  .argument('<outlet>')
  .argument('<host>', 'such as example.org, or an address on it')
  .action((slug: string, host: string, by: By) =>
    withDatabase(async (db) => decided((await fileHost(db, { slug, host, ...by })).decision)),
  )

addUndo(command)

await command.parseAsync()
