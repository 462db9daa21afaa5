// What every format of a table is to whoever writes a file.

export type TableWriter<Row> = {
  /** The bytes of one file, from blocks of its rows; a file without rows has its head. */
  write: (blocks: AsyncIterable<readonly Row[]>) => AsyncIterable<Uint8Array>
  /** How many cells of each column were kept from being run as a formula; counted while it writes. */
  guarded: Record<string, number>
  /** What else a reader of the file should know, by name; whole when all is written. */
  notes: Record<string, string>
}
