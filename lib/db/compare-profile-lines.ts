// Whom the columns of a comparison quote, and the media and agencies they lean on: the most frequent of each column.
import type { CompareParams } from '../compare-params'
import { NO_RELAY, UNKNOWN } from '../list-params'
import type { ProfileColumn, ProfileLine, ProfileLines } from '../records/compare'
import type { Database } from './client'
import { countDistinct } from './counting'
import { Prisma } from './generated/client'
import { speakersAt } from './shown-speakers'

/** So many are told across the columns, and so many that only one column has; of the rest only how many they are. */
const MOST_LINES = 24
const MOST_OWN = 12

/**
 * One of them in one column. `line`: its place among all `total` of the columns; `inColumn`: how many the column has, `own`
 * of them no other column; `columns`: how many columns have this one, and where it is one, `place` is among those.
 */
type Row = Record<'col' | 'count' | 'line' | 'total' | 'inColumn' | 'own' | 'columns' | 'place', bigint> & {
  slug: string
  name: string
}

/** What a column says of its voices. */
type Quoted = Pick<ProfileColumn, 'voices' | 'own' | 'ownVoices'>

/**
 * Named speakers, and media and agencies. A filter on speakers or relays leaves those it asks for: an address cannot ask for
 * them and for those beside them.
 * @param placed statements with the number of their column, from 0, as `col`
 */
export async function listProfileLines(
  db: Database,
  { columns, filters }: CompareParams,
  placed: Prisma.Sql,
): Promise<{ voices: ProfileLines; relays: ProfileLines; byColumn: Quoted[] }> {
  const statements = countDistinct('s', filters)
  const speakers = asked(filters.speaker, UNKNOWN, (slugs) => Prisma.sql`p."id" IN (${speakersAt(slugs)})`)
  const media = asked(filters.relay, NO_RELAY, (slugs) => Prisma.sql`r."slug" IN (${Prisma.join(slugs)})`)
  const voices = await listMost(
    db,
    placed,
    // Counted before they are named: there are far fewer speakers than statements.
    Prisma.sql`SELECT col, p."slug" AS slug, p."name" AS name, count FROM (
        SELECT col, x."speakerId" AS id, ${statements} AS count
        FROM placed s JOIN "StatementSpeaker" x ON x."statementId" = s."id" GROUP BY col, x."speakerId") quoted
      JOIN "Speaker" p ON p."id" = quoted.id WHERE p."type" <> 'unnamed' AND ${speakers}`,
  )
  const relays = await listMost(
    db,
    placed,
    Prisma.sql`SELECT col, r."slug" AS slug, min(r."name") AS name, ${statements} AS count
      FROM placed s JOIN "Relay" r ON r."statementId" = s."id" WHERE ${media}
      GROUP BY col, r."slug" HAVING max(r."kind" IN ('medium', 'agency'))`,
  )
  return {
    voices: linesOf(voices, columns.length),
    relays: linesOf(relays, columns.length),
    byColumn: columns.map((_, at) => quotedIn(voices.filter(({ col }) => Number(col) === at))),
  }
}

/** The condition that leaves those a filter asks for; the value that stands for none of them is passed over. */
function asked(values: readonly string[], none: string, among: (slugs: string[]) => Prisma.Sql): Prisma.Sql {
  if (values.length === 0) return Prisma.sql`TRUE`
  const slugs = values.filter((value) => value !== none)
  return slugs.length > 0 ? among(slugs) : Prisma.sql`FALSE`
}

/**
 * The most frequent across the columns, and in each column alone. The first of each column come first, then the second, and so
 * on: a small column has its own among them.
 * @param counted col, slug, name and count
 */
async function listMost(db: Database, placed: Prisma.Sql, counted: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH placed AS MATERIALIZED (${placed}),
    counted AS MATERIALIZED (${counted}),
    ranked AS (
      SELECT *, row_number() OVER (PARTITION BY col ORDER BY count DESC, slug) AS place,
        count(*) OVER (PARTITION BY slug) AS columns FROM counted),
    heard AS (
      SELECT slug, row_number() OVER (ORDER BY min(place), sum(count) DESC, slug) AS line, count(*) OVER () AS total
      FROM ranked GROUP BY slug),
    told AS (
      SELECT ranked.col, slug, ranked.name, ranked.count, ranked.columns, heard.line, heard.total,
        row_number() OVER (PARTITION BY col, columns = 1 ORDER BY ranked.place) AS place,
        count(*) OVER (PARTITION BY col) AS inColumn, sum(columns = 1) OVER (PARTITION BY col) AS own
      FROM ranked JOIN heard USING (slug))
    SELECT * FROM told WHERE line <= ${MOST_LINES} OR (columns = 1 AND place <= ${MOST_OWN}) ORDER BY line, col`
}

function linesOf(rows: readonly Row[], columns: number): ProfileLines {
  const lines = new Map<string, ProfileLine>()
  for (const { slug, name, line, col, count } of rows) {
    if (line > MOST_LINES) continue
    const known = lines.get(slug) ?? { slug, name, counts: Array.from({ length: columns }, () => 0) }
    known.counts[Number(col)] = Number(count)
    lines.set(slug, known)
  }
  return { lines: [...lines.values()], total: Number(rows[0]?.total ?? 0) }
}

/** @param rows of the column; its most frequent is always among them */
function quotedIn(rows: readonly Row[]): Quoted {
  const own = rows.filter(({ columns, place }) => columns === 1n && place <= MOST_OWN)
  return {
    voices: Number(rows[0]?.inColumn ?? 0),
    own: Number(rows[0]?.own ?? 0),
    ownVoices: own
      .sort((a, b) => Number(a.place - b.place))
      .map(({ slug, name, count }) => ({ slug, name, count: Number(count) })),
  }
}
