// `npm run regroup`: the statements that report one utterance are looked for anew in the whole corpus.
import './broken-pipe'
import './steady-memory'
import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { openDatabase } from '../lib/db/client'
import { countToGroup } from '../lib/db/count-to-group'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { groupStored, rebuildGroups } from '../lib/services/groups/rebuild-groups'
import { knownNames } from '../lib/services/known-names'
import { messageOf } from '../lib/user-error'

const command = new Command('npm run regroup --')
  .description(
    'Finds anew which statements report the same utterance, after names were merged or comparing has changed. What readers decided about reports stays.',
  )
  .option(
    '--continue',
    'goes on where it was stopped: only articles whose statements were not compared yet are looked at',
  )
  .showHelpAfterError()
  .parse()
const goesOn = command.opts<{ continue?: boolean }>().continue === true

let isStopping = false
process.once('SIGINT', () => {
  isStopping = true
})

try {
  const url = databaseUrl()
  await migrate(url)
  const db = await openDatabase(url)
  const bar = new SingleBar({ format: '{bar} {value}/{total} articles · {duration_formatted} · {eta_formatted} left' })
  try {
    const context = { db, names: await knownNames(db) }
    bar.start(await countToGroup(db, goesOn ? 'ungrouped' : 'all'), 0)
    for await (const done of goesOn ? groupStored(context) : rebuildGroups(context)) {
      bar.increment(done)
      if (isStopping) break
    }
    bar.stop()
    console.log(
      `${await db.statementGroup.count()} utterances with more than one report, ${await db.groupMember.count()} reports of them.`,
    )
    if (isStopping) console.log('Stopped: `npm run regroup -- --continue` goes on from here.')
    process.exitCode = isStopping ? 1 : 0
  } finally {
    bar.stop()
    await db.$disconnect()
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
