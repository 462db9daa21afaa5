// Tells a page that stands in an article's way from the article: only where hardly any running text is there may its words be believed.
import { fold } from '../../engine/text/fold'
import type { Block } from './blocks'
import { countAllWords, countWords } from './count-words'
import type { LinkedData } from './page-facts'
import { WALL_WORDS, type Wall } from './wall-words'

const SAVE = 'save the page from your browser'
const SENTENCES: Readonly<Record<Wall | 'links' | 'empty', string>> = {
  pay: `is behind a pay wall: ${SAVE} while logged in and add the file`,
  consent: `shows a request for consent in the article's place: answer it in your browser, ${SAVE} and add the file`,
  login: `asks to log in first: ${SAVE} while logged in and add the file`,
  robot: `holds a check against robots in the article's place: open it in your browser, ${SAVE} and add the file`,
  error: 'is an error page: the article is not there, or not now',
  links: 'is a list of links to articles, not an article: add the articles themselves, or the feed of the site',
  empty: `has hardly any text: if its article is drawn by scripts, ${SAVE} and add the file`,
}

/** Most walls say less; an article that says more is one, whatever it is about. Words. */
const SHORT: Readonly<Record<Wall, number>> = { pay: 180, consent: 250, login: 120, robot: 150, error: 120 }
/** A site that says an article is not free shows its beginning. Words. */
const BEGINNING = 250
const LEAST_WORDS = 20
const MAX_SHOWN = 40_000
const RUNNING_WORDS = 15
const MOSTLY_LINKS = 0.6
/** Of a page of links, so many of the words are linked, and so many links there are. */
const LINK_LIST_SHARE = 0.6
const LINK_LIST_LENGTH = 12

const PHRASES = Object.entries(WALL_WORDS).map(([wall, words]) => {
  const phrases = fold(words.trim()).split(/\s*[|\n]\s*/)
  return { wall: wall as Wall, pattern: new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})`, 'giu') }
})

/** Why a page is no article, as the end of a sentence that begins with its name; `empty` where there is only too little of it. */
export type Refusal = { kind: Wall | 'links' | 'empty'; why: string }

/**
 * What a page is that is no article, or null.
 * @param page every block of the page, hidden ones left out
 * @param paragraphs what was taken for the article
 * @param title of the page, which error pages and checks say most in
 */
export function findRefusal(page: Block[], paragraphs: string[], title: string, data: LinkedData[]): Refusal | null {
  const words = countAllWords(paragraphs)
  const refuse = (kind: Refusal['kind']): Refusal => ({ kind, why: SENTENCES[kind] })
  const isClosed = data.some(({ isAccessibleForFree: free }) => free === false || /^false$/i.test(String(free)))
  if (isClosed && words < BEGINNING) return refuse('pay')

  const texts = page.map(({ text }) => text)
  const shown = fold([title, ...texts].join('\n')).slice(0, MAX_SHOWN)
  const taken = fold([title, ...paragraphs].join('\n'))
  // An error is said first.
  const head = fold([title, ...paragraphs.slice(0, 2)].join('\n'))
  for (const { wall, pattern } of PHRASES) {
    if (words >= SHORT[wall]) continue
    // A banner says it beside the article; a wall says it in the article's place. Only a pay wall lets the article begin.
    const isBare = words < LEAST_WORDS
    const said = countPhrases(isBare || wall === 'pay' ? shown : wall === 'error' ? head : taken, pattern)
    const needed = isBare || wall !== 'consent' ? 1 : 2
    if (isNamed(title, pattern, wall)) return refuse(wall)
    if (said >= needed && !isTold(paragraphs, pattern, wall) && !(wall === 'pay' && !isSaidApart(texts, pattern)))
      return refuse(wall)
  }
  if (isLinkList(page, paragraphs)) return refuse('links')
  return words < LEAST_WORDS ? refuse('empty') : null
}

/** Longer titles tell of something. Words. */
const BARE_TITLE = 6

/** Whether the page's title, without the site's name, says no more than what went wrong: then its text is about that. */
function isNamed(title: string, pattern: RegExp, wall: Wall): boolean {
  if (wall !== 'error' && wall !== 'robot') return false
  const parts = fold(title).split(/\s+[|–—·»:-]\s+/)
  return parts.some((part) => countWords(part) <= BARE_TITLE && countPhrases(part, pattern) > 0)
}

const countPhrases = (text: string, pattern: RegExp) => new Set(text.match(pattern) ?? []).size

/** How much running text without a wall's words an article about walls has beside what it quotes: paragraphs and words. */
const TOLD: Readonly<Record<Wall, [number, number]>> = {
  pay: [Number.POSITIVE_INFINITY, 0],
  consent: [3, 100],
  login: [2, 45],
  robot: [2, 45],
  error: [2, 45],
}

function isTold(paragraphs: string[], pattern: RegExp, wall: Wall): boolean {
  const free = paragraphs.filter((text) => countWords(text) >= RUNNING_WORDS && countPhrases(fold(text), pattern) === 0)
  const [least, words] = TOLD[wall]
  return free.length >= least && countAllWords(free) >= words
}

/** An article tells of a pay wall within its sentences; the wall itself stands in lines of its own. */
function isSaidApart(texts: string[], pattern: RegExp): boolean {
  return texts.some((text) => {
    const said = countPhrases(fold(text), pattern)
    return said > 1 || (said === 1 && countWords(text) < RUNNING_WORDS)
  })
}

/** A front or section page: links by the dozen, and no paragraph that is not one. */
function isLinkList(page: Block[], paragraphs: string[]): boolean {
  const linked = page.filter(({ linkShare }) => linkShare > MOSTLY_LINKS)
  if (linked.length < LINK_LIST_LENGTH) return false
  const byText = new Map(page.map((block) => [block.text, block]))
  const taken = paragraphs.flatMap((text) => byText.get(text) ?? [])
  const running = taken.filter(({ text, linkShare }) => linkShare <= MOSTLY_LINKS && countWords(text) >= RUNNING_WORDS)
  const takenLinked = countAllWords(taken.filter(({ linkShare }) => linkShare > MOSTLY_LINKS).map(({ text }) => text))
  const takenWords = countAllWords(paragraphs)
  return running.length < 2 && takenWords > 0 && takenLinked > takenWords * LINK_LIST_SHARE
}
