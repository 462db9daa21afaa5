// Many rows at little cost: each column of a table comes as one JSON array, so that a thousand rows cross from SQLite to
// JavaScript as a dozen values instead of as many thousands.
import type Sqlite from 'better-sqlite3'

/** The columns of a block, by name: as many values in each as there are rows, in the order of the rows. */
export type Block<Columns> = { [Name in keyof Columns]: Columns[Name][] }

/** Ids that follow one another are asked for as one range: a range costs one search of the tree, however long it is. */
const RANGE = 1_024

/**
 * What `fromRanges` reads: every maximal run of ids that count up by one, as a JSON array of `first * RANGE + length - 1`.
 * Statements of one article follow one another, and most lists keep them together.
 */
export function toRanges(ids: readonly number[]): string {
  const ranges: number[] = []
  let first = ids[0] ?? 0
  let more = -1
  for (const id of ids) {
    if (id === first + more + 1 && more < RANGE - 1) more += 1
    else {
      ranges.push(first * RANGE + more)
      first = id
      more = 0
    }
  }
  if (more >= 0) ranges.push(first * RANGE + more)
  return JSON.stringify(ranges)
}

/** SQL from FROM on: the rows of `table` whose `id` lies in the ranges that are its one parameter, in their order. */
export const fromRanges = (table: string, id: string) =>
  `FROM json_each(?) asked CROSS JOIN "${table}" t
  ON t."${id}" BETWEEN asked.value / ${RANGE} AND asked.value / ${RANGE} + asked.value % ${RANGE}`

/**
 * Prepares a question of which every column is read as a whole.
 * @param columns SQL of each by its name
 * @param rest the question from its FROM on, with one parameter
 */
export function prepareBlock<Columns extends object>(
  connection: Sqlite.Database,
  columns: { [Name in keyof Columns]: string },
  rest: string,
): (parameter: string) => Block<Columns> {
  const names = Object.keys(columns) as (keyof Columns)[]
  const arrays = names.map((name) => `json_group_array(${columns[name]})`).join(', ')
  const statement = connection.prepare<[string], string[]>(`SELECT ${arrays} ${rest}`).raw()
  return (parameter) => {
    const texts = statement.get(parameter) ?? []
    return Object.fromEntries(names.map((name, at) => [name, JSON.parse(texts[at] ?? '[]')])) as Block<Columns>
  }
}
