// What app/ may call: the database, the names and the use cases, put together once for the web process.
import 'server-only'
import { cache } from 'react'
import { getArticle as queryArticle } from './db/articles'
import { type Database, openDatabase } from './db/client'
import { databaseUrl } from './db/database-url'
import { listDecisions as queryDecisions } from './db/decision-log'
import { listFacets as queryFacets, findInFacet as queryInFacet, weighFilters } from './db/facets'
import { countOrigins as queryOrigins } from './db/origins'
import { getOutletAbout as queryOutletAbout } from './db/outlet-about'
import { listOutlets as queryOutlets } from './db/outlet-index'
import { getOutlet as queryOutlet } from './db/outlets'
import { getOverview as queryOverview } from './db/overview'
import { getSourceLedger as queryLedger } from './db/source-ledger'
import { listSpeakers as querySpeakers } from './db/speaker-index'
import { listStatements as queryStatements, streamStatements } from './db/statements'
import { countSuggestions as querySuggestionCount, listSuggestions as querySuggestions } from './db/suggestions'
import { decodeText } from './ingest/decode-text'
import { type GivenFacts, refuseFacts, tidyFacts } from './ingest/given-facts'
import { plainReading } from './ingest/reading'

import type { Counting, StatementFilters, StatementParams } from './list-params'
import type { FacetKey, OutletQuery, SpeakerQuery } from './records'

import { type AddedArticle, addArticle } from './services/add-article'
import { describeOutlet } from './services/describe-outlet'
import { saveEntry } from './services/edit-entry'
import { fileHost } from './services/file-host'
import { knownNames } from './services/known-names'
import { mergeOutlets } from './services/merge-outlets'
import { mergeSpeakers } from './services/merge-speakers'
import { namesOfSpeaker } from './services/names-of-speaker'
import { renameOutlet } from './services/rename-outlet'
import { renameSpeaker } from './services/rename-speaker'
import { settleSuggestion } from './services/settle-suggestion'
import { showSpeaker } from './services/show-speaker'
import { splitSpelling } from './services/split-spelling'
import { undo } from './services/undo'
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
export const listFacets = async (filters: StatementFilters, held?: readonly FacetKey[]) =>
  queryFacets(await database(), filters, held)
export const countOrigins = async (filters: StatementFilters) => queryOrigins(await database(), filters)
export const getSourceLedger = async (filters: StatementFilters) => queryLedger(await database(), filters)
export const findInFacet = async (key: FacetKey, filters: StatementFilters, find: string) =>
  queryInFacet(await database(), key, filters, find)
export const explainEmpty = async (filters: StatementFilters) => weighFilters(await database(), filters)
export const getOverview = async (counting: Counting) => queryOverview(await database(), counting)
export const listSpeakers = async (query: SpeakerQuery) => querySpeakers(await database(), query)
// Asked for by a page and by its title in one request.
export const getSpeaker = cache(async (slug: string, copies: Counting['copies'], versions: Counting['versions']) =>
  showSpeaker(await database(), slug, { copies, versions }),
)
export const listOutlets = async (query: OutletQuery) => queryOutlets(await database(), query)
export const getOutlet = cache(async (slug: string, page = 1) => queryOutlet(await database(), slug, page))
export const getOutletAbout = async (slug: string) => queryOutletAbout(await database(), slug)
export const getArticle = cache(async (id: string) => queryArticle(await database(), id))

export const getNames = cache(async (slug: string) => namesOfSpeaker(await database(), slug))
export const countSuggestions = async () => querySuggestionCount(await database())
export const listSuggestions = async (page: number) => querySuggestions(await database(), { page })
export const listDecisions = async (query: { by?: string; page: number }) => queryDecisions(await database(), query)

/** Decisions about speakers, as the services of these names take them; each waits for other writers. */
export const decide = {
  merge: async (input: Parameters<typeof mergeSpeakers>[1]) => mergeSpeakers(await writer(), input),
  split: async (input: Parameters<typeof splitSpelling>[1]) => splitSpelling(await writer(), input),
  rename: async (input: Parameters<typeof renameSpeaker>[1]) => renameSpeaker(await writer(), input),
  settle: async (input: Parameters<typeof settleSuggestion>[1]) => settleSuggestion(await writer(), input),
  save: async (input: Parameters<typeof saveEntry>[1]) => saveEntry(await writer(), input),
  undo: async (input: Parameters<typeof undo>[1]) => undo(await writer(), input),
}

/** Decisions about outlets; `decide.undo` takes them back. */
export const decideOutlet = {
  merge: async (input: Parameters<typeof mergeOutlets>[1]) => mergeOutlets(await writer(), input),
  rename: async (input: Parameters<typeof renameOutlet>[1]) => renameOutlet(await writer(), input),
  describe: async (input: Parameters<typeof describeOutlet>[1]) => describeOutlet(await writer(), input),
  fileHost: async (input: Parameters<typeof fileHost>[1]) => fileHost(await writer(), input),
}

/** The sentence of an error written for the reader; null for a fault of ours. */
export const sentenceOf = (error: unknown): string | null => (error instanceof UserError ? error.message : null)

export { countryChoices, languageChoices } from './services/places'
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
    return await addArticle(
      { db, names: await knownNames(db) },
      { reading: plainReading(text), origin: 'pasted', given },
    )
  } catch (error) {
    if (error instanceof UserError) return { status: 'failed', why: `The text ${error.message}.` }
    throw error
  }
}
