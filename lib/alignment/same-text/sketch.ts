// A text's sketch: few numbers, by which an index finds the texts that may be copies of it.
import { hashRun } from './hash'
import { type ReadText, readText } from './read-text'

/** Content words in one shingle: about six words as printed. */
const SHINGLE = 3
/** How many hashes are taken of the whole text, and how many more of its beginning, which most cuts leave standing. */
const OF_WHOLE = 32
const OF_HEAD = 16
/** Content words that count as the beginning. */
const HEAD = 70

/** Texts with fewer hashes than this are so short that one in common is enough. */
const FEW = 12

/**
 * The smallest hashes of the runs of three content words ("bottom-k sketch": A. Broder, On the resemblance and
 * containment of documents, 1997; K. Beyer and others, On synopses for distinct-value estimation, 2007). A cut copy's
 * runs are among the original's, so the original's smallest that the copy holds at all are also among the copy's smallest.
 * @returns at most 48 different signed 32-bit integers, ascending; none for a text of fewer than three content words
 */
export function sketchOf(text: string | ReadText): number[] {
  const { stems } = typeof text === 'string' ? readText(text) : text
  const shingles = stems
    .slice(0, Math.max(0, stems.length - SHINGLE + 1))
    .map((stem, at) => hashRun(hashRun(stem, stems[at + 1] ?? 0), stems[at + 2] ?? 0))
  const whole = smallestOf(shingles)
  const sketch = new Set(whole.slice(0, OF_WHOLE))
  for (const hash of smallestOf(shingles.slice(0, HEAD))) {
    if (sketch.size >= OF_WHOLE + OF_HEAD) break
    sketch.add(hash)
  }
  return [...sketch].sort((a, b) => a - b)
}

const smallestOf = (hashes: readonly number[]) => [...new Set(hashes)].sort((a, b) => a - b)

/** How many hashes two sketches of these sizes must share before the texts are worth comparing. */
export function hashesToShare(sizeOfA: number, sizeOfB: number): number {
  return Math.min(sizeOfA, sizeOfB) < FEW ? 1 : 2
}
