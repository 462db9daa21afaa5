// A ZIP archive as a stream; every entry is made only when its turn comes.
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

export type ZipEntry = { name: string; bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array> }

/** Made ahead of what is packed: as many chunks are kept. */
const AHEAD = 2
/** Fast, and a table still shrinks to a fifth. */
const COMPRESSION = 1
/** The same rows give the same bytes, whenever they are exported: no entry has a date but the first a ZIP can hold. */
const MTIME = new Date(1980, 0, 1)

/** @throws what making an entry throws */
export async function* zip(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const file = new ZipFile()
  const out = file.outputStream as Readable
  const fill = async () => {
    for await (const { name, bytes } of entries) {
      const entry = Readable.from(bytes, { highWaterMark: AHEAD })
      const done = new Promise((resolve, reject) => entry.once('end', resolve).once('error', reject))
      file.addReadStream(entry, name, { mtime: MTIME, compressionLevel: COMPRESSION, forceDosTimestamp: true })
      await done
    }
    file.end()
  }
  file.on('error', (error: Error) => out.destroy(error))
  const filled = fill().catch((error: Error) => out.destroy(error))
  yield* out
  await filled
}
