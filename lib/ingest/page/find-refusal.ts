// Tells a page that stands in an article’s way, or only leads to articles, from an article, and says what to do about it.
import { readForm, readsAsArticle } from './article-likeness'
import type { Block } from './blocks'
import { countWords } from './count-words'
import { findWall } from './find-wall'
import { isLinkList } from './link-list'
import type { LinkedData } from './page-facts'
import { type PageView, viewPage } from './page-view'
import type { Wall } from './wall-signs'

const SAVE = 'save the page from your browser'
const SENTENCES: Readonly<Record<Wall | 'links' | 'pictures' | 'empty' | 'unlike', string>> = {
  pay: `is behind a pay wall: ${SAVE} while logged in and add the file`,
  consent: `shows a request for consent in the article’s place: answer it in your browser, ${SAVE} and add the file`,
  login: `asks to log in first: ${SAVE} while logged in and add the file`,
  robot: `holds a check against robots in the article’s place: open it in your browser, ${SAVE} and add the file`,
  error: 'is an error page: the article is not there, or not now',
  links: 'is a list of links to articles, not an article: add the articles themselves, or the feed of the site',
  pictures: 'has hardly any text beside its pictures: there is nothing in it that was said',
  unlike: `does not read as an article: hardly any whole sentences that tell something; if its article is drawn by scripts or shown to readers who log in, ${SAVE} and add the file`,
  empty: `has hardly any text: if its article is drawn by scripts, ${SAVE} and add the file`,
}

const LEAST_WORDS = 20
const LEAST_PICTURES = 5
/** Of a series of pictures, so much text beside the captions is an article with pictures. Words. */
const PICTURED_ARTICLE = 60
/** "3/22", "Photo 3 of 22". */
const COUNTER = /^(?:\p{L}+\.?\s+)?\d+\s*(?:\/|of|di|de|su|sur|von|από|απο)\s*\d+(?!\p{N})/iu
const MOST_SIGNS_NAMED = 3

/** Why a page is no article, as the end of a sentence that begins with its name; `empty` where there is only too little of it. */
export type Refusal = { kind: keyof typeof SENTENCES; why: string }

/**
 * What a page is that is no article, or null.
 * @param page every block of the page, hidden ones left out
 * @param paragraphs what was taken for the article
 * @param told whether a day and a name were found
 */
export function findRefusal(
  document: Document,
  page: Block[],
  paragraphs: string[],
  data: LinkedData[],
  told: { isDated: boolean; isSigned: boolean },
): Refusal | null {
  const view = viewPage(document, page, paragraphs, data)
  const wall = findWall(view)
  if (wall) {
    const seen = wall.names.slice(0, MOST_SIGNS_NAMED).join(', ')
    return { kind: wall.wall, why: `${SENTENCES[wall.wall]} (it shows ${seen})` }
  }
  const kind =
    formOf(view, paragraphs) ?? (readsAsArticle(readForm(document, view, paragraphs, told)) ? null : 'unlike')
  return kind && { kind, why: SENTENCES[kind] }
}

function formOf(view: PageView, paragraphs: string[]): 'links' | 'pictures' | 'empty' | null {
  if (isLinkList(view)) return 'links'
  const isCaption = ({ text, element }: Block) => COUNTER.test(text) || element.closest('figcaption') !== null
  const captions = new Set(view.blocks.filter(isCaption).map(({ text }) => text))
  const linked = new Set(
    view.blocks.filter(({ linkShare, isAround }) => linkShare > 0.6 || isAround).map(({ text }) => text),
  )
  const own = paragraphs.filter((text) => !captions.has(text) && !linked.has(text))
  const words = own.reduce((sum, text) => sum + countWords(text), 0)
  const counted = view.blocks.filter(({ text }) => COUNTER.test(text)).length
  if (counted >= LEAST_PICTURES && words < PICTURED_ARTICLE) return 'pictures'
  return words < LEAST_WORDS ? 'empty' : null
}
