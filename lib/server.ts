// What app/ may call: the database, the names and the use cases, put together once for the web process.
import 'server-only'
import { cache } from 'react'
import type { TimelineKey } from './chart-marks'
import type { Cited } from './citations/cited'
import type { CompareParams } from './compare-params'
import { corpusSize } from './db/charts/corpus-size'
import { chartLanguages, chartSpeakers } from './db/charts/matrix'
import { chartTimeline } from './db/charts/timeline'
import { type Database, openDatabase } from './db/client'
import { listComparable as queryComparable } from './db/comparable-outlets'
import { getCompareProfile as queryCompareProfile } from './db/compare-profile'
import { databaseUrl } from './db/database-url'
import { listDecisions as queryDecisions } from './db/decision-log'
import { listFacets as queryFacets, findInFacet as queryInFacet, weighFilters } from './db/facets'
import { listFeeds } from './db/feeds'
import { lastArrival, getNews as queryNews } from './db/news'
import { countOrigins as queryOrigins } from './db/origins'
import { getOutletAbout as queryOutletAbout } from './db/outlet-about'
import { listOutlets as queryOutlets } from './db/outlet-index'
import { getOutlet as queryOutlet } from './db/outlets'
import { getOverview as queryOverview } from './db/overview'
import { listRuns, listUnfinishedRuns } from './db/runs'
import { getCorpusSeen, getSavedView, listSavedViews } from './db/saved-views'
import { getSourceLedger as queryLedger } from './db/source-ledger'
import { listSpeakers as querySpeakers } from './db/speaker-index'
import { countStatements as queryCount, listStatements as queryStatements } from './db/statements'
import { countSuggestions as querySuggestionCount, listSuggestions as querySuggestions } from './db/suggestions'
import { isOwnHost } from './host-header'
import { decodeText } from './ingest/decode-text'
import { type GivenFacts, refuseFacts, tidyFacts } from './ingest/given-facts'
import { plainReading } from './ingest/reading'
import {
  type Counting,
  type FacetKey,
  parseStatementParams,
  type StatementFilters,
  type StatementParams,
} from './list-params'
import type { OutletQuery, SavedView, SpeakerQuery } from './records'
import { type AddedArticle, addArticle } from './services/add-article'
import { type CitedKind, cite } from './services/cite'
import { compareAll, compare as compareColumns } from './services/compare/compare'
import { writeComparison } from './services/compare/write-comparison'
import { describeOutlet } from './services/describe-outlet'
import { saveEntry } from './services/edit-entry'
import type { CsvPreset } from './services/export/csv'
import { type ExportRequest, exportStatements as makeExport } from './services/export/export-statements'
import { pauseFeed, readNow, resumeFeed, setEvery, subscribe, unsubscribe } from './services/feeds/steer-feeds'
import { fileHost } from './services/file-host'
import { findByName as searchByName } from './services/find-by-name'
import { joinReports } from './services/groups/join-reports'
import { partReports } from './services/groups/part-reports'
import { showUtterance } from './services/groups/show-utterance'
import { setKeptApart as keepApart } from './services/keep-apart'
import { knownNames } from './services/known-names'
import { mergeOutlets } from './services/merge-outlets'
import { mergeSpeakers } from './services/merge-speakers'
import { namesOfSpeaker } from './services/names-of-speaker'
import { type Correction, correctItem } from './services/queue/correct-item'
import { addAll, decideItems, type ItemDecision } from './services/queue/decide-items'
import { getRun } from './services/queue/show-runs'
import { cancelRun, pauseRun, resumeRun, retryFailed } from './services/queue/steer-run'
import { takeAddresses, takeFiles } from './services/queue/take-in'
import { renameOutlet } from './services/rename-outlet'
import { renameSpeaker } from './services/rename-speaker'
import { settleSuggestion } from './services/settle-suggestion'
import { showArticle } from './services/show-article'
import { showEvidence } from './services/show-evidence'
import { showSpeaker } from './services/show-speaker'
import { splitSpelling } from './services/split-spelling'
import { undo } from './services/undo'
import { countView } from './services/views/count-view'
import { deleteView, markSeen, renameView, restoreView, saveView, unmarkSeen } from './services/views/steer-views'
import { UserError } from './user-error'

/** The development server loads this file again on every change; the connections outlive it. */
const kept = globalThis as { dictumDatabase?: Promise<Database> }

