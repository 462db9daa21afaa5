// Two readers' articles and the page itself to one text: what both took stands, what one alone took has to look like running text.
import type { Block } from './blocks'
import { countWords } from './count-words'

/**
 * Readability weighs an article against the rest of its page, and is the surer of the two where there is a rest; on a page with hardly more than an
 * article it lets in what surrounds it, or finds nothing. Words.
 */
const SMALL_PAGE = 350
/** Fewer words are no article, if the other reader has more. */
const LEAST_WORDS = 40
/** So small a part of what the other found is a fragment of it. */
const FRAGMENT = 0.1

const RUNNING_WORDS = 15
const MOSTLY_LINKS = 0.6
/** A shorter text may stand in another one by chance. */
const TELLING_LENGTH = 20

const CAPTION = /^figcaption\b|caption|(?:photo|image|img|media)[-_]?(?:credit|desc)/i

export type Combined = {
  paragraphs: string[]
  /** Of the words of both readers together, the share that both took: 1 is full agreement. */
  agreement: number
}

/** @param page the page's own blocks, which tell links and captions from running text */
export function combineExtracts(page: Block[], readability: string[], defuddle: string[]): Combined {
  const readabilityWords = wordsOf(readability)
  const defuddleWords = wordsOf(defuddle)
  const pageWords = wordsOf(page.map(({ text }) => text))
  const trustsReadability =
    defuddleWords === 0 ||
    (pageWords >= SMALL_PAGE && readabilityWords >= LEAST_WORDS && readabilityWords > defuddleWords * FRAGMENT)
  const [first, second] = trustsReadability ? [readability, defuddle] : [defuddle, readability]
  const isShared = memberTest(second)
  const shared = first.map(isShared)
  const start = shared.indexOf(true)
  const places = placesOf(page, first)
  const paragraphs = first.filter((text, index) => {
    const place = places[index]
    if (place && isCaption(place)) return false
    if (shared[index]) return true
    if (place && place.linkShare > MOSTLY_LINKS) return false
    return !trustsReadability || index > start || countWords(text) >= RUNNING_WORDS
  })
  const sharedWords = wordsOf(first.filter((_, index) => shared[index]))
  const all = readabilityWords + defuddleWords - sharedWords
  return { paragraphs, agreement: all === 0 ? 1 : Math.min(1, sharedWords / all) }
}

const wordsOf = (texts: string[]) => texts.reduce((sum, text) => sum + countWords(text), 0)

/** The spelling in which two readers' paragraphs are compared: letters and digits alone. */
const keyOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a text is among `texts`, each of which answers for one only, or within one of them or across several. */
function memberTest(texts: string[]): (text: string) => boolean {
  const keys = texts.map(keyOf)
  const whole = keys.join('')
  const left = new Map<string, number>()
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1)
  return (text) => {
    const key = keyOf(text)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0 || (key.length >= TELLING_LENGTH && whole.includes(key))
  }
}

/** For each text its block on the page, the next such one after the last; undefined where the reader wrote it anew. */
function placesOf(page: Block[], texts: string[]): (Block | undefined)[] {
  const byKey = new Map<string, number[]>()
  for (const [index, { text }] of page.entries()) {
    const key = keyOf(text)
    byKey.set(key, [...(byKey.get(key) ?? []), index])
  }
  let last = -1
  return texts.map((text) => {
    const found = byKey.get(keyOf(text))
    const index = found?.find((place) => place > last) ?? found?.[0]
    if (index === undefined) return undefined
    last = index
    return page[index]
  })
}

function isCaption({ element }: Block): boolean {
  const near = [element, element.parentElement, element.parentElement?.parentElement]
  return near.some(
    (around) =>
      around && CAPTION.test(`${around.nodeName.toLowerCase()} ${around.getAttribute('class') ?? ''} ${around.id}`),
  )
}
