// A page as it is judged: its blocks with what was taken of them for the article, its headings, its buttons and links.
import type { Block } from './blocks'
import { countAllWords, countWords } from './count-words'
import { articleOf, type LinkedData, metaOf } from './page-facts'

export type ViewedBlock = Block & {
  words: number
  /** Whether it was taken for a part of the article. */
  isTaken: boolean
  /** Whether it reads as prose: some words, most of them no links. */
  isRunning: boolean
  /** Whether it stands apart from what the page is there for: in its navigation, its margin, its comments. */
  isAround: boolean
}

export type PageView = {
  blocks: ViewedBlock[]
  /** Of what was taken, words that readers wrote anew, so that no block has them. */
  unplaced: number
  /** The title and the first headings. */
  heads: string[]
  /** What its buttons and links say, those of its navigation left out. */
  labels: string[]
  hasPasswordField: boolean
  hasCaptcha: boolean
  /** Whether it calls itself one article. */
  isArticle: boolean
  /** Whether its first heading is long enough for a headline, and its title as well. */
  isHeadlined: boolean
  /** Whether it says that it is not free, and if so whether the part that is not is there all the same. */
  closed: 'no' | 'whole' | 'hidden'
}

const RUNNING_WORDS = 6
const MOSTLY_LINKS = 0.5
const AROUND = 'nav, footer, aside, [role=navigation], [role=contentinfo]'
const AROUND_NAME =
  /(?:^|[\s_-])(?:related|recommended|sidebar|footer|comments?|cookie-?(?:bar|banner|notice))(?:$|[\s_-])/i
/** What bars the way to the rest of an article is often marked up as a margin of it. */
const GATE_NAME = /(?:pay|reg)-?wall|upgrade|(?:^|[\s_-])gate(?:$|[\s_-])/i
const HEADLINE_WORDS = 4
const MOST_LABELS = 400
/** Of a part said to be closed, so many words shown are the article after all. */
const OPEN_WORDS = 40

export function viewPage(document: Document, page: Block[], paragraphs: string[], data: LinkedData[]): PageView {
  const keys = page.map(({ text }) => keyOf(text))
  const { isTaken, unplaced } = placeParagraphs(keys, paragraphs)
  const around = new Map<Element, boolean>()
  const judged = page.map((block, index) => {
    const words = countWords(block.text)
    const isAround = isWithin(block.element, around)
    const isRunning = words >= RUNNING_WORDS && block.linkShare <= MOSTLY_LINKS
    return { ...block, words, isTaken: isTaken(index), isRunning, isAround }
  })
  // Where most of the text stands in what is named a margin, the name says nothing.
  const text = judged.filter(({ isTaken, isRunning }) => isTaken && isRunning)
  const isMisnamed = text.filter(({ isAround }) => isAround).length > text.length / 2
  const blocks = isMisnamed ? judged.map((block) => ({ ...block, isAround: false })) : judged
  const labels = [
    ...document.querySelectorAll('button, a[href], input[type=submit], input[type=button], [role=button]'),
  ]
    .slice(0, MOST_LABELS)
    .filter((element) => !isWithin(element, around) && element.closest('header') === null)
    .map((element) => (element.getAttribute('value') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim())
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, 3)
  const isShown = (selector: string) =>
    [...document.querySelectorAll(selector)].some((element) => !isWithin(element, around))
  return {
    blocks,
    unplaced: countAllWords(unplaced),
    heads: [document.title, ...headings.map(({ textContent }) => textContent ?? '')].map((head) => head.trim()),
    labels,
    hasPasswordField: isShown('input[type=password]'),
    hasCaptcha: isShown('[class*=captcha i], [id*=captcha i], [src*=captcha i]'),
    isArticle: isOneArticle(document, data),
    isHeadlined: isHeadlined(document),
    closed: closedBy(document, blocks, data),
  }
}

/** Letters and digits alone: readers space and punctuate anew. */
const keyOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A shorter text may stand in another one by chance. Letters. */
const TELLING_LENGTH = 20

/** Which blocks were taken, whole or in parts that line breaks part, and the paragraphs found in none. */
function placeParagraphs(keys: string[], paragraphs: string[]) {
  const taken = new Set(paragraphs.map(keyOf))
  const all = [...taken].join('')
  const known = new Set(keys)
  const holders = new Set<number>()
  const unplaced = paragraphs.filter((paragraph) => {
    const key = keyOf(paragraph)
    if (known.has(key) || keys.some((one) => one.length >= TELLING_LENGTH && key.includes(one))) return false
    const holder = key.length < TELLING_LENGTH ? -1 : keys.findIndex((one) => one.includes(key))
    if (holder >= 0) holders.add(holder)
    return holder < 0
  })
  const isTaken = (index: number) => {
    const key = keys[index] ?? ''
    return taken.has(key) || holders.has(index) || (key.length >= TELLING_LENGTH && all.includes(key))
  }
  return { isTaken, unplaced }
}

function isWithin(element: Element, known: Map<Element, boolean>): boolean {
  const told = known.get(element)
  if (told !== undefined) return told
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`
  const isRoot = element.nodeName === 'BODY' || element.nodeName === 'HTML'
  const parent = element.parentElement
  const within =
    !isRoot &&
    ((element.matches(AROUND) && !(element.nodeName === 'ASIDE' && GATE_NAME.test(names))) ||
      AROUND_NAME.test(names) ||
      (parent !== null && isWithin(parent, known)))
  known.set(element, within)
  return within
}

function isOneArticle(document: Document, data: LinkedData[]): boolean {
  const type = metaOf(document, 'og:type')?.toLowerCase() ?? ''
  if (type.startsWith('article')) return true
  const headlines = new Set(data.flatMap((object) => (articleOf([object]) && object.headline ? [object.headline] : [])))
  return headlines.size === 1 && type !== 'website'
}

function isHeadlined(document: Document): boolean {
  const heading = document.querySelector('h1')
  const text = heading?.textContent?.trim() ?? ''
  const isLinked = heading?.querySelector('a[href]') || heading?.closest('a[href]')
  return !isLinked && countWords(text) >= HEADLINE_WORDS && keyOf(document.title).startsWith(keyOf(text))
}

function closedBy(document: Document, blocks: ViewedBlock[], data: LinkedData[]): PageView['closed'] {
  const isClosed = ({ isAccessibleForFree: free }: LinkedData) => free === false || /^false$/i.test(String(free))
  const closed = data.filter(isClosed)
  if (closed.length === 0) return 'no'
  const selectors = closed.flatMap(({ cssSelector }) => [cssSelector].flat()).filter((one) => typeof one === 'string')
  const parts = selectors.flatMap((selector) => select(document, selector))
  const shown = blocks.filter(({ element, isRunning }) => isRunning && parts.some((part) => part.contains(element)))
  return shown.reduce((sum, { words }) => sum + words, 0) >= OPEN_WORDS ? 'whole' : 'hidden'
}

function select(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    // A page may name its parts in words that are no selector; they then tell nothing.
    return []
  }
}
