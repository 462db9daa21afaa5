// A plain text file: one article, as it is.
import { UserError } from '../../user-error'
import { decodeText, MAX_ARTICLE_BYTES } from '../decode-text'
import { countWords } from '../page/count-words'
import { plainReading } from '../reading'
import { readWhole } from './input'
import type { Reader } from './reader'

/** What a person hands over may be short; a server that answers so little in plain text tells of an error. */
const LEAST_FETCHED_WORDS = 20
const HARDLY_ANY = 'has hardly any text: open it in your browser; if it is an article, paste its text'

export const readPlainText: Reader = async function* (input, { given }) {
  const bytes = await readWhole(input, MAX_ARTICLE_BYTES, 'one article; split it into articles')
  const text = decodeText(bytes)
  if (input.url !== null && countWords(text) < LEAST_FETCHED_WORDS) throw new UserError(HARDLY_ANY)
  yield { found: 'article', origin: input.name, reading: plainReading(text), given }
}
