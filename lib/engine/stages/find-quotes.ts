// Pairs quotation marks, also mixed, nested and unclosed ones, and reads dash dialogue.
import { closers, isDash } from '../text/quote-marks'
import type { Token } from '../text/tokens'
import { commaHoles, narrationBehindComma, narrationHoles } from './narration-holes'
import { CURLY, closes, type Follows, opens, opensParagraph, type Pair, pairMarks } from './pair-marks'
import type { Paragraph, Quote, Reading } from './reading'

/** A quotation as token positions in its paragraph: the mark that opens it, and the one that closes it (or the last token). */
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
  // Without its marks the stops of an abbreviation would end the sentence.
  if (tokens.slice(open + 1, close).some(({ folded }) => folded === '.')) return false
  const noun = tokens.slice(Math.max(0, open - 2), open)
  if (noun.some((_, i) => language.sourceNouns.at(noun, i)?.value === 'medium' && noun.at(-1)?.kind === 'word'))
    return true
  return options.names.find(text.slice(first.start, last.end), options.language)?.medium !== undefined
}

/** The longest name of a paper looked for in quotation marks. */
const OUTLET_WORDS = 4

/** Marks that, at the start of a paragraph, open again what the one before left open. */
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
