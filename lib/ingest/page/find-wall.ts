// Weighs the signs of a wall on a page against the running text that stands beside them.
import type { PageView, ViewedBlock } from './page-view'
import { ownWords, type Sign, signsIn, speaksOf, type Wall } from './wall-signs'

const WALLS: readonly Wall[] = ['error', 'robot', 'consent', 'login', 'pay']
const NEEDED: Readonly<Record<Wall, number>> = { error: 3, robot: 3, consent: 4, login: 3, pay: 3 }

/** So little running text beside a wall is no article. Words. */
const NO_ARTICLE = 25
/** Beside a wall stand notes that no sign is seen in: few, or fewer words than the wall's own; more under a heading that names it. */
const FEW_NOTES = 45
const MOST_NOTES = 90
/** So much running text is an article, whatever else it says. Words. */
const SURELY_ARTICLE = 450
/** The beginnings that pay walls let through; more of an article is worth reading. Words. */
const BEGINNING = 180
/** After a note on subscriptions that is no wall the article goes on. Words. */
const GOES_ON = 40
const GOING_ON_WORDS = 12
/** Walls speak in short paragraphs, but for requests for consent, which the law makes long. Words. */
const WALL_PARAGRAPH = 45
/** Pages that say they are closed, and show less, show a beginning. Words. */
const CLOSED_BEGINNING = 60

type Seen = { wall: Wall; names: string[]; score: number }

/** The wall that a page is, and the signs of it; null for an article, walls quoted or offered beside it included. */
export function findWall(page: PageView): Seen | null {
  if (wordsOf(page.blocks.filter(isRunningText)) + page.unplaced > SURELY_ARTICLE) return null
  const signs = page.blocks.map((block) =>
    block.linkShare > 0.9 || !mayBeWall(block) ? [] : signsIn(block.text, 'line'),
  )
  return WALLS.reduce<Seen | null>((best, wall) => {
    const seen = wall === 'pay' ? seePayWall(page, signs) : seeWall(page, signs, wall)
    return seen && (best === null || seen.score > best.score) ? seen : best
  }, null)
}

const isRunningText = (block: ViewedBlock) => block.isTaken && block.isRunning
const wordsOf = (blocks: ViewedBlock[]) => blocks.reduce((sum, { words }) => sum + words, 0)

function seeWall(page: PageView, signs: Sign[][], wall: Wall): Seen | null {
  const isSignedBy = (least: number) =>
    page.blocks.map((_, index) => signs[index]?.some((sign) => sign.wall === wall && sign.weight >= least) ?? false)
  const isSigned = isSignedBy(1)
  // Links to log in stand above and below articles: only what says more encloses a wall's own words.
  const isWallAt = between(isSignedBy(2).map((signed, index) => signed && (page.blocks[index]?.isTaken ?? false)))
  const running = page.blocks.map(isRunningText)
  const own = wordsOf(page.blocks.filter((_, index) => running[index] && isWallAt(index)))
  const placed = page.blocks.filter((_, index) => running[index] && !isWallAt(index) && !isSigned[index])
  const free = wordsOf(placed) + page.unplaced
  const heads = page.heads.flatMap((head) => signsIn(head, 'head'))
  const isNamed = !page.isArticle && heads.some((sign) => sign.wall === wall && sign.weight === 3)
  if (free >= NO_ARTICLE && free > (isNamed ? MOST_NOTES : Math.min(MOST_NOTES, Math.max(own, FEW_NOTES)))) return null
  // Where there is an article at all, a banner beside it says nothing of it.
  const looked = page.blocks.flatMap((block, index) =>
    block.isAround || (free >= NO_ARTICLE && !block.isTaken) ? [] : [index],
  )
  const said = looked.flatMap((index) =>
    wall === 'consent' || (page.blocks[index]?.words ?? 0) <= WALL_PARAGRAPH ? (signs[index] ?? []) : [],
  )
  const fields = fieldSigns(page, wall)
  if (wall === 'consent' && !looked.some((index) => isSigned[index] && speaksToReader(page.blocks[index]))) return null
  const labels = page.labels.flatMap((label) => signsIn(label, 'label'))
  return weigh(wall, [...heads, ...said, ...labels, ...fields])
}

