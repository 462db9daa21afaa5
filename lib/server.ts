// What app/ may call: the database, the names and the use cases, put together once for the web process.
import 'server-only'
import { cache } from 'react'
import type { TimelineKey } from './chart-marks'
import type { CompareParams } from './compare-params'
import { corpusSize } from './db/charts/corpus-size'
import { chartLanguages, chartSpeakers } from './db/charts/matrix'
import { chartTimeline } from './db/charts/timeline'
import type { Database } from './db/client'
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
import { servedDatabase as database } from './db/served-database'
import { getSourceLedger as queryLedger } from './db/source-ledger'
import { listSpeakers as querySpeakers } from './db/speaker-index'
import { countStatements as queryCount, listStatements as queryStatements } from './db/statements'
import { countSuggestions as querySuggestionCount, listSuggestions as querySuggestions } from './db/suggestions'
import { isOwnHost } from './host-header'
import type { Counting, FacetKey, StatementFilters, StatementParams } from './list-params'
import type { OutletQuery } from './records/outlets'
import type { SpeakerQuery } from './records/speakers'
import { type Refusal, Refused } from './refused'
import { type ExportRequest, exportStatements as makeExport } from './services/export/export-statements'
import { UserError } from './user-error'

/**
 * A use case, loaded when it is first asked for: most bring the engine, the names or the lexicons with them, megabytes that no
 * page needs to be read, and that would be built and held once for every page.
 */
const late =
  <Rest extends unknown[], Result>(load: () => Promise<(db: Database, ...rest: Rest) => Result>) =>
  async (...rest: Rest): Promise<Awaited<Result>> =>
    await (await load())(await database(), ...rest)

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
const showSpeaker = late(async () => (await import('./services/show-speaker')).showSpeaker)
export const getSpeaker = cache(async (slug: string, copies: Counting['copies'], versions: Counting['versions']) =>
  showSpeaker(slug, { copies, versions }),
)
export const listOutlets = async (query: OutletQuery) => queryOutlets(await database(), query)
export const getOutlet = cache(async (slug: string, page = 1) => queryOutlet(await database(), slug, page))
export const getOutletAbout = async (slug: string) => queryOutletAbout(await database(), slug)
/** A page of what stands side by side, and the outlets that report most in common. */
export const compare = late(async () => (await import('./services/compare/compare')).compare)
/** Of columns that `compare` found. */
export const getCompareProfile = async (params: CompareParams) => queryCompareProfile(await database(), params)
export const listComparable = async (slug: string | null) => queryComparable(await database(), slug)
export const getArticle = cache(late(async () => (await import('./services/show-article')).showArticle))

export const getEvidence = late(async () => (await import('./services/show-evidence')).showEvidence)
export const getUtterance = cache(late(async () => (await import('./services/groups/show-utterance')).showUtterance))

/** What a citation is made from; `writeCitations` makes it. */
export const getCited = late(async () => (await import('./services/cite')).cite)
export { writeCitations } from './citations/write-citations'
export { citationName } from './services/cite'

export const getNames = cache(late(async () => (await import('./services/names-of-speaker')).namesOfSpeaker))
export const countSuggestions = async () => querySuggestionCount(await database())
export const listSuggestions = async (page: number) => querySuggestions(await database(), { page })
export const listDecisions = async (query: { by?: string; page: number }) => queryDecisions(await database(), query)

/** Decisions about speakers, as the services of these names take them; each waits for other writers. */
export const decide = {
  merge: late(async () => (await import('./services/merge-speakers')).mergeSpeakers),
  split: late(async () => (await import('./services/split-spelling')).splitSpelling),
  rename: late(async () => (await import('./services/rename-speaker')).renameSpeaker),
  settle: late(async () => (await import('./services/settle-suggestion')).settleSuggestion),
  save: late(async () => (await import('./services/edit-entry')).saveEntry),
  undo: late(async () => (await import('./services/undo')).undo),
}

/** Decisions about outlets; `decide.undo` takes them back. */
export const decideOutlet = {
  merge: late(async () => (await import('./services/merge-outlets')).mergeOutlets),
  rename: late(async () => (await import('./services/rename-outlet')).renameOutlet),
  describe: late(async () => (await import('./services/describe-outlet')).describeOutlet),
  fileHost: late(async () => (await import('./services/file-host')).fileHost),
}

/** Decisions about reports of one utterance; `decide.undo` takes them back. */
export const decideReports = {
  part: late(async () => (await import('./services/groups/part-reports')).partReports),
  join: late(async () => (await import('./services/groups/join-reports')).joinReports),
}

