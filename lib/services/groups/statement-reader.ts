// Reads statements for comparing, and keeps what it read: the same neighbours come again with every article of a day.
import { blockHashes } from '../../alignment/groups/block-hashes'
import { keysOf } from '../../alignment/groups/local-weight'
import { type ReadStatement, readStatement } from '../../alignment/statements/read-statement'
import type { ToldStatement } from '../../alignment/statements/told-statement'
import type { ReferenceLookup } from '../../identity/lookup'

/** A read statement with the hashes it is found by, and the keys of what it speaks of. */
export type BlockedStatement = ReadStatement & { hashes: readonly number[]; keys: readonly string[] }

export type StatementReader = (told: ToldStatement) => BlockedStatement

/** As many are kept, about 5 kB each; then the keeping starts afresh. */
const MOST_KEPT = 10_000

const readers = new WeakMap<ReferenceLookup, StatementReader>()

/** The reader that goes with these names. */
export function statementReader(names: ReferenceLookup): StatementReader {
  const before = readers.get(names)
  if (before) return before
  const kept = new Map<string, BlockedStatement>()
  const reader: StatementReader = (told) => {
    // Who said it when is no part of what is read.
    const key = `${told.language} ${told.kind} ${told.text}`
    const known = kept.get(key)
    if (known) return { ...known, told }
    const signs = readStatement(told, names)
    const read = { ...signs, hashes: blockHashes(signs), keys: keysOf(signs) }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, read)
    return read
  }
  readers.set(names, reader)
  return reader
}
