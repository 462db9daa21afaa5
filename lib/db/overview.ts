// What the corpus holds at a glance.
import { COUNT_ALL, type Counting, FACET_KEYS, type StatementFilters, UNKNOWN } from '../list-params'
import { parseStatementParams } from '../parse-list-params'
import type { Overview } from '../records/overview'
import type { Database } from './client'
import { andStanding, oneRowEach } from './counting'
import { listFacets } from './facets'
import { Prisma } from './generated/client'
import { countSpeakers, listMostQuoted } from './speaker-index'
import { countStatements, getStatementRows } from './statements'
import { countSuggestions } from './suggestions'

const LATEST = 6
const MOST_QUOTED = 10

/** The newest statements, one of each article, so that a long interview does not fill the page. */
async function listLatest(db: Database, counting: Counting) {
  const told = Prisma.sql`WHERE s."publishedOn" IS NOT NULL AND s."kind" <> 'headline' AND ${andStanding('s', counting)}`
  // Grouped in the order of the index, so that only the newest are read.
  const latest = await db.$queryRaw<{ id: bigint }[]>`
    SELECT min(s."id") AS id FROM "Statement" s ${oneRowEach(told, counting)}
    GROUP BY s."publishedOn", s."articleId" ORDER BY s."publishedOn" DESC, s."articleId" DESC LIMIT ${LATEST}`
  return getStatementRows(
    db,
    latest.map(({ id }) => Number(id)),
  )
}

/** Counts, languages, the latest statements, the most quoted speakers, and what is unknown or broken. */
export async function getOverview(db: Database, counting: Counting = COUNT_ALL): Promise<Overview> {
  const standing = counting.versions === 'all' ? {} : { replacedById: null }
  const everything = { ...parseStatementParams({}).params, ...counting }
  const count = (filters: Partial<StatementFilters>) => countStatements(db, { ...everything, ...filters })
  const allBut = FACET_KEYS.filter((key) => key !== 'language')
  // Side by side: they are answered by several threads.
  const [articles, statements, speakers, outlets, span, facets, latest, mostQuoted, ...gaps] = await Promise.all([
    db.article.count({ where: standing }),
    count({}),
    countSpeakers(db, counting),
    db.outlet.count({ where: { articles: { some: {} } } }),
    db.article.aggregate({ _min: { publishedOn: true }, _max: { publishedOn: true } }),
    listFacets(db, everything, allBut),
    listLatest(db, counting),
    listMostQuoted(db, MOST_QUOTED, counting),
    count({ speaker: [UNKNOWN] }),
    count({ outlet: [UNKNOWN] }),
    count({ undated: true }),
    count({ evidence: 'broken' }),
    count({ look: true }),
    countSuggestions(db),
    db.item.count({ where: { state: 'failed' } }),
  ])
  const [unknownSpeaker, unknownOutlet, unknownDate, brokenEvidence, toLookAt, suggestions, failed] = gaps
  return {
    ...{ articles, statements, speakers, outlets, latest, mostQuoted },
    firstOn: span._min.publishedOn,
    lastOn: span._max.publishedOn,
    languages: facets.language.values.map(({ value, count }) => ({ language: value, statements: count })),
    gaps: { unknownSpeaker, unknownOutlet, unknownDate, brokenEvidence, toLookAt },
    waiting: { suggestions, failed },
  }
}
