// Where the paper speaks inside a quotation: attributions set off by dashes or commas.
import type { Language } from '../language'
import { isDash } from '../text/quote-marks'
import type { Token } from '../text/tokens'
import { reportsInverted, reportsSoon } from './narration'
import { isSpace } from './pair-marks'
import type { Reading } from './reading'

/** Stretches between dashes, or from a dash to the end, that hold a verb of saying near their start. */
export function narrationHoles(
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
export function commaHoles(
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
/** "— We are leaving, said X": without a second dash the paper takes over at a comma with a verb of saying right behind it. */
export function narrationBehindComma({ language }: Reading, tokens: Token[]): { first: number; last: number }[] {
  const first = tokens.findIndex(
    (token, i) => i > 1 && token.folded === ',' && reportsSoon(language, tokens, i + 1, i + 1),
  )
  return first < 0 ? [] : [{ first, last: tokens.length - 1 }]
}