/** An opening that fails is tried again at the next request. */
function database(): Promise<Database> {
  kept.dictumDatabase ??= openDatabase(databaseUrl(), { serves: true }).catch((error: unknown) => {
    kept.dictumDatabase = undefined
    throw error
  })
  return kept.dictumDatabase
}

export const listStatements = async (params: StatementParams) => queryStatements(await database(), params)
export const countStatements = async (filters: StatementFilters) => queryCount(await database(), filters)
export const listFacets = async (filters: StatementFilters, held?: readonly FacetKey[]) =>
  queryFacets(await database(), filters, held)
export const countOrigins = async (filters: StatementFilters) => queryOrigins(await database(), filters)
export const getSourceLedger = async (filters: StatementFilters) => queryLedger(await database(), filters)
export const findInFacet = async (key: FacetKey, filters: StatementFilters, find: string) =>
  queryInFacet(await database(), key, filters, find)
/** The charts of what the filters leave. */
export const charts = {
  timeline: async (filters: StatementFilters, by: TimelineKey) => chartTimeline(await database(), filters, by),
  speakers: async (filters: StatementFilters) => chartSpeakers(await database(), filters),
  languages: async (filters: StatementFilters) => chartLanguages(await database(), filters),
  corpus: async () => corpusSize(await database()),
}
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
/** A page of what stands side by side, and the outlets that report most in common. */
export const compare = async (params: CompareParams) => compareColumns(await database(), params)
/** Of columns that `compare` found. */
export const getCompareProfile = async (params: CompareParams) => queryCompareProfile(await database(), params)
export const listComparable = async (slug: string | null) => queryComparable(await database(), slug)
export const getArticle = cache(async (id: string) => showArticle(await database(), id))

export const getEvidence = async (id: string) => showEvidence(await database(), id)
export const getUtterance = cache(async (id: string) => showUtterance(await database(), id))

/** What a citation is made from; `writeCitations` makes it. */
export const getCited = async (kind: CitedKind, id: string): Promise<Cited | null> => cite(await database(), kind, id)
export { writeCitations } from './citations/write-citations'
export { citationName } from './services/cite'

export const getNames = cache(async (slug: string) => namesOfSpeaker(await database(), slug))
export const countSuggestions = async () => querySuggestionCount(await database())
export const listSuggestions = async (page: number) => querySuggestions(await database(), { page })
export const listDecisions = async (query: { by?: string; page: number }) => queryDecisions(await database(), query)

/** Decisions about speakers, as the services of these names take them; each waits for other writers. */
export const decide = {
  merge: async (input: Parameters<typeof mergeSpeakers>[1]) => mergeSpeakers(await database(), input),
  split: async (input: Parameters<typeof splitSpelling>[1]) => splitSpelling(await database(), input),
  rename: async (input: Parameters<typeof renameSpeaker>[1]) => renameSpeaker(await database(), input),
  settle: async (input: Parameters<typeof settleSuggestion>[1]) => settleSuggestion(await database(), input),
  save: async (input: Parameters<typeof saveEntry>[1]) => saveEntry(await database(), input),
  undo: async (input: Parameters<typeof undo>[1]) => undo(await database(), input),
}

/** Decisions about outlets; `decide.undo` takes them back. */
export const decideOutlet = {
  merge: async (input: Parameters<typeof mergeOutlets>[1]) => mergeOutlets(await database(), input),
  rename: async (input: Parameters<typeof renameOutlet>[1]) => renameOutlet(await database(), input),
  describe: async (input: Parameters<typeof describeOutlet>[1]) => describeOutlet(await database(), input),
  fileHost: async (input: Parameters<typeof fileHost>[1]) => fileHost(await database(), input),
}

/** Decisions about reports of one utterance; `decide.undo` takes them back. */
export const decideReports = {
  part: async (input: Parameters<typeof partReports>[1]) => partReports(await database(), input),
  join: async (input: Parameters<typeof joinReports>[1]) => joinReports(await database(), input),
}

