// Compares statements found with annotated ones: the figures of the evaluation table.
import { fold } from '../text/fold'
import type { Span, Statement } from '../types'
import type { GoldArticle, GoldStatement } from './annotated'

/** One gold statement beside the found one that covers it best, if any. `overlap` is intersection over union of letters and digits. */
type Row = { overlap: number; speaker: boolean; entity: boolean; kind: boolean }

type Compared = { language: string; rows: Row[]; falseAtHalf: number; falseAtFourFifths: number }

/** Shares between 0 and 1; `joint` is the F1 of content and speaker together. */
export type Figures = {
  language: string
  articles: number
  gold: number
  precision: number
  recall: number
  f1: number
  f1At80: number
  speaker: number
  joint: number
  entity: number
  kind: number
}

export type Scored = { article: GoldArticle; found: Statement[] }

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

/** Equal, or all words of one in the other with the first or the last in common. */
function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (short.length === 0) return false
  return short.every((word) => long.includes(word)) && (short.at(-1) === long.at(-1) || short[0] === long[0])
}

const alternatives = (name: string) => [name, ...name.split(';')]

/** Right inside the document: the mention touches a gold mention of the same speaker, or the name is one it is printed under. */
function isRightSpeaker(gold: GoldStatement, found: Statement, article: GoldArticle): boolean {
  if (!found.speaker) return gold.speaker === 'unknown'
  const mentions = article.statements.flatMap((s) => (s.speaker === gold.speaker && s.mention ? [s.mention] : []))
  const { name, mention } = found.speaker
  if (mention && mentions.some((other) => other.start < mention.end && mention.start < other.end)) return true
  const names = [...alternatives(gold.speaker), ...mentions.map(({ start, end }) => article.text.slice(start, end))]
  return [name, mention?.text ?? ''].some((claimed) => names.some((other) => isSameName(claimed, other)))
}

function compare({ article, found }: Scored): Compared {
  const gold = article.statements.map((statement) => ({
    statement,
    positions: positionsOf(article.text, statement.spans),
  }))
  const guesses = found
    .map((statement) => ({ statement, positions: positionsOf(article.text, statement.spans) }))
    .filter((guess) => guess.positions.size > 0)
  const pairs = gold
    .flatMap((g, i) =>
      guesses.map((guess, j) => {
        const common = shared(g.positions, guess.positions)
        return { i, j, overlap: common / (g.positions.size + guess.positions.size - common || 1) }
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
  const rows = gold.map(({ statement }, i): Row => {
    const pair = pairOfGold.get(i)
    const guess = pair && guesses[pair.j]?.statement
    if (!pair || !guess) return { overlap: 0, speaker: false, entity: false, kind: false }
    return {
      overlap: pair.overlap,
      speaker: isRightSpeaker(statement, guess, article),
      entity: alternatives(statement.speaker).some((name) => fold(name).trim() === fold(guess.speaker?.name ?? '')),
      kind: statement.kind === guess.kind,
    }
  })
  const optional = positionsOf(article.text, article.optional)
  const falseAt = (least: number) =>
    guesses.filter(({ positions }, j) => {
      const matched = (pairOfGuess.get(j)?.overlap ?? 0) >= least
      return !matched && shared(positions, optional) / positions.size < 0.5
    }).length
  return { language: article.lang, rows, falseAtHalf: falseAt(0.5), falseAtFourFifths: falseAt(0.8) }
}

const harmonic = (p: number, r: number) => (p + r > 0 ? (2 * p * r) / (p + r) : 0)
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)

function figuresOf(language: string, compared: Compared[]): Figures {
  const rows = compared.flatMap((item) => item.rows)
  const matched = rows.filter((row) => row.overlap >= 0.5)
  const closely = rows.filter((row) => row.overlap >= 0.8).length
  const falseAtHalf = compared.reduce((sum, item) => sum + item.falseAtHalf, 0)
  const falseAtFourFifths = compared.reduce((sum, item) => sum + item.falseAtFourFifths, 0)
  const right = matched.filter((row) => row.speaker).length
  const f1 = (hits: number, wrong: number) => harmonic(share(hits, hits + wrong), share(hits, rows.length))
  return {
    language,
    articles: compared.length,
    gold: rows.length,
    precision: share(matched.length, matched.length + falseAtHalf),
    recall: share(matched.length, rows.length),
    f1: f1(matched.length, falseAtHalf),
    f1At80: f1(closely, falseAtFourFifths),
    speaker: share(right, matched.length),
    joint: harmonic(share(right, matched.length + falseAtHalf), share(right, rows.length)),
    entity: share(matched.filter((row) => row.entity).length, matched.length),
    kind: share(matched.filter((row) => row.kind).length, matched.length),
  }
}

/** The figures over all articles, then by language in the order of first appearance. */
export function score(scored: readonly Scored[]): Figures[] {
  const compared = scored.map(compare)
  const languages = [...new Set(compared.map((item) => item.language))]
  return [
    figuresOf('all', compared),
    ...languages.map((language) =>
      figuresOf(
        language,
        compared.filter((item) => item.language === language),
      ),
    ),
  ]
}
