// Tells a front, section, tag, search or author page by its form: many teasers, and between their links no stretch of running text.
import { fold } from '../../engine/text/fold'
import { countAllWords, countWords } from './count-words'
import type { PageView, ViewedBlock } from './page-view'
import { speaksOf } from './wall-signs'

const LEAST_TEASERS = 4
const TEASER_LINK_WORDS = 3
const MOSTLY_LINKS = 0.6
const TEASER_WORDS = 60
/** The longest stretch without a link to an article that a list has: on pages that look like one article, on others, on pages headed as lists. Words. */
const STRETCH = { article: 25, other: 45, list: 120 }
/** A front page has a longer introduction, the more teasers it has: so many words for each. */
const STRETCH_PER_TEASER = 2
/** Teasers that quote much of their articles: so many of them, none with most of the text or of many paragraphs. */
const QUOTING = { teasers: 5, teasersOnArticle: 8, share: 0.4, words: 200, paragraphs: 1.5 }

/** Whether a page lists articles and is none. */
export function isLinkList(page: PageView): boolean {
  const isHeaded = isHeadedAsList(page)
  const opens = page.blocks.map((block) =>
    block.isAround ? null : (teaserLink(block) ?? (isHeaded ? headlineOf(block) : null)),
  )
  const teasers = new Set(opens.filter((link) => link !== null)).size
  if (teasers < LEAST_TEASERS) return false

  const stretches = stretchesOf(page.blocks, opens).filter(({ words }) => words > 0)
  const longest = Math.max(page.unplaced, ...stretches.map(({ words }) => words))
  const looksLikeArticle = page.isArticle || page.isHeadlined
  if (isHeaded) return longest < STRETCH.list
  const most = looksLikeArticle ? STRETCH.article : Math.min(STRETCH.list, STRETCH.other + STRETCH_PER_TEASER * teasers)
  if (longest < most) return true

  const words = stretches.reduce((sum, stretch) => sum + stretch.words, 0)
  const paragraphs = stretches.reduce((sum, stretch) => sum + stretch.paragraphs, 0)
  return (
    !page.isHeadlined &&
    stretches.length >= (page.isArticle ? QUOTING.teasersOnArticle : QUOTING.teasers) &&
    longest < Math.min(QUOTING.words, words * QUOTING.share) &&
    paragraphs <= stretches.length * QUOTING.paragraphs
  )
}

/** By its first heading and its title, less the name of the site. */
const isHeadedAsList = ({ heads }: PageView) =>
  heads.slice(0, 2).some((head) => {
    const name = head.split(SITE_NAME)[0] ?? ''
    return countWords(name) <= LIST_NAME_WORDS && speaksOf('listing', fold(name))
  })
const SITE_NAME = /\s[|·–—-]\s|\s::\s/u
/** Longer headings tell of something. */
const LIST_NAME_WORDS = 8

type Stretch = { words: number; paragraphs: number }

/** The running text taken for the article, parted where a teaser opens. */
function stretchesOf(blocks: ViewedBlock[], opens: (string | null)[]): Stretch[] {
  let stretch: Stretch = { words: 0, paragraphs: 0 }
  const stretches = [stretch]
  for (const [index, block] of blocks.entries())
    if (typeof opens[index] === 'string') {
      stretch = { words: 0, paragraphs: 0 }
      stretches.push(stretch)
    } else if (block.isTaken && block.isRunning && !block.isAround) {
      stretch.words += block.words
      stretch.paragraphs++
    }
  return stretches
}

/** A headline on a list whose links are drawn by scripts. */
const headlineOf = ({ element, text, words }: ViewedBlock): string | null =>
  /^H[2-4]$/.test(element.nodeName) && words >= TEASER_LINK_WORDS ? text : null

/** The address that a block leads to if it is a headline or begins with one. */
function teaserLink(block: ViewedBlock): string | null {
  const own = block.element.nodeName === 'A' ? block.element : null
  const link = own ?? block.element.closest('a[href]') ?? block.element.querySelector('a[href]')
  const text = (link?.textContent ?? '').replace(/\s+/g, ' ').trim()
  if (link === null || headlineWords(text) < TEASER_LINK_WORDS) return null
  const isHeadline = block.linkShare > MOSTLY_LINKS || (block.words <= TEASER_WORDS && block.text.startsWith(text))
  return isHeadline ? link.getAttribute('href') : null
}

/** Part of an account's name, an address, a path, a moment or a number. */
const LABEL = /[@/_\d]|\p{L}\.\p{L}{2}/u

/** How many words of `text` may belong to a headline: people, days, files and sites have names as long as one, and are none. */
const headlineWords = (text: string) => countAllWords(text.split(' ').filter((part) => !LABEL.test(part)))