/** The queue: what is handed over, and what a person does with it, as the services of these names have it. */
export const queue = {
  addAddresses: async (text: string, review: boolean) => takeAddresses(await database(), text, review),
  addFiles: async (files: readonly File[], review: boolean) => takeFiles(await database(), files, review),
  unfinished: async () => listUnfinishedRuns(await database()),
  list: async (page: number) => listRuns(await database(), { page }),
  get: async (id: string, query: Parameters<typeof getRun>[2]) => getRun(await database(), id, query),
  pause: async (id: string) => pauseRun(await database(), id),
  resume: async (id: string) => resumeRun(await database(), id),
  cancel: async (id: string) => cancelRun(await database(), id),
  retry: async (id: string) => retryFailed(await database(), id, 'passing'),
  addAll: async (id: string) => addAll(await database(), id),
  decide: async (id: string, decisions: ItemDecision[]) => decideItems(await database(), id, decisions),
  correct: async (id: string, item: string, correction: Correction) =>
    correctItem(await database(), id, item, correction),
}

/** Feeds, as the services of these names steer them. */
export const feeds = {
  list: async () => listFeeds(await database()),
  subscribe: async (url: string, everyMinutes: number) => subscribe(await database(), { url, everyMinutes }),
  unsubscribe: async (id: string) => unsubscribe(await database(), id),
  pause: async (id: string) => pauseFeed(await database(), id),
  resume: async (id: string) => resumeFeed(await database(), id),
  readNow: async (id: string) => readNow(await database(), id),
  setEvery: async (id: string, minutes: number) => setEvery(await database(), id, minutes),
}

/** Lists kept under a name, and what is marked as seen in them and in all there is, as the services of these names have it. */
export const views = {
  list: async () => listSavedViews(await database()),
  get: async (id: number) => getSavedView(await database(), id),
  count: async (view: SavedView) => countView(await database(), view),
  save: async (input: Parameters<typeof saveView>[1]) => saveView(await database(), input),
  rename: async (input: Parameters<typeof renameView>[1]) => renameView(await database(), input),
  delete: async (id: number) => deleteView(await database(), id),
  restore: async (id: number) => restoreView(await database(), id),
  corpusSeen: async () => getCorpusSeen(await database()),
  markSeen: async (input: Parameters<typeof markSeen>[1]) => markSeen(await database(), input),
  unmarkSeen: async (input: Parameters<typeof unmarkSeen>[1]) => unmarkSeen(await database(), input),
}
export type { ViewRefusal } from './services/views/steer-views'
/** When the last article came in. */
export const getLastArrival = async () => lastArrival(await database())
export const getNews = async (since: string) => queryNews(await database(), since)
/** For whoever goes somewhere by its name. */
export const findByName = async (q: string) => searchByName(await database(), q)

/**
 * Whether a request to change something comes from a page of this server: a page elsewhere can make a browser send a form
 * here, but not say that it comes from here.
 */
export function isOwnRequest(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  return isOwnHost(headers.get('host'), process.env.ALLOWED_HOSTS ?? '') && (site === null || site === 'same-origin')
}

/** Takes an article out of the copies it was put with, or puts it back; waits for other writers. */
export const setKeptApart = async (id: number, isKeptApart: boolean) => keepApart(await database(), id, isKeptApart)

/** The sentence of an error written for the reader; null for a fault of ours. */
export const sentenceOf = (error: unknown): string | null => (error instanceof UserError ? error.message : null)

export { isCsvPreset } from './services/export/csv'
export { contentDisposition } from './services/export/file-name'
export { countryChoices, languageChoices } from './services/places'

/** Everything the filters leave, or what of it is ticked, as a file. */
export const exportStatements = async (request: ExportRequest) =>
  makeExport({ db: await database(), url: databaseUrl(), now: () => new Date() }, request)

/** Everything side by side that `params` leave, as chunks of a CSV file, and what of the columns could not be used. */
export async function exportComparison(params: CompareParams, preset: CsvPreset) {
  const { columns, ignored, chunks } = await compareAll(await database(), params)
  return { ignored, chunks: writeComparison(chunks, columns, preset) }
}

/** Asks what the first page will ask, so that it need not wait until a large corpus has been read. */
export async function readAhead(): Promise<void> {
  const { params } = parseStatementParams({})
  await Promise.all([listStatements(params), listFacets(params), countOrigins(params)])
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
    const db = await database()
    return await addArticle(
      { db, names: await knownNames(db) },
      { reading: plainReading(text), origin: 'pasted', given },
    )
  } catch (error) {
    if (error instanceof UserError) return { status: 'failed', why: `The text ${error.message}.` }
    throw error
  }
}