/** The queue: what is handed over, and what a person does with it, as the services of these names have it. */
export const queue = {
  addAddresses: late(async () => (await import('./services/queue/take-in')).takeAddresses),
  addFiles: late(async () => (await import('./services/queue/take-in')).takeFiles),
  unfinished: async () => listUnfinishedRuns(await database()),
  list: async (page: number) => listRuns(await database(), { page }),
  get: late(async () => (await import('./services/queue/show-runs')).getRun),
  pause: late(async () => (await import('./services/queue/steer-run')).pauseRun),
  resume: late(async () => (await import('./services/queue/steer-run')).resumeRun),
  cancel: late(async () => (await import('./services/queue/steer-run')).cancelRun),
  retry: late(async () => {
    const { retryFailed } = await import('./services/queue/steer-run')
    return (db: Database, id: string) => retryFailed(db, id, 'passing')
  }),
  addAll: late(async () => (await import('./services/queue/decide-items')).addAll),
  decide: late(async () => (await import('./services/queue/decide-items')).decideItems),
  correct: late(async () => (await import('./services/queue/correct-item')).correctItem),
}

/** Feeds, as the services of these names steer them. */
export const feeds = {
  list: async () => listFeeds(await database()),
  subscribe: late(async () => (await import('./services/feeds/steer-feeds')).subscribe),
  unsubscribe: late(async () => (await import('./services/feeds/steer-feeds')).unsubscribe),
  pause: late(async () => (await import('./services/feeds/steer-feeds')).pauseFeed),
  resume: late(async () => (await import('./services/feeds/steer-feeds')).resumeFeed),
  readNow: late(async () => (await import('./services/feeds/steer-feeds')).readNow),
  setEvery: late(async () => (await import('./services/feeds/steer-feeds')).setEvery),
}

/** Lists kept under a name, and what is marked as seen in them and in all there is, as the services of these names have it. */
export const views = {
  list: async () => listSavedViews(await database()),
  get: async (id: number) => getSavedView(await database(), id),
  count: late(async () => (await import('./services/views/count-view')).countView),
  save: late(async () => (await import('./services/views/steer-views')).saveView),
  rename: late(async () => (await import('./services/views/steer-views')).renameView),
  delete: late(async () => (await import('./services/views/steer-views')).deleteView),
  restore: late(async () => (await import('./services/views/steer-views')).restoreView),
  corpusSeen: async () => getCorpusSeen(await database()),
  markSeen: late(async () => (await import('./services/views/steer-views')).markSeen),
  unmarkSeen: late(async () => (await import('./services/views/steer-views')).unmarkSeen),
}
export type { ViewRefusal } from './services/views/steer-views'
/** When the last article came in. */
export const getLastArrival = async () => lastArrival(await database())
export const getNews = async (since: string) => queryNews(await database(), since)
/** For whoever goes somewhere by its name. */
export const findByName = late(async () => (await import('./services/find-by-name')).findByName)

/**
 * Whether a request to change something comes from a page of this server: a page elsewhere can make a browser send a form
 * here, but not say that it comes from here.
 */
export function isOwnRequest(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  return isOwnHost(headers.get('host'), process.env.ALLOWED_HOSTS ?? '') && (site === null || site === 'same-origin')
}

/** Takes an article out of the copies it was put with, or puts it back; waits for other writers. */
export const setKeptApart = late(async () => (await import('./services/keep-apart')).setKeptApart)

/** The sentence of an error written for the reader; null for a fault of ours. */
export const sentenceOf = (error: unknown): string | null => (error instanceof UserError ? error.message : null)

/** What was refused and why, where that can be said in the reader's language. */
export const refusalOf = (error: unknown): Refusal | null => (error instanceof Refused ? error.refusal : null)

export { CSV_PRESETS } from './services/export/csv'
export { contentDisposition } from './services/export/file-name'
export { countryChoices, languageChoices } from './services/places'

/** Everything the filters leave, or what of it is ticked, as a file. */
export const exportStatements = async (request: ExportRequest) =>
  makeExport({ db: await database(), url: databaseUrl(), now: () => new Date() }, request)

/** Everything side by side that `params` leave, as chunks of a CSV file, and what of the columns could not be used. */
export const exportComparison = late(
  async () => (await import('./services/compare/export-comparison')).exportComparison,
)

/** Whether the database answers; throws when it does not. */
export async function checkHealth(): Promise<void> {
  await (await database()).$queryRaw`SELECT 1`
}

/** Adds a text that was pasted; input that is no article is answered with a sentence, not thrown. */
export { addAside as addPastedArticle } from './services/add-aside'
