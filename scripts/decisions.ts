// What the commands that decide about speakers and outlets share: the database, the signature, the log and the way back.
import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { type Database, openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import type { DecisionLine } from '../lib/records/decisions'
import type { Named, Paged } from '../lib/records/lists'
import type { OutletFacts } from '../lib/records/outlets'
import { undo } from '../lib/services/undo'
import { messageOf } from '../lib/user-error'
import { toCount } from './arguments'

export type By = { who: string; why: string }

/** Opens the database for `work`; what goes wrong is told in a sentence, and the command exits with 1. */
export async function withDatabase(work: (db: Database) => Promise<void>): Promise<void> {
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

/** Every page of a list, so that nothing is left out without a word. */
export async function* everyRow<Row>(list: (page: number) => Promise<Paged<Row>>): AsyncGenerator<Row> {
  for (let page = 1, pageCount = 1; page <= pageCount; page++) {
    const found = await list(page)
    pageCount = found.pageCount
    yield* found.rows
  }
}

export const named = (one: Named | null) => (one ? `${one.name} (${one.slug})` : '')

/** Country, language and tags in a line; `nothing noted` where there are none. */
export function factsInWords({ country, language, tags }: OutletFacts): string {
  return [country, language, ...tags].filter(Boolean).join(', ') || 'nothing noted'
}

/** A line of the log. */
export function inWords(decision: DecisionLine): string {
  const { id, kind, who, why, decidedAt, undone } = decision
  const end = undone ? ` · undone by ${undone.by} on ${undone.at.slice(0, 10)}` : ''
  return `${String(id).padStart(5)}  ${decidedAt.slice(0, 10)}  ${kind.padEnd(6)}  ${whatOf(decision)} · ${who}${why && `: ${why}`}${end}`
}

function whatOf(decision: DecisionLine): string {
  const { kind, speaker, other, outlet, otherOutlet, statementId, text, language, before, after } = decision
  return {
    merge: `${named(speaker)} → ${named(other)}`,
    split: `“${text}” in ${language}: ${named(speaker)} → ${named(other)}`,
    rename: `${before} → ${after} (${speaker?.slug})`,
    apart: `${named(speaker)} ≠ ${named(other)}`,
    entry: `${text}: what is known of it set down anew`,
    'outlet-merge': `${named(outlet)} → ${named(otherOutlet)}`,
    'outlet-rename': `${before} → ${after} (${outlet?.slug})`,
    'outlet-facts': `${named(outlet)}: ${kind === 'outlet-facts' ? factsInWords(JSON.parse(after ?? '')) : ''}`,
    'outlet-host': `${text}: ${otherOutlet ? `${named(otherOutlet)} → ` : ''}${named(outlet)}`,
    'reports-join': `“${text}” is one utterance with others (statement ${statementId ?? 'gone'})`,
    'reports-part': `“${text}” is another utterance (statement ${statementId ?? 'gone'})`,
  }[kind]
}

/** Tells the number of a decision and how `npm run COMMAND` takes it back. */
export const decidedWith = (command: string) => (decision: number) =>
  console.log(`Decision ${decision}. To take it back: npm run ${command} -- undo ${decision}`)

/** A command that decides: with who does, and why. */
export const decidingCommand = (command: Command, name: string) =>
  command.command(name).option('--who <name>', 'who decides', userInfo().username).option('--why <reason>', 'why', '')

/** Adds the way back. */
export function addUndo(command: Command): void {
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
}
