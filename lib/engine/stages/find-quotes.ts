// Pairs quotation marks, also mixed, nested and unclosed ones, and reads dash dialogue.
import type { Language } from '../language'
import { alwaysOpen, closers, closersOf, isDash, singleMarks } from '../text/quote-marks'
import type { Token } from '../text/tokens'
import { reportsInverted, reportsSoon } from './narration'
import type { Paragraph, Quote, Reading } from './reading'

/** A quotation as token positions in its paragraph: the mark that opens it, and the one that closes it (or the last token). */
type Pair = { open: number; close: number; closed: boolean }

/** Finds every quotation, outermost only, in order. */
export function findQuotes(reading: Reading): Reading {
  const quotes: Quote[] = []
  let carried: Carried | null = null
  const paragraphs = reading.paragraphs.map((paragraph, index) => {
    if (paragraph.furniture && !carried) return paragraph
    if (!carried && isDialogue(reading.text, paragraph))
      for (const quote of dialogue(reading, paragraph, index)) quotes.push(quote)
    else {
      const inside = carried
      carried = inside && inside.paragraph > index ? inside : carriedFrom(reading, index, inside)
      const next = reading.paragraphs[index + 1]
      const goesOn = carried !== null || (next !== undefined && opensParagraph.includes(next.tokens[0]?.folded ?? ' '))
      const marks = new Set<number>()
      const follows = goesOn ? 'goes on' : next?.tokens[0]?.folded === CURLY ? 'goes on in single marks' : null
      for (const pair of pairsIn(reading.text, paragraph.tokens, follows, closingHere(inside, paragraph.tokens, index)))
        if (isOutletInMarks(reading, paragraph.tokens, pair)) marks.add(pair.open).add(pair.close)
        else for (const quote of pieces(reading, paragraph, index, pair)) quotes.push(quote)
      if (marks.size > 0) return { ...paragraph, tokens: paragraph.tokens.filter((_, i) => !marks.has(i)) }
    }
    return paragraph
  })
  return { ...reading, paragraphs, quotes }
}

/** A quotation of several paragraphs that is opened once and closed once: the paragraph and the token that close it. */
type Carried = { paragraph: number; close: number }

/** How many paragraphs a quotation may go on for. */
const CARRIED_PARAGRAPHS = 12

/** The quotation that paragraph `index` leaves open, when the next mark of the article closes it. */
function carriedFrom({ text, paragraphs }: Reading, index: number, inside: Carried | null): Carried | null {
  const tokens = paragraphs[index]?.tokens ?? []
  const left = pairsIn(text, tokens, null, closingHere(inside, tokens, index)).at(-1)
  const opener = left && !left.closed ? tokens[left.open] : undefined
  if (!opener || !CARRYING.includes(opener.folded)) return null
  for (let at = index + 1; at < paragraphs.length && at <= index + CARRIED_PARAGRAPHS; at++) {
    const marks = paragraphs[at]?.tokens ?? []
    const close = marks.findIndex(({ folded }) => CARRYING.includes(folded) || closers.includes(folded))
    const mark = marks[close]
    if (mark) return close > 0 && closes(text, mark, opener.folded) ? { paragraph: at, close } : null
  }
  return null
}

/** Marks that show which way they face. */
const CARRYING = '«“„'

/** What a paragraph starts with of a quotation opened before it, null when there is none. */
function closingHere(inside: Carried | null, tokens: Token[], index: number): Pair | null {
  if (!inside) return null
  const closed = inside.paragraph === index
  return { open: -1, close: closed ? inside.close : tokens.length - 1, closed }
}

/** The pairs of a paragraph, behind the quotation it starts inside of. */
function pairsIn(text: string, tokens: Token[], follows: Follows, first: Pair | null): Pair[] {
  if (!first) return pairMarks(text, tokens, follows)
  const from = first.close + 1
  const rest = pairMarks(text, tokens.slice(from), follows)
  return [first, ...rest.map((pair) => ({ ...pair, open: pair.open + from, close: pair.close + from }))]
}

/** A paper's or channel's name is printed in marks by many papers: a known one, or one right behind such a noun. */
function isOutletInMarks(
  { text, language, options }: Reading,
  tokens: Token[],
  { open, close, closed }: Pair,
): boolean {
  const first = tokens[open + 1]
  const last = tokens[close - 1]
  if (!closed || !first?.capital || !last || close - open > OUTLET_WORDS + 1) return false
  const noun = tokens.slice(Math.max(0, open - 2), open)
  if (noun.some((_, i) => language.sourceNouns.at(noun, i)?.value === 'medium' && noun.at(-1)?.kind === 'word'))
    return true
  return options.names.find(text.slice(first.start, last.end), options.language)?.medium !== undefined
}

