// Statements by two of their sides at once: speakers by outlet, languages by kind.
import { withoutValues } from '../../chart-marks'
import { type StatementFilters, UNKNOWN } from '../../list-params'
import type { MatrixChart } from '../../records'
import type { Database } from '../client'
import { countRows } from '../counting'
import { Prisma } from '../generated/client'
import { whereStatements } from '../list-query'
import { countStatements } from '../statements'
import { countIn, narrowed, placeOf, type Ranked, rankValues, SOURCES } from './axis'
import { countCells } from './count-cells'

/** Beside the unknown one, the others and their sum there is room for so many columns. */
const MOST_ROWS = 8
const MOST_COLUMNS = 6

/** What the filters leave, by language and kind. */
export async function chartLanguages(db: Database, filters: StatementFilters): Promise<MatrixChart> {
  const rows = await rankValues(db, 'language', filters, MOST_ROWS)
  const columns = await rankValues(db, 'kind', filters, MOST_COLUMNS)
  const counted = await countCells<number>(db, filters, {
    where: await whereStatements(db, filters),
    row: placeOf('language', rows.groups),
    column: placeOf('kind', columns.groups),
  })
  const cells = tableOf(rows, columns)
  for (const { row, column, count } of counted.cells) put(cells, row, column, count)
  return {
    total: await countStatements(db, filters),
    rows: { shown: rows.shown, rest: restOf(rows, counted.rows.get(rows.groups.length)) },
    columns: { shown: columns.shown, rest: restOf(columns, counted.columns.get(columns.groups.length)) },
    cells,
  }
}

/**
 * What the filters leave, by speaker and outlet. A joint statement stands with each of its speakers; those of the other
 * speakers are the statements in which none of the shown has a part.
 */
export async function chartSpeakers(db: Database, filters: StatementFilters): Promise<MatrixChart> {
  const rows = await rankValues(db, 'speaker', filters, MOST_ROWS)
  const columns = await rankValues(db, 'outlet', filters, MOST_COLUMNS)
  const outlet = placeOf('outlet', columns.groups)
  const cells = tableOf(rows, columns)
  const known = rows.groups.filter((group) => group !== null)
  const asked = [
    ...(known.length > 0 ? [Prisma.sql`x."speakerId" IN (${Prisma.join(known)})`] : []),
    ...(known.length < rows.groups.length ? [Prisma.sql`x."speakerId" IS NULL`] : []),
  ]
  if (asked.length > 0) {
    const found = await db.$queryRaw<{ row: bigint; column: bigint; count: bigint }[]>`
      SELECT ${placeOf('speaker', rows.groups)} AS "row", ${outlet} AS "column", ${countIn('speaker', filters)} AS count
      FROM ${SOURCES.speaker.from} ${narrowed(await whereStatements(db, filters), [Prisma.sql`(${Prisma.join(asked, ' OR ')})`])}
      GROUP BY 1, 2`
    for (const { row, column, count } of found) put(cells, Number(row), Number(column), Number(count))
  }
  const others = withoutValues(filters, 'speaker', [...rows.shown.map(({ value }) => value), UNKNOWN])
  const rest = await byOutlet(db, others, outlet)
  for (const [column, count] of rest.columns) put(cells, rows.groups.length, column, count)
  const all = await byOutlet(db, filters, outlet)
  return {
    total: all.total,
    rows: { shown: rows.shown, rest: restOf(rows, rest.total) },
    columns: { shown: columns.shown, rest: restOf(columns, all.columns.get(columns.groups.length)) },
    cells,
  }
}

/** How many statements stand in each column, each once. */
async function byOutlet(db: Database, filters: StatementFilters, outlet: Prisma.Sql) {
  const found = await db.$queryRaw<{ column: bigint; count: bigint }[]>`
    SELECT ${outlet} AS "column", ${countRows('s', filters)} AS count FROM "Statement" s
    ${await whereStatements(db, filters)} GROUP BY 1`
  const columns = new Map(found.map(({ column, count }) => [Number(column), Number(count)]))
  const isOnce = filters.copies === 'once'
  const sum = [...columns.values()].reduce((all, count) => all + count, 0)
  return { columns, total: isOnce ? await countStatements(db, filters) : sum }
}

const tableOf = (rows: Ranked, columns: Ranked): number[][] =>
  Array.from({ length: rows.groups.length + 1 }, () => new Array<number>(columns.groups.length + 1).fill(0))

function put(cells: number[][], row: number, column: number, count: number) {
  const line = cells[row]
  if (line) line[column] = count
}

const restOf = ({ others }: Ranked, count = 0) => (count > 0 ? { values: others, count } : null)
