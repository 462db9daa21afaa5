// The headline belongs to what an article says: statements are made in it too.
import { fold } from '../engine/text/fold'
import type { Reading } from './reading'

const PARAGRAPH = '\n\n'

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * A reading whose text begins with its title, as a paragraph of its own, the way a file of plain text does; unchanged where
 * it does already, where no title was read, and where only quotations came in.
 */
export function withHeadline(reading: Reading): Reading {
  const { title, text, quotes } = reading
  if (title === null || quotes !== null || plain(title) === '') return reading
  // Marks and spaces may differ; the title may go on in the first sentence only where it is that sentence.
  const beginning = plain(text.slice(0, 2 * title.length + 50))
  return beginning.startsWith(plain(title)) ? reading : { ...reading, text: `${title}${PARAGRAPH}${text}` }
}
