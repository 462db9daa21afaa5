// Two readers' articles and the page itself to one text: what both took stands, what one alone took has to look like running text.
import { asPrinted } from './as-printed'
import type { Block } from './blocks'
import { countAllWords, countWords } from './count-words'
import { memberTest, placesOf } from './match-texts'
import { addSubheadings } from './subheadings'
import { isPointer, surroundingsOf } from './surroundings'

/**
 * Readability weighs an article against the rest of its page and is the surer of the two where there is a rest; on a page with hardly more than an
 * article it lets in what surrounds it, or finds nothing. Words, chosen on the test pages of both and on 181 articles of the benchmark
 * scrapinghub/article-extraction-benchmark (F1 0.968 of 1; readability alone 0.954, defuddle 0.931).
 */
const SMALL_PAGE = 350
/** Up to here a page may still be nothing but its article, if defuddle took so much of it. */
const PLAIN_PAGE = 1000
const PLAIN_SHARE = 0.85
/** Fewer words are no article, if the other reader has more. */
const LEAST_WORDS = 40
/** So small a part of what the other found is a fragment of it. */
const FRAGMENT = 0.1

/** Of a live blog defuddle may take one entry for the whole. Words. */
const A_FEW_PARAGRAPHS = 60

const RUNNING_WORDS = 15
const MOSTLY_LINKS = 0.6

export type Combined = {
  paragraphs: string[]
  /** Of the words of both readers together, the share that both took: 1 is full agreement. */
  agreement: number
}

/**
 * @param page the page's own blocks, which tell links and surroundings from running text
 * @param isNews whether the page calls itself an article; the captions of its pictures are then no part of it, elsewhere they may be all there is
 */
export function combineExtracts(page: Block[], readability: string[], rewritten: string[], isNews: boolean): Combined {
  const defuddle = asPrinted(page, rewritten)
  const words = { readability: countAllWords(readability), defuddle: countAllWords(defuddle) }
  const isFirst = trustsReadability(countAllWords(page.map(({ text }) => text)), words.readability, words.defuddle)
  const [first, second] = isFirst ? [readability, defuddle] : [defuddle, readability]
  const isShared = memberTest(second)
  const shared = first.map(isShared)
  const [start, end] = [shared.indexOf(true), shared.lastIndexOf(true)]
  const places = placesOf(page, first)
  const paragraphs = first.filter((text, index) => {
    const place = places[index]
    if (!place) return true
    const length = countWords(text)
    const around = surroundingsOf(place)
    if ((isNews && around.has('caption')) || around.has('consent') || isPointer(text, place.linkShare, length))
      return false
    if (shared[index] || !isFirst) return true
    if (around.has('notice')) return false
    // Where the page is no news, a figure among the paragraphs is part of them; a head picture or one of a teaser is not.
    const isAmongText = around.has('figure') && !around.has('around') && index <= end
    if (around.has('caption') && !isAmongText) return false
    if (!around.has('around')) return true
    const isOutside = index < start || (index > end && length < RUNNING_WORDS)
    return !isOutside && place.linkShare <= MOSTLY_LINKS
  })
  const both = countAllWords(first.filter((_, index) => shared[index]))
  const either = words.readability + words.defuddle - both
  return {
    paragraphs: isFirst ? addSubheadings(page, paragraphs, defuddle) : paragraphs,
    agreement: either === 0 ? 1 : Math.min(1, both / either),
  }
}

function trustsReadability(page: number, readability: number, defuddle: number): boolean {
  if (defuddle === 0) return true
  if (readability >= A_FEW_PARAGRAPHS && defuddle < readability / 2) return true
  const isPlain = page < SMALL_PAGE || (page < PLAIN_PAGE && defuddle > page * PLAIN_SHARE)
  return !isPlain && readability >= LEAST_WORDS && readability > defuddle * FRAGMENT
}