/** The longest name of a paper looked for in quotation marks. */
const OUTLET_WORDS = 4

/** Marks that, at the start of a paragraph, open again what the one before left open. */
const opensParagraph = `${alwaysOpen}"＂`

/** The opening mark that careless typing also puts where the closing one belongs: “…“. */
const SLOPPY = '“'

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char)
const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

function opens(text: string, token: Token): boolean {
  const before = text[token.start - 1]
  const after = text[token.end]
  if (alwaysOpen.includes(token.folded) && !singleMarks.includes(token.folded))
    return !isWordChar(before) || !isSpace(after)
  return closersOf[token.folded] !== undefined && (isSpace(before) || !isWordChar(before)) && !isSpace(after)
}

function closes(text: string, token: Token, opener: string): boolean {
  if (opener === SLOPPY && token.folded === SLOPPY)
    return !isSpace(text[token.start - 1]) && !isWordChar(text[token.end]) && text[token.start - 1] !== '('
  if (!closersOf[opener]?.includes(token.folded)) return false
  if (singleMarks.includes(opener)) return !isWordChar(text[token.end])
  return token.folded !== opener || !isSpace(text[token.start - 1]) || /^[\s,.;:!?]?$/.test(text[token.end] ?? '')
}

/** Whether the next paragraph opens with a mark, and whether that is a single one. */
type Follows = 'goes on' | 'goes on in single marks' | null

/** The single mark that opens a quotation, and unlike an apostrophe never ends a word. */
const CURLY = '‘'

/** "X said: ‘We left." with "‘Then …" in the next paragraph: the first stays open though single. */
function opensAgain(tokens: Token[], index: number, follows: Follows): boolean {
  const opens = index === 0 || /^[:,]$/.test(tokens[index - 1]?.folded ?? '')
  return opens && follows === 'goes on in single marks' && tokens[index]?.folded === CURLY
}

/** Pairs the marks of one paragraph in a single pass; `follows` says that the next paragraph opens with a mark. */
function pairMarks(text: string, tokens: Token[], follows: Follows): Pair[] {
  const pairs: Pair[] = []
  const stillToCome = countClosers(tokens)
  const stack: { index: number; mark: string }[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'sign') return
    const count = stillToCome.get(token.folded)
    if (count !== undefined) stillToCome.set(token.folded, count - 1)
    const top = stack.at(-1)
    const outer = stack[0]
    if (top && closes(text, token, top.mark) && !isPossessive(text, tokens, index)) {
      stack.pop()
      if (stack.length === 0) pairs.push({ open: top.index, close: index, closed: true })
    } else if (outer && stack.length > 1 && closes(text, token, outer.mark) && !singleMarks.includes(outer.mark)) {
      stack.length = 0
      pairs.push({ open: outer.index, close: index, closed: true })
    } else if (
      outer &&
      !opens(text, token) &&
      closers.includes(token.folded) &&
      (closesSloppily(text, token, stack) || !properCloserComes(outer.mark, stillToCome))
    ) {
      stack.length = 0
      pairs.push({ open: outer.index, close: index, closed: true })
    } else if (
      (opens(text, token) || (!outer && opensLoosely(text, token, stillToCome))) &&
      (canOpenHere(token.folded, stillToCome) || opensAgain(tokens, index, follows))
    ) {
      if (
        outer &&
        closersOf[outer.mark] === closersOf[token.folded] &&
        !enoughClosers(stack.length, outer.mark, stillToCome)
      ) {
        pairs.push({ open: outer.index, close: lastBefore(tokens, index), closed: false })
        stack.length = 0
      }
      stack.push({ index, mark: token.folded })
    }
  })
  const left = stack.find(({ mark, index }) => !singleMarks.includes(mark) || opensAgain(tokens, index, follows))
  if (left)
    pairs.push({
      open: left.index,
      // A mark that opens its paragraph and never closes quotes the whole of it.
      close: follows !== null || left.index === 0 ? tokens.length - 1 : sentenceEnd(tokens, left.index),
      closed: false,
    })
  return pairs
}

/** `: " Never again "`: a straight mark between two spaces opens where its closer is still to come. */
function opensLoosely(text: string, token: Token, stillToCome: Closers): boolean {
  if (token.folded !== '"' || !isSpace(text[token.start - 1]) || !isSpace(text[token.end])) return false
  return ((stillToCome.get('"') ?? 0) & 1) === 1
}

