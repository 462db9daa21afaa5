// Rows as JSON lines: one record a line, as the JSON addresses give them.
import type { TableWriter } from './table-writer'

/** @returns a writer of one file. */
export const jsonLinesWriter = <Row>(): TableWriter<Row> => ({
  guarded: {},
  notes: {},
  async *write(blocks) {
    for await (const rows of blocks) yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  },
})
