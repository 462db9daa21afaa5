// What a table's columns are, for every format it is written in.

export type Cell = string | number | null

/**
 * `text`: whatever an article prints or a person typed. `code`: a word of ours, which holds neither blanks nor marks.
 * `day`: `YYYY-MM-DD`. `address`: of a web page.
 */
export type CellType = 'text' | 'code' | 'number' | 'day' | 'address'

export type Column<Row> = { name: string; type: CellType; of: (row: Row) => Cell }
