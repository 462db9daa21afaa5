// Lays the statements found in one article beside the annotated ones.
import { fold } from '../text/fold'
import type { Span, Statement } from '../types'
import type { GoldArticle, GoldStatement } from './annotated'

export type Scored = { article: GoldArticle; found: Statement[] }

/**
 * One annotated statement beside the found one that covers it best, if any. Shares of letters and digits, 0 to 1:
 * `overlap` is intersection over union, `cover` the part of the annotated content alone that was found.
 */
export type Row = {
  article: GoldArticle
  gold: GoldStatement
  found: Statement | null
  overlap: number
  cover: number
  speaker: boolean
  entity: boolean
  kind: boolean
}

/** One found statement, with its overlap with the annotated one it is laid beside; 0 when it is beside none. */
export type Guess = {
  article: GoldArticle
  found: Statement
  overlap: number
  speaker: boolean
  /** Mostly inside an optional stretch: neither right nor wrong. */
  optional: boolean
}

/** Rows in the order of the annotation, guesses in the order found. */
export type Compared = { language: string; rows: Row[]; guesses: Guess[] }

/** Whether a guess is a false positive at this overlap. */
export const isFalseAt = (least: number) => (guess: Guess) => guess.overlap < least && !guess.optional

const WORD = /[\p{L}\p{N}]/u

/** The positions of letters and digits: marks and spaces at the edges never count. */
function positionsOf(text: string, spans: readonly Span[]): Set<number> {
  const positions = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (WORD.test(text[i] ?? '')) positions.add(i)
  return positions
}

function shared(a: Set<number>, b: Set<number>): number {
  let count = 0
  for (const position of a) if (b.has(position)) count++
  return count
}

const wordsOf = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const isEqualName = (a: string, b: string) => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Equal, or all words of one in the other with the first or the last in common. */
function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (short.length === 0) return false
  return short.every((word) => long.includes(word)) && (short.at(-1) === long.at(-1) || short[0] === long[0])
}

const alternatives = (name: string) => [name, ...name.split(';')]

/** Right inside the document: the mention touches a gold mention of the same speaker, or the name is one it is printed under. */
function isRightSpeaker(gold: GoldStatement, found: Statement, article: GoldArticle): boolean {
  if (!found.speaker || (found.speaker.name === '' && !found.speaker.mention)) return gold.speaker === 'unknown'
  const mentions = article.statements.flatMap((s) => (s.speaker === gold.speaker && s.mention ? [s.mention] : []))
  const { name, mention } = found.speaker
  if (mention && mentions.some((other) => other.start < mention.end && mention.start < other.end)) return true
  const names = [...alternatives(gold.speaker), ...mentions.map(({ start, end }) => article.text.slice(start, end))]
  return [name, mention?.text ?? ''].some((claimed) => names.some((other) => isSameName(claimed, other)))
}

/** Pairs each annotated statement with one found, the best overlaps first. */
export function compare({ article, found }: Scored): Compared {
  const golds = article.statements.map((gold) => ({ gold, positions: positionsOf(article.text, gold.spans) }))
  const candidates = found
    .map((statement) => ({ statement, positions: positionsOf(article.text, statement.spans) }))
    .filter(({ positions }) => positions.size > 0)
  const pairs = golds
    .flatMap((gold, i) =>
      candidates.map(({ positions }, j) => {
        const common = shared(gold.positions, positions)
        const union = gold.positions.size + positions.size - common
        return { i, j, overlap: common / (union || 1), cover: common / (gold.positions.size || 1) }
      }),
    )
    .filter((pair) => pair.overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)
  const pairOfGold = new Map<number, (typeof pairs)[number]>()
  const pairOfGuess = new Map<number, (typeof pairs)[number]>()
  for (const pair of pairs)
    if (!pairOfGold.has(pair.i) && !pairOfGuess.has(pair.j)) {
      pairOfGold.set(pair.i, pair)
      pairOfGuess.set(pair.j, pair)
    }
  const rows = golds.map(({ gold }, i): Row => {
    const pair = pairOfGold.get(i)
    const statement = pair && candidates[pair.j]?.statement
    if (!pair || !statement)
      return { article, gold, found: null, overlap: 0, cover: 0, speaker: false, entity: false, kind: false }
    return {
      article,
      gold,
      found: statement,
      overlap: pair.overlap,
      cover: pair.cover,
      speaker: isRightSpeaker(gold, statement, article),
      entity: alternatives(gold.speaker).some((name) => isEqualName(name, statement.speaker?.name ?? '')),
      kind: gold.kind === statement.kind,
    }
  })
  const optional = positionsOf(article.text, article.optional)
  const guesses = candidates.map(({ statement, positions }, j): Guess => {
    const pair = pairOfGuess.get(j)
    return {
      article,
      found: statement,
      overlap: pair?.overlap ?? 0,
      speaker: (pair && rows[pair.i]?.speaker) ?? false,
      optional: shared(positions, optional) / positions.size >= 0.5,
    }
  })
  return { language: article.lang, rows, guesses }
}
