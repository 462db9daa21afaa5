// What the corpus holds at a glance.
import type { Overview } from '../records'
import type { Database } from './client'
import { countSpeakers, listMostQuoted } from './speaker-index'
import { getStatementRows } from './statements'

const LATEST = 6
const MOST_QUOTED = 10

/** Counts, languages, the latest statements, the most quoted speakers, and what is unknown or broken. */
export async function getOverview(db: Database): Promise<Overview> {
  const languages = await db.$queryRaw<{ language: string; articles: bigint; statements: bigint }[]>`
    SELECT a."language" AS language, count(*) AS articles,
      (SELECT count(*) FROM "Statement" s WHERE s."language" = a."language") AS statements
    FROM "Article" a GROUP BY a."language" ORDER BY statements DESC, language`
  const span = await db.article.aggregate({ _min: { publishedOn: true }, _max: { publishedOn: true } })
  // One of each article, so that a long interview does not fill the page.
  const latest = await db.$queryRaw<{ id: number }[]>`
    SELECT min(s."id") AS id FROM "Statement" s WHERE s."publishedOn" IS NOT NULL AND s."kind" <> 'headline'
    GROUP BY s."articleId" ORDER BY s."publishedOn" DESC, s."articleId" DESC LIMIT ${LATEST}`
  return {
    articles: await db.article.count(),
    statements: await db.statement.count(),
    speakers: await countSpeakers(db),
    outlets: await db.outlet.count({ where: { articles: { some: {} } } }),
    firstOn: span._min.publishedOn,
    lastOn: span._max.publishedOn,
    languages: languages.map((row) => ({ ...row, articles: Number(row.articles), statements: Number(row.statements) })),
    latest: await getStatementRows(
      db,
      latest.map(({ id }) => Number(id)),
    ),
    mostQuoted: await listMostQuoted(db, MOST_QUOTED),
    gaps: {
      unknownSpeaker: await db.statement.count({ where: { speakers: { none: {} } } }),
      unknownOutlet: await db.statement.count({ where: { outletId: null } }),
      unknownDate: await db.statement.count({ where: { publishedOn: null } }),
      brokenEvidence: await db.evidence.count({ where: { state: 'broken' } }),
    },
  }
}
