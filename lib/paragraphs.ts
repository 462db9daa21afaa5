// The paragraphs of a text, and those that hold given stretches of it.
import { filledLines } from './engine/text/lines'
import type { Span } from './engine/types'
import type { Passage } from './records/statements'

/** The stretches between line breaks, offsets into `text`; empty lines belong to none. */
export const paragraphSpans = (text: string): Span[] => filledLines(text, '\r\n')

/** In UTF-16 code units: a paragraph above this is cut, and so much is left on each side of what it is shown for. */
const LONGEST = 1600
const AROUND = 500

/**
 * The paragraphs that hold any of `parts`, in their order; a very long one only around them, cut between words.
 * Parts that do not lie inside the text are left out.
 * @param parts offsets in UTF-16 code units into `text`
 */
export function passagesAround(text: string, parts: readonly Span[]): Passage[] {
  const sound = parts.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  let before: number | null = null
  return paragraphSpans(text).flatMap((paragraph, place) => {
    const here = sound.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
    if (here.length === 0) return []
    const isApart = before !== null && place > before + 1
    before = place
    const { start, end } = paragraph.end - paragraph.start > LONGEST ? around(text, paragraph, here) : paragraph
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        isCutBefore: start > paragraph.start,
        isCutAfter: end < paragraph.end,
        isApart,
      },
    ]
  })
}

function around(text: string, paragraph: Span, parts: readonly Span[]): Span {
  const first = Math.max(paragraph.start, Math.min(...parts.map(({ start }) => start)))
  const last = Math.min(paragraph.end, Math.max(...parts.map(({ end }) => end)))
  const before = text.slice(paragraph.start, Math.max(paragraph.start, first - AROUND))
  const after = text.slice(Math.min(paragraph.end, last + AROUND), paragraph.end)
  // Where nothing parts words, as in some scripts, a cut falls between characters.
  const wordStart = /\S+$/u.exec(before)?.index ?? before.length
  const wordEnd = /^\S+/u.exec(after)?.[0].length ?? 0
  const isWord = (length: number) => length <= AROUND / 4
  return {
    start: paragraph.start + (isWord(before.length - wordStart) ? wordStart : before.length),
    end: paragraph.end - after.length + (isWord(wordEnd) ? wordEnd : 0),
  }
}
