// Makes one export from a snapshot of the database: the file, the file with its manifest, or the manifest alone.
import { createHash } from 'node:crypto'
import type { Query } from '../../db/bulk/ordered-ids'
import type { Snapshot } from '../../db/bulk/snapshot'
import type { StatementRow } from '../../records/statements'
import { type FileFormat, writerOf } from './file-format'
import { counter, type Manifest, type ManifestHead, toManifest } from './manifest'
import { STATEMENT_COLUMNS } from './statement-columns'
import { zip } from './zip'

/** `both`: a ZIP archive of the file and its manifest. */
export type Wanted = 'file' | 'both' | 'manifest'

/** What crosses to the thread that makes it. */
export type Order = { ids: Query; format: FileFormat; wanted: Wanted; name: string; head: ManifestHead }

/** Fewer bytes than this are not handed on alone. */
const LEAST = 1 << 16

/** @returns how many rows there are, and the bytes in chunks, each a buffer of its own */
export function makeFile(snapshot: Snapshot, order: Order): { rows: number; bytes: AsyncGenerator<Uint8Array> } {
  const { count, blocks } = snapshot.statements(order.ids)
  const writer = writerOf(order.format)
  if (order.wanted === 'file') return { rows: count, bytes: gather(writer.write(each(blocks))) }

  const counted = counter()
  const hash = createHash('sha256')
  let length = 0
  async function* hashed() {
    const seen = (rows: StatementRow[]) => counted.see(rows)
    for await (const chunk of writer.write(each(blocks, seen))) {
      hash.update(chunk)
      length += chunk.length
      yield chunk
    }
  }
  const manifest = (): Manifest =>
    toManifest(
      order.head,
      { schema: snapshot.schemaVersion(), corpus: snapshot.corpusSize(), counts: counted.counts() },
      {
        ...{ name: order.name, format: order.format, columns: STATEMENT_COLUMNS },
        ...{ guarded: writer.guarded, notes: writer.notes, bytes: length, sha256: hash.digest('hex') },
      },
    )
  async function* written() {
    yield Buffer.from(`${JSON.stringify(manifest(), null, 2)}\n`)
  }
  async function* alone() {
    for await (const _ of hashed());
    yield* written()
  }
  // What is told of the file is known once it is written: it comes last.
  const entries = [
    { name: order.name, bytes: hashed() },
    { name: `${order.name}.manifest.json`, bytes: written() },
  ]
  return { rows: count, bytes: gather(order.wanted === 'both' ? zip(entries) : alone()) }
}

async function* each(blocks: Iterable<StatementRow[]>, seen: (rows: StatementRow[]) => void = () => {}) {
  for (const rows of blocks) {
    seen(rows)
    yield rows
  }
}

/** The same bytes in chunks of some size, each a buffer of its own. */
async function* gather(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = []
  let length = 0
  const take = (): Uint8Array => {
    const whole = new Uint8Array(length)
    let at = 0
    for (const chunk of kept) {
      whole.set(chunk, at)
      at += chunk.length
    }
    kept = []
    length = 0
    return whole
  }
  for await (const chunk of chunks) {
    kept.push(chunk)
    length += chunk.length
    if (length >= LEAST) yield take()
  }
  if (length > 0) yield take()
}
