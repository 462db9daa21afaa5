// What the corpus holds at a glance.
import { COUNT_ALL, type Counting, parseStatementParams, type StatementFilters, UNKNOWN } from '../list-params'
import type { Overview } from '../records'
import type { Database } from './client'
import { andStanding, countRows, oneRowEach } from './counting'
import { Prisma } from './generated/client'
import { countSpeakers, listMostQuoted } from './speaker-index'
import { countStatements, getStatementRows } from './statements'

const LATEST = 6
const MOST_QUOTED = 10

/** Counts, languages, the latest statements, the most quoted speakers, and what is unknown or broken. */
export async function getOverview(db: Database, counting: Counting = COUNT_ALL): Promise<Overview> {
  const standing = counting.versions === 'all' ? {} : { replacedById: null }
  const count = (filters: Partial<StatementFilters>) =>
    countStatements(db, { ...parseStatementParams({}).params, ...counting, ...filters })
  const languages = await db.$queryRaw<{ language: string; articles: bigint; statements: bigint }[]>`
    SELECT a."language" AS language, count(*) AS articles,
      (SELECT ${countRows('s', counting)} FROM "Statement" s
       WHERE s."language" = a."language" AND ${andStanding('s', counting)}) AS statements
    FROM "Article" a ${counting.versions === 'all' ? Prisma.empty : Prisma.sql`WHERE a."replacedById" IS NULL`} GROUP BY a."language" ORDER BY statements DESC, language`
  const span = await db.article.aggregate({ _min: { publishedOn: true }, _max: { publishedOn: true } })
  const told = Prisma.sql`WHERE s."publishedOn" IS NOT NULL AND s."kind" <> 'headline' AND ${andStanding('s', counting)}`
  // One of each article, so that a long interview does not fill the page.
  const latest = await db.$queryRaw<{ id: number }[]>`
    SELECT min(s."id") AS id FROM "Statement" s ${oneRowEach(told, counting)}
    GROUP BY s."articleId" ORDER BY s."publishedOn" DESC, s."articleId" DESC LIMIT ${LATEST}`
  return {
    articles: await db.article.count({ where: standing }),
    statements: await count({}),
    speakers: await countSpeakers(db, counting),
    outlets: await db.outlet.count({ where: { articles: { some: {} } } }),
    firstOn: span._min.publishedOn,
    lastOn: span._max.publishedOn,
    languages: languages.map((row) => ({ ...row, articles: Number(row.articles), statements: Number(row.statements) })),
    latest: await getStatementRows(
      db,
      latest.map(({ id }) => Number(id)),
    ),
    mostQuoted: await listMostQuoted(db, MOST_QUOTED, counting),
    gaps: {
      unknownSpeaker: await count({ speaker: [UNKNOWN] }),
      unknownOutlet: await count({ outlet: [UNKNOWN] }),
      unknownDate: await count({ undated: true }),
      brokenEvidence: await count({ evidence: 'broken' }),
      toLookAt: await count({ look: true }),
    },
  }
}
