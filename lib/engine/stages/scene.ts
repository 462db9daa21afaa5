// One sentence while its statements are being found: what is known about it, and what is already spoken for.
import type { RuleId } from '../rules'
import { trim } from '../text/spans'
import type { Token } from '../text/tokens'
import type { Span, StatementKind } from '../types'
import { quotationOf } from './quotation-of'
import type { CueFound, Draft, Phrase, Reading, ReportingClause, Source } from './reading'

/** Token positions, both included. */
export type Range = { first: number; last: number }

export type Scene = {
  reading: Reading
  index: number
  tokens: Token[]
  phrases: Phrase[]
  cues: CueFound[]
  clauses: ReportingClause[]
  title: boolean
  /** By token: the draft whose content it is. */
  owner: (Draft | undefined)[]
  drafts: Draft[]
}

/** What a geometry finds: content as token ranges, and the phrase it belongs to. */
export type Finding = {
  rule: RuleId
  ranges: Range[]
  subject: Phrase | null
  /** The same speaker as an earlier statement of the sentence. */
  sameAs: Draft | null
  /** See `Draft`. */
  nobodys?: boolean
}

export function sceneOf(reading: Reading, index: number): Scene {
  const sentence = reading.sentences[index]
  const tokens = sentence?.tokens ?? []
  return {
    reading,
    index,
    tokens,
    phrases: reading.phrases[index] ?? [],
    cues: reading.cues[index] ?? [],
    clauses: reading.clauses[index] ?? [],
    title: sentence?.title ?? false,
    owner: new Array(tokens.length).fill(undefined),
    drafts: [],
  }
}

/** Some presses print the comma that ends a quotation inside its marks. */
export function endsInComma({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, at: number): boolean {
  const quote = quotationOf(reading, tokens[at])
  return quote !== undefined && /,["”»’']?$/.test(reading.text.slice(quote.start, quote.end))
}

const isSign = (token: Token | undefined) => token?.kind === 'sign'

/** `direct` when nothing but quoted text is inside, `mixed` when some is. */
export function kindOf(tokens: Token[], ranges: Range[]): StatementKind {
  let quoted = false
  let plain = false
  for (const { first, last } of ranges)
    for (let at = first; at <= last; at++) {
      const kind = tokens[at]?.kind
      quoted ||= kind === 'quote'
      plain ||= kind === 'word' || kind === 'number'
    }
  if (!quoted) return 'indirect'
  return plain ? 'mixed' : 'direct'
}

/** The text spans of token ranges, without marks at their edges; an all-quoted range gives one span per quotation. */
export function spansOf({ reading, tokens }: Scene, ranges: Range[]): Span[] {
  const spans: Span[] = []
  for (const { first, last } of ranges) {
    const from = tokens[first]
    const to = tokens[last]
    if (!from || !to || last < first) continue
    const start = from.kind === 'quote' ? (reading.quotes[from.quote]?.start ?? from.start) : from.start
    const end = to.kind === 'quote' ? (reading.quotes[to.quote]?.end ?? to.end) : to.end
    const span = trim(reading.text, { start, end })
    if (span) spans.push(span)
  }
  return spans
}

/** Records a finding as a draft and marks its content as spoken for. Null when no letter is left in the content. */
export function record(scene: Scene, finding: Finding, cue: CueFound | null): Draft | null {
  const spans = spansOf(scene, finding.ranges)
  if (spans.length === 0) return null
  const source: Source | null = finding.subject ? { sentence: scene.index, phrase: finding.subject } : null
  const kind = kindOf(scene.tokens, finding.ranges)
  const draft: Draft = { kind, rule: finding.rule, spans, cue, sentence: scene.index, source, sameAs: finding.sameAs }
  if (finding.nobodys) draft.nobodys = true
  for (const { first, last } of finding.ranges) for (let i = first; i <= last; i++) scene.owner[i] = draft
  scene.drafts.push(draft)
  return draft
}

/** The range without signs and openers ("meanwhile", "and") at its start; null when fewer than `least` words remain. */
export function contentRange(scene: Scene, first: number, last: number, least = 1): Range | null {
  const { tokens, reading } = scene
  let from = first
  let to = last
  for (;;) {
    const opener = reading.language.openers.at(tokens, from)
    if (isSign(tokens[from]) && tokens[from]?.folded !== '(') from++
    else if (opener && (tokens[from + opener.length]?.folded === ',' || opener.length === 1)) from += opener.length
    else break
    if (from > to) return null
  }
  while (to > from && isSign(tokens[to]) && !/^[)%$€£]$/.test(tokens[to]?.folded ?? '')) to--
  const words = tokens
    .slice(from, to + 1)
    .reduce((sum, token) => sum + (isSign(token) ? 0 : token.kind === 'quote' ? least : 1), 0)
  return words >= least ? { first: from, last: to } : null
}
