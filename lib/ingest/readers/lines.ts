// Text in pieces of any size to its lines.
import { MAX_RECORD_BYTES } from './limits'

/** A line without its end, counted from 1; null where it is longer than `MAX_RECORD_BYTES`. */
export type Line = { text: string | null; line: number }

export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = ''
  let line = 1
  let isTooLong = false
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      yield { text: isTooLong ? null : trimEnd(rest + piece.slice(start, end)), line }
      rest = ''
      isTooLong = false
      line += 1
      start = end + 1
    }
    if (!isTooLong) rest += piece.slice(start)
    if (rest.length > MAX_RECORD_BYTES) {
      rest = ''
      isTooLong = true
    }
  }
  if (rest !== '' || isTooLong) yield { text: isTooLong ? null : trimEnd(rest), line }
}

function trimEnd(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