/** A double mark of another kind right behind a stop or comma, that closes nothing else: “…," said X. */
function closesSloppily(text: string, token: Token, stack: { mark: string }[]): boolean {
  if (!/["”]/.test(token.folded) || !/[,.!?…]/.test(text[token.start - 1] ?? '')) return false
  return stack.every(({ mark }) => !closersOf[mark]?.includes(token.folded))
}

/** How far the mark that closes after a possessive is looked for. */
const POSSESSIVE_REACH = 200

/** "the lads’ heads dropped’": behind an s, before a lower-case word, with the true closer still to come. */
function isPossessive(text: string, tokens: Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !singleMarks.includes(token.folded) || !/s/i.test(text[token.start - 1] ?? '')) return false
  if (!/^\s\p{Ll}/u.test(text.slice(token.end, token.end + 2))) return false
  for (let i = index + 1; i < tokens.length && i < index + POSSESSIVE_REACH; i++) {
    const next = tokens[i]
    if (next?.kind !== 'sign' || !singleMarks.includes(next.folded)) continue
    return !opens(text, next) && !isWordChar(text[next.end])
  }
  return false
}

/** A single mark opens only when its closer is still to come: it may be an apostrophe. */
function canOpenHere(mark: string, stillToCome: Closers): boolean {
  return !singleMarks.includes(mark) || properCloserComes(mark, stillToCome)
}

function properCloserComes(mark: string, stillToCome: Closers): boolean {
  return [...(closersOf[mark] ?? '')].some((closer) => (stillToCome.get(closer) ?? 0) > 0)
}

function enoughClosers(depth: number, mark: string, stillToCome: Closers): boolean {
  const count = [...(closersOf[mark] ?? '')].reduce((sum, closer) => sum + (stillToCome.get(closer) ?? 0), 0)
  return count > depth
}

/** How many of each closing mark a paragraph still holds. */
type Closers = Map<string, number>

const anyCloser = closers + singleMarks

function countClosers(tokens: Token[]): Closers {
  const counts: Closers = new Map()
  for (const { kind, folded } of tokens)
    if (kind === 'sign' && anyCloser.includes(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return counts
}

const UNCLOSED_REACH = 200

/** The last position before `index` that ends in a word or a stop: where an unclosed quotation is cut when another opens. */
function lastBefore(tokens: Token[], index: number): number {
  for (let i = index - 1; i >= 0 && i > index - UNCLOSED_REACH; i--)
    if (/[.!?…,;]/.test(tokens[i]?.folded ?? '')) return i
  return index - 1
}

function sentenceEnd(tokens: Token[], from: number): number {
  for (let i = from + 1; i < tokens.length - 1; i++)
    if (/^[.!?…]$/.test(tokens[i]?.folded ?? '') && tokens[i + 1]?.capital) return i
  return tokens.length - 1
}

/** A quotation, cut at an attribution set off by dashes inside its marks ("«No - says X - never»"). */
function pieces(reading: Reading, paragraph: Paragraph, index: number, pair: Pair): Quote[] {
  const { tokens } = paragraph
  const last = pair.closed ? pair.close - 1 : pair.close
  if (last <= pair.open) return []
  const dashed = narrationHoles(reading, tokens, pair.open + 1, last)
  const holes = dashed.length > 0 ? dashed : commaHoles(reading, tokens, pair.open + 1, last)
  const quotes: Quote[] = []
  let from = pair.open + 1
  for (const hole of [...holes, { first: last + 1, last: last + 1 }]) {
    const quote = quoteOf(tokens, index, from, hole.first - 1, 'marks', quotes.length > 0)
    if (quote) {
      const ends = hole.first > last
      const opener = quotes.length === 0 ? tokens[pair.open] : undefined
      const closer = ends && pair.closed ? tokens[pair.close] : undefined
      const open = ends && !pair.closed && last === tokens.length - 1
      quotes.push({ ...quote, open, outer: { start: opener?.start ?? quote.start, end: closer?.end ?? quote.end } })
    }
    from = hole.last + 1
  }
  return quotes
}

/** Stretches between dashes, or from a dash to the end, that hold a verb of saying near their start. */
function narrationHoles(
  { language, text }: Reading,
  tokens: Token[],
  first: number,
  last: number,
): { first: number; last: number }[] {
  const holes: { first: number; last: number }[] = []
  const setOff = (i: number) =>
    isDash(tokens[i]?.folded ?? '') &&
    (isSpace(text[(tokens[i]?.start ?? 0) - 1]) || /^[\s.,;:…]?$/.test(text[tokens[i]?.end ?? 0] ?? ''))
  for (let i = first + 1; i <= last; i++) {
    if (!setOff(i) || !reportsSoon(language, tokens, i + 1, last)) continue
    let end = i + 1
    while (end <= last && !setOff(end)) end++
    holes.push({ first: i, last: Math.min(end, last) })
    i = end
  }
  return holes
}

/** "…, dit le maire, Ada Moro, …": a name or an office behind the comma still belongs to the attribution; where that ends. */
function behindApposition(language: Language, tokens: Token[], comma: number): number {
  const { definite, indefinite, sourceNouns } = language
  let at = comma + 1
  while (tokens[at]?.capital) at++
  if (at > comma + 1) return /^[,.]$/.test(tokens[at]?.folded ?? '') ? at : comma
  const noun = at + ((definite.at(tokens, at) ?? indefinite.at(tokens, at))?.length ?? 0)
  if (sourceNouns.at(tokens, noun)?.value !== 'role') return comma
  while (at < comma + APPOSITION && tokens[at] && !/^[,.]$/.test(tokens[at]?.folded ?? '')) at++
  return /^[,.]$/.test(tokens[at]?.folded ?? '') ? at : comma
}

/** "…, dit le maire, qui rappelle que …": the comma or stop that ends what the paper says about the speaker. */
function behindRelative(tokens: Token[], comma: number): number {
  for (let i = comma + 1; i < comma + COMMA_HOLE; i++) if (/^[,.]$/.test(tokens[i]?.folded ?? '')) return i
  return comma
}

const APPOSITION = 12
/** How long an attribution between commas may be. */
const COMMA_HOLE = 20

/** Attributions that interrupt a quotation between commas, or up to a full stop: «Ce pont, dit le maire, est sûr. Il …». */
function commaHoles(
  { language }: Reading,
  tokens: Token[],
  first: number,
  last: number,
): { first: number; last: number }[] {
  const holes: { first: number; last: number }[] = []
  for (let i = first + 1; i <= last; i++) {
    if (tokens[i]?.folded !== ',' || !reportsInverted(language, tokens, i + 1)) continue
    let end = i + 2
    while (end <= last && end < i + COMMA_HOLE && !/^[,.]$/.test(tokens[end]?.folded ?? '')) end++
    if (tokens[end]?.folded === ',') end = behindApposition(language, tokens, end)
    if (tokens[end]?.folded === ',' && language.relatives.at(tokens, end + 1)) end = behindRelative(tokens, end)
    holes.push({ first: i, last: Math.min(end, last) })
    i = end
  }
  return holes
}

/** A line that starts with a long dash and a word. */
function isDialogue(text: string, { tokens }: Paragraph): boolean {
  const [dash, word] = tokens
  return (
    dash !== undefined &&
    word !== undefined &&
    isDash(dash.folded) &&
    dash.folded !== '-' &&
    (word.kind !== 'sign' || opens(text, word))
  )
}

/** "— We are leaving, said X": without a second dash the paper takes over at a comma with a verb of saying right behind it. */
function narrationBehindComma({ language }: Reading, tokens: Token[]): { first: number; last: number }[] {
  const first = tokens.findIndex(
    (token, i) => i > 1 && token.folded === ',' && reportsSoon(language, tokens, i + 1, i + 1),
  )
  return first < 0 ? [] : [{ first, last: tokens.length - 1 }]
}

function dialogue(reading: Reading, paragraph: Paragraph, index: number): Quote[] {
  const { tokens } = paragraph
  const set = narrationHoles(reading, tokens, 1, tokens.length - 1)
  const holes = set.length > 0 ? set : narrationBehindComma(reading, tokens)
  const quotes: Quote[] = []
  let from = 1
  for (const hole of [...holes, { first: tokens.length, last: tokens.length }]) {
    const quote = quoteOf(tokens, index, from, hole.first - 1, 'dash', quotes.length > 0)
    if (quote) quotes.push(quote)
    from = hole.last + 1
  }
  return quotes
}

function quoteOf(
  tokens: Token[],
  paragraph: number,
  first: number,
  last: number,
  form: Quote['form'],
  continues: boolean,
): Quote | null {
  // The stop behind a closing dash ("—said X—. And …") belongs to the paper.
  const opening = continues && /^[.,;:…]$/.test(tokens[first]?.folded ?? '') ? first + 1 : first
  const from = tokens[opening]
  const to = tokens[last]
  if (!from || !to || last < opening) return null
  let words = 0
  for (let at = opening; at <= last; at++) if (tokens[at]?.kind !== 'sign') words++
  if (words === 0) return null
  const { start } = from
  const { end } = to
  return { start, end, outer: { start, end }, paragraph, form, continues, open: false, words }
}
