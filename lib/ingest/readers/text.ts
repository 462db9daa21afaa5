// A plain text file: one article, as it is.
import { decodeText, MAX_ARTICLE_BYTES } from '../decode-text'
import { plainReading } from '../reading'
import { readWhole } from './input'
import type { Reader } from './reader'

export const readPlainText: Reader = async function* (input, { given }) {
  const bytes = await readWhole(input, MAX_ARTICLE_BYTES, 'one article; split it into articles')
  yield { found: 'article', origin: input.name, reading: plainReading(decodeText(bytes)), given }
}
