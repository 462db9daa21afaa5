// Quotations without a verb of their own go on from the one before, or stand as statements of the last speaker.

import { overlaps, trim } from '../text/spans'
import type { Span } from '../types'
import { canSpeak } from './phrase-words'
import { quotationOf } from './quotation-of'
import type { CueFound, Draft, Phrase, Quote, Reading, Source } from './reading'

/** A lone quotation shorter than this is a name, a title or a scare quote. */
const LONE_WORDS = 5

/** A closing mark right behind the content, a comma or stop between them at most. */
const CLOSED = /^[,.!?…]?["”»’“]/

/** Adds the quotations that stand alone in their sentence to the drafts, in text order. */
export function attachQuotes(reading: Reading): Reading {
  const drafts = reading.drafts.map((draft) => ({ ...draft, spans: [...draft.spans] }))
  const renewed = new Map(reading.drafts.map((draft, i) => [draft, drafts[i]]))
  for (const draft of drafts) draft.sameAs = (draft.sameAs && renewed.get(draft.sameAs)) ?? null
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const own = bySentence.get(draft.sentence)
    if (own) own.push(draft)
    else bySentence.set(draft.sentence, [draft])
  }
  const result: Draft[] = []
  let last: Draft | null = null
  reading.sentences.forEach((sentence, index) => {
    const own = bySentence.get(index) ?? []
    const lone = own.length === 0 && !sentence.title ? loneQuote(reading, index) : null
    if (!lone) {
      const patchwork =
        own.length === 0 && last && follows(reading, last, index) ? patchworkDraft(reading, index, last) : null
      const found = patchwork ? [patchwork] : own
      for (const draft of own) lendBack(reading, draft, result)
      for (const draft of found) result.push(draft)
      bySentence.set(index, found)
      last = found.at(-1) ?? last
      return
    }
    const { quote, span } = lone
    const neighbours = [index - 1, index + 1].flatMap((near) => bySentence.get(near) ?? [])
    if (neighbours.some((draft) => draft.spans.some((other) => overlaps(other, span)))) return
    const before = interrupted(reading, index, bySentence) ?? (bySentence.get(index - 1) ?? []).at(-1)
    const goesOn =
      before !== undefined &&
      reading.sentences[before.sentence]?.paragraph === sentence.paragraph &&
      (endsQuoted(reading, before) || quote.continues)
    if (goesOn) {
      before.spans.push(span)
      before.rule = 'quote-split'
      bySentence.set(index, [before])
    } else if (quote.words >= LONE_WORDS) {
      const draft = loneDraft(reading, index, span, last)
      if (!draft) return
      result.push(draft)
      bySentence.set(index, [draft])
      last = draft
    }
  })
  return { ...reading, drafts: result }
}

/** The statement whose quotation goes on here inside the same marks: "« …, dit X, qui assure que …. … »". */
function interrupted({ quotes, sentences }: Reading, index: number, bySentence: Map<number, Draft[]>): Draft | null {
  const id = sentences[index]?.tokens.find((token) => token.kind === 'quote')?.quote ?? -1
  const piece = quotes[id]?.continues ? quotes[id - 1] : undefined
  return (piece && bySentence.get(index - 1)?.find(({ spans }) => spans.some((span) => overlaps(span, piece)))) ?? null
}

/** What a lone quotation states: in the name of whoever is named around it, else of the last speaker. */
function loneDraft(reading: Reading, index: number, span: Span, last: Draft | null): Draft | null {
  const led = ledIn(reading, index)
  const source =
    led?.source ??
    introducedBehind(reading, index) ??
    presentedBefore(reading, index, last) ??
    (last === null || !follows(reading, last, index) ? sourceNearby(reading, index) : null) ??
    (last === null ? namedNext(reading, index) : null)
  if (!source && !last) return null
  return {
    kind: 'direct',
    rule: led ? 'verb-then-quote' : 'quote-alone',
    spans: [span],
    cue: led?.cue ?? null,
    sentence: index,
    source,
    sameAs: source ? null : last,
  }
}

