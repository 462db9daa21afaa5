// What app/ may call: the database, the names and the use cases, put together once for the web process.
import 'server-only'
import { cache } from 'react'
import { getArticle as queryArticle } from './db/articles'
import { type Database, openDatabase } from './db/client'
import { databaseUrl } from './db/database-url'
import { listFacets as queryFacets, weighFilters } from './db/facets'
import { getOutlet as queryOutlet, listOutlets as queryOutlets } from './db/outlets'
import { getOverview as queryOverview } from './db/overview'
import { listSpeakers as querySpeakers } from './db/speaker-index'
import { listStatements as queryStatements, streamStatements } from './db/statements'
import { decodeText } from './ingest/decode-text'
import { type GivenFacts, refuseFacts, tidyFacts } from './ingest/given-facts'
import type { StatementFilters, StatementParams } from './list-params'
import type { SpeakerQuery } from './records'
import { type AddedArticle, addArticle } from './services/add-article'
import { knownNames } from './services/known-names'
import { showSpeaker } from './services/show-speaker'
import { type CsvPreset, writeCsv } from './services/write-csv'
import { UserError } from './user-error'

/** The development server loads this file again on every change; the connections outlive it. */
const kept = globalThis as { dictumReader?: Promise<Database>; dictumWriter?: Promise<Database> }

/** An opening that fails is tried again at the next request. */
function open(key: 'dictumReader' | 'dictumWriter'): Promise<Database> {
  kept[key] ??= openDatabase(databaseUrl()).catch((error: unknown) => {
    kept[key] = undefined
    throw error
  })
  return kept[key]
}

const database = () => open('dictumReader')
/** Of its own: what is read through a connection in the middle of a transaction is read half-written. */
const writer = () => open('dictumWriter')

export const listStatements = async (params: StatementParams) => queryStatements(await database(), params)
export const listFacets = async (filters: StatementFilters) => queryFacets(await database(), filters)
export const explainEmpty = async (filters: StatementFilters) => weighFilters(await database(), filters)
export const getOverview = async () => queryOverview(await database())
export const listSpeakers = async (query: SpeakerQuery) => querySpeakers(await database(), query)
// Asked for by a page and by its title in one request.
export const getSpeaker = cache(async (slug: string) => showSpeaker(await database(), slug))
export const listOutlets = async () => queryOutlets(await database())
export const getOutlet = cache(async (slug: string) => queryOutlet(await database(), slug))
export const getArticle = cache(async (id: string) => queryArticle(await database(), id))

export { isCsvPreset } from './services/write-csv'

/** Everything the filters leave, as chunks of CSV text. */
export async function exportStatements(params: StatementParams, preset: CsvPreset): Promise<AsyncGenerator<string>> {
  return writeCsv(streamStatements(await database(), params), preset)
}

/** Whether the database answers; throws when it does not. */
export async function checkHealth(): Promise<void> {
  await (await database()).$queryRaw`SELECT 1`
}

/** Adds a text that was pasted; input that is no article is answered with a sentence, not thrown. */
export async function addPastedArticle(
  input: GivenFacts & { text: string },
): Promise<AddedArticle | { status: 'failed'; why: string }> {
  const { text: pasted, ...typed } = input
  const given = tidyFacts(typed)
  const why = refuseFacts(given)
  if (why) return { status: 'failed', why: `${why.charAt(0).toUpperCase()}${why.slice(1)}.` }
  try {
    const text = decodeText(new TextEncoder().encode(pasted))
    const db = await writer()
    return await addArticle({ db, names: await knownNames(db) }, { text, origin: 'pasted', given })
  } catch (error) {
    if (error instanceof UserError) return { status: 'failed', why: `The text ${error.message}.` }
    throw error
  }
}