/** Short lines name a wall; in longer ones it speaks to its reader. Words. */
const LINE_WORDS = 20
const mayBeWall = (block: ViewedBlock) => block.words <= LINE_WORDS || speaksToReader(block)

/** A wall speaks to its reader; an article on walls speaks of readers. */
const speaksToReader = (block: ViewedBlock | undefined) =>
  block !== undefined &&
  ownWords(block.text)
    .split(/\n|(?<=[.!?;])\s/)
    .some((sentence) => speaksOf('reader', sentence))

function fieldSigns(page: PageView, wall: Wall): Sign[] {
  const field = (name: string): Sign => ({ wall, name, all: [], at: [], weight: 2, isDecisive: true })
  if (wall === 'login' && page.hasPasswordField) return [field('a field for a password')]
  return wall === 'robot' && page.hasCaptcha ? [field('a captcha')] : []
}

function seePayWall(page: PageView, signs: Sign[][]): Seen | null {
  const own = joinOffers(page.blocks, signs).map((list, index) => {
    const block = page.blocks[index]
    return block && !block.isAround && block.words <= WALL_PARAGRAPH ? list.filter(({ wall }) => wall === 'pay') : []
  })
  const running = page.blocks.map((block) => isRunningText(block))
  const text = (from: number, to: number, least: number) =>
    wordsOf(
      page.blocks.filter(
        ({ words }, index) => index > from && index < to && running[index] && words >= least && !own[index]?.length,
      ),
    )
  const all = text(-1, page.blocks.length, 0) + page.unplaced
  const isOpen = page.blocks.some(({ text, isAround }) => !isAround && speaksOf('open', ownWords(text)))
  if (isOpen && all >= CLOSED_BEGINNING) return null
  const first = own.findIndex((list) => list.some(({ isDecisive }) => isDecisive))
  const last = own.findLastIndex((list, index) => list.length > 0 && index >= first)
  const closed = page.closed === 'hidden' ? [CLOSED] : []
  const isBeginning =
    text(-1, first, 0) + page.unplaced < BEGINNING && text(last, page.blocks.length, GOING_ON_WORDS) < GOES_ON
  if (first >= 0 && isBeginning) return weigh('pay', [...own.flat(), ...closed])
  return closed.length > 0 && all < CLOSED_BEGINNING ? { wall: 'pay', names: [CLOSED.name], score: NEEDED.pay } : null
}

/** An offer is broken into lines: what two short ones speak of belongs together. */
function joinOffers(blocks: ViewedBlock[], signs: Sign[][]): Sign[][] {
  const isLine = (block: ViewedBlock | undefined) =>
    block !== undefined && block.words <= LINE_WORDS && block.linkShare <= 0.9 && !block.isAround
  return signs.map((list, index) => {
    const [block, next] = [blocks[index], blocks[index + 1]]
    return block && next && isLine(block) && isLine(next) && (list.length > 0 || signs[index + 1]?.length)
      ? [...new Set([...list, ...signsIn(`${block.text}\n${next.text}`, 'line')])]
      : list
  })
}

const CLOSED: Sign = {
  wall: 'pay',
  name: 'a note to search engines that the article is not free',
  all: [],
  at: [],
  weight: 2,
  isDecisive: false,
}

function weigh(wall: Wall, signs: Sign[]): Seen | null {
  const own = signs.filter((sign) => sign.wall === wall).sort((one, other) => other.weight - one.weight)
  const names = [...new Set(own.map(({ name }) => name))]
  const score = names.reduce((sum, name) => sum + (own.find((sign) => sign.name === name)?.weight ?? 0), 0)
  return score >= NEEDED[wall] && own.some(({ isDecisive }) => isDecisive) ? { wall, names, score } : null
}

/** Whether a place lies between the first and the last that hold. */
function between(holds: boolean[]): (index: number) => boolean {
  const [first, last] = [holds.indexOf(true), holds.lastIndexOf(true)]
  return (index) => first >= 0 && index >= first && index <= last
}