/** The verb of a quotation in several paragraphs may come late: the open paragraphs before it have the same speaker. */
function lendBack(reading: Reading, draft: Draft, result: Draft[]) {
  if (draft.kind !== 'direct') return
  let later = draft
  for (let i = result.length - 1; i >= 0; i--) {
    const before = result[i]
    if (before?.rule !== 'quote-alone' || !goesOnIn(reading, before, later)) return
    before.source = draft.source
    before.sameAs = draft.sameAs
    later = before
  }
}

/** Whether the quotation of one statement is left open at the end of the paragraph before the other's. */
function goesOnIn({ sentences, quotes }: Reading, before: Draft, later: Draft): boolean {
  const quotedIn = (sentence: number) => (sentences[sentence]?.tokens ?? []).filter((token) => token.kind === 'quote')
  const previous = quotes[quotedIn(before.sentence).at(-1)?.quote ?? -1]
  const own = quotes[quotedIn(later.sentence)[0]?.quote ?? -1]
  return previous?.open === true && previous.paragraph + 1 === own?.paragraph
}

/** A sentence pieced together from quotations holds at least so many quoted words, and no fewer than it has of its own. */
const PATCHWORK_WORDS = 8

/** "«We will oppose the law» in parliament «because it is wrong».": the paper's words only join those of whoever was quoted before. */
function patchworkDraft(reading: Reading, index: number, last: Draft): Draft | null {
  const { sentences, quotes, phrases, cues, text } = reading
  const sentence = sentences[index]
  if (!sentence || sentence.title || last.kind === 'indirect' || last.kind === 'headline') return null
  const inside = sentence.tokens.flatMap((token) => quotationOf({ quotes }, token) ?? [])
  const quoted = inside.reduce((sum, quote) => sum + quote.words, 0)
  const own = sentence.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length
  if (quoted < PATCHWORK_WORDS || quoted < own || inside.length < 2) return null
  const speaks = cues[index]?.some(({ form }) => form !== 'gerund') ?? false
  const subject =
    phrases[index]?.some((phrase) => !phrase.governed && canSpeak(phrase) && phrase.class !== 'pronoun') ?? false
  if (speaks || (subject && sentence.tokens[0]?.kind !== 'quote')) return null
  const span = trim(text, sentence)
  return (
    span && {
      kind: 'mixed',
      rule: 'quote-alone',
      spans: [span],
      cue: null,
      sentence: index,
      source: null,
      sameAs: last,
    }
  )
}

/** The quotation a sentence consists of, signs aside. */
function loneQuote({ sentences, quotes, text }: Reading, index: number): { quote: Quote; span: Span } | null {
  const tokens = sentences[index]?.tokens ?? []
  if (tokens.some((token) => token.kind === 'word' || token.kind === 'number')) return null
  const inside = tokens.filter((token) => token.kind === 'quote')
  const first = quotationOf({ quotes }, inside[0])
  const last = quotes[inside.at(-1)?.quote ?? -1]
  const span = first && last ? trim(text, { start: first.start, end: last.end }) : null
  return first && span ? { quote: first, span } : null
}

/** Words in marks, followed by their verb: a quotation right behind goes on with them. */
function endsQuoted({ text }: Reading, { kind, rule, spans }: Draft): boolean {
  if (kind === 'direct') return ['quote-then-verb', 'quote-split', 'according-to-after'].includes(rule)
  const end = spans.at(-1)?.end ?? 0
  return (
    kind === 'mixed' && ['paraphrase-then-verb', 'quote-split'].includes(rule) && CLOSED.test(text.slice(end, end + 2))
  )
}

/** Whether the last statement is near enough to lend its speaker: this paragraph or the one before. */
function follows({ sentences }: Reading, last: Draft, index: number): boolean {
  return (sentences[index]?.paragraph ?? 0) - (sentences[last.sentence]?.paragraph ?? 0) <= 1
}

