// Until the readers are there: every source is one plain text.
import { decodeText } from '../../ingest/decode-text'
import type { GivenFacts } from '../../ingest/given-facts'
import { readTextFile } from '../../ingest/read-text-file'
import { type FileSource, type Found, plainReading, type Source } from '../../ingest/reading'
import { messageOf } from '../../user-error'

export async function* openSource(source: Source | FileSource, given: GivenFacts): AsyncGenerator<Found> {
  try {
    const text = 'path' in source ? await readTextFile(source.path) : decodeText(source.bytes)
    yield { found: 'article', origin: source.name, reading: plainReading(text), given }
  } catch (error) {
    yield { found: 'fault', origin: source.name, why: messageOf(error) }
  }
}

export const holdsOthers = async (_: Source | FileSource) => false
