// Until the readers are there: every source is one plain text.
import { decodeText } from '../../ingest/decode-text'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { readTextFile } from '../../ingest/read-text-file'
import { type FileSource, type Found, plainReading, type Source } from '../../ingest/reading'

export async function* openSource(source: Source | FileSource): AsyncGenerator<Found> {
  const text = 'path' in source ? await readTextFile(source.path) : decodeText(source.bytes)
  yield { found: 'article', origin: source.name, reading: plainReading(text), given: NOTHING_GIVEN }
}
