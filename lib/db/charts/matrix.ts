// Statements by two of their sides at once: speakers by outlet, languages by kind.
import { type StatementFilters, UNKNOWN } from '../../list-params'
import type { MatrixChart } from '../../records/charts'
import type { Database } from '../client'
import { askOf } from '../columns/ask'
import { listMeant } from '../list-query'
import { speakersAt } from '../shown-speakers'

/** Beside the unknown one, the others and their sum there is room for so many columns. */
const MOST_ROWS = 8
const MOST_COLUMNS = 6

/** What the filters leave, by language and kind. */
export async function chartLanguages(db: Database, filters: StatementFilters): Promise<MatrixChart> {
  return askOf(db)<'matrix'>({
    ask: 'matrix',
    ...(await listMeant(db, filters)),
    rows: { key: 'language', most: MOST_ROWS, asked: null },
    columns: { key: 'kind', most: MOST_COLUMNS, asked: null },
  })
}

/** What the filters leave, by speaker and outlet. */
export async function chartSpeakers(db: Database, filters: StatementFilters): Promise<MatrixChart> {
  return askOf(db)<'matrix'>({
    ask: 'matrix',
    ...(await listMeant(db, filters)),
    rows: { key: 'speaker', most: MOST_ROWS, asked: await askedSpeakers(db, filters) },
    columns: { key: 'outlet', most: MOST_COLUMNS, asked: null },
  })
}

/** The ids of the speakers chosen, 0 for the unknown; null where none is. */
async function askedSpeakers(db: Database, { speaker }: StatementFilters): Promise<number[] | null> {
  if (speaker.length === 0) return null
  const slugs = speaker.filter((slug) => slug !== UNKNOWN)
  const found = slugs.length > 0 ? await db.$queryRaw<{ id: bigint }[]>(speakersAt(slugs)) : []
  return [...(slugs.length < speaker.length ? [0] : []), ...found.map(({ id }) => Number(id))]
}