/** The verb and subject of the sentence before, when it ends in a colon: the quotation is a paragraph of its own. */
function ledIn({ clauses, sentences }: Reading, index: number): { cue: CueFound; source: Source } | null {
  if (sentences[index - 1]?.tokens.at(-1)?.folded !== ':') return null
  const clause = clauses[index - 1]?.findLast(({ before, after }) => before !== null || after !== null)
  const phrase = clause?.before ?? clause?.after
  return clause && phrase && canSpeak(phrase) ? { cue: clause.cue, source: { sentence: index - 1, phrase } } : null
}

/** "A fireman tells of the night. «…»": somebody in the sentence before, which reports nothing itself, and who speaks or is named first. */
function presentedBefore(reading: Reading, index: number, last: Draft | null): Source | null {
  const { clauses, sentences, phrases } = reading
  const before = sentences[index - 1]
  if (!before || before.title || before.paragraph !== sentences[index]?.paragraph || last?.sentence === index - 1)
    return null
  const clause = clauses[index - 1]?.findLast(({ cue }) => !cue.negated && cue.form === 'finite')
  const speaker = clause?.before ?? clause?.after
  if (speaker && canSpeak(speaker) && speaker.class !== 'document') return { sentence: index - 1, phrase: speaker }
  const first = phrases[index - 1]?.find((phrase) => !phrase.governed && canSpeak(phrase))
  const isPerson = first?.name && (first.class === 'role' || first.gender !== null) && first.members.length === 0
  return isPerson ? { sentence: index - 1, phrase: first } : null
}

/** «…». «…». So X.: before anybody has spoken, whoever the next statement of the paragraph names. */
function namedNext({ drafts, sentences }: Reading, index: number): Source | null {
  const next = drafts.find((draft) => draft.sentence > index)
  return next && sentences[next.sentence]?.paragraph === sentences[index]?.paragraph ? next.source : null
}

const printed = ({ text }: Reading, token: Span | undefined) => (token ? text.slice(token.start, token.end) : '')

/** The subject of the sentence before, or of the nearest one before it in the paragraph, that names someone. */
function sourceNearby(reading: Reading, index: number): Source | null {
  const { phrases, sentences } = reading
  for (let at = index - 1; at >= 0; at--) {
    const { title = false, tokens = [] } = sentences[at] ?? {}
    // A word in capitals over a text is its kicker.
    const isKicker = ({ first }: Phrase) => title && /^\p{Lu}{2,}$/u.test(printed(reading, tokens[first]))
    const phrase = phrases[at]?.find(
      (candidate) =>
        !candidate.governed &&
        canSpeak(candidate) &&
        (candidate.name !== null || candidate.class === 'role') &&
        !isKicker(candidate),
    )
    if (phrase) return { sentence: at, phrase }
    if (sentences[at]?.paragraph !== sentences[index]?.paragraph) return null
  }
  return null
}

/** A quotation that opens its paragraph, and behind it a sentence about somebody named at its start: that is who spoke. */
function introducedBehind({ language, phrases, sentences, drafts }: Reading, index: number): Source | null {
  const paragraph = sentences[index]?.paragraph
  if (sentences[index - 1]?.paragraph === paragraph || sentences[index + 1]?.paragraph !== paragraph) return null
  const phrase = phrases[index + 1]?.find(({ first, governed }) => first === 0 && !governed)
  const given = phrase?.name ? language.given.has(sentences[index + 1]?.tokens[phrase.name.first]?.folded ?? '') : false
  const isPerson =
    phrase?.name && (phrase.class === 'role' || phrase.gender !== null || given) && phrase.members.length === 0
  const others = drafts.some(({ sentence, source }) => sentence === index + 1 && source?.phrase !== phrase)
  return isPerson && !others ? { sentence: index + 1, phrase } : null
}
