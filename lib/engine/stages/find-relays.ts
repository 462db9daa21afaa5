// Through whom the words came: media, agencies, translations, and bodies the speaker leans on.
import type { Token } from '../text/tokens'
import type { Relay, RelayKind, Span } from '../types'
import type { Draft, Phrase, Reading, ResolvedDraft } from './reading'

/** Adds relays to every draft; a paper that cites a source gives the statement up to that source. */
export function findRelays(reading: Reading): Reading {
  const bySentence = new Map<number, ResolvedDraft[]>()
  for (const item of reading.resolved) {
    const own = bySentence.get(item.draft.sentence)
    if (own) own.push(item)
    else bySentence.set(item.draft.sentence, [item])
  }
  const resolved = reading.resolved.map((item) => relayed(reading, item, bySentence.get(item.draft.sentence) ?? []))
  return { ...reading, resolved }
}

/** How far a stretch lies from the words that attribute a statement, in characters. */
function distance({ sentences }: Reading, { draft }: ResolvedDraft, span: Span): number {
  const cue = draft.cue && sentences[draft.cue.sentence]?.tokens[draft.cue.first]
  return Math.abs((cue?.start ?? draft.spans[0]?.start ?? 0) - span.start)
}

function relayed(reading: Reading, item: ResolvedDraft, besides: ResolvedDraft[]): ResolvedDraft {
  const sentence = item.draft.sentence
  const relays: Relay[] = []
  for (const phrase of reading.phrases[sentence] ?? []) {
    const span = spanOf(reading, sentence, phrase)
    const own = distance(reading, item, span)
    if (besides.some((other) => distance(reading, other, span) < own)) continue
    if (item.speaker?.mention && span.start < item.speaker.mention.end && item.speaker.mention.start < span.end)
      continue
    if (item.draft.spans.some((content) => content.start < span.end && span.start < content.end)) continue
    const kind = mediumOf(reading, sentence, phrase)
    if (kind && (phrase.governed || onlyPassesOn(reading, sentence, phrase)))
      relays.push({ ...span, name: nameOf(reading, span), kind })
  }
  for (const relay of translations(reading, item)) relays.push(relay)
  const cited = citedBy(reading, item)
  // "citing flight logs": a text has no voice of its own.
  if (cited && !cited.isText && item.speaker?.mention && isMedium(reading, item)) {
    const { mention, name } = item.speaker
    const speaker = { name: nameOf(reading, cited.span), type: cited.type, mention: cited.span, certainty: 0.9 }
    return { ...item, speaker, relays: [{ ...mention, name, kind: 'medium' }, ...relays] }
  }
  // "officials cited by the paper": it passes on what they said, and is no source of theirs.
  const passesOn = relays.some(({ start }) => start === cited?.span.start)
  if (cited && !passesOn) relays.push({ ...cited.span, name: nameOf(reading, cited.span), kind: 'source' })
  return { ...item, relays: relays.sort((a, b) => a.start - b.start) }
}

/** "…, reports the agency": a medium with a verb of saying and no statement of its own. */
function onlyPassesOn({ clauses, drafts }: Reading, sentence: number, phrase: Phrase): boolean {
  const reports = clauses[sentence]?.some(({ before, after }) => before === phrase || after === phrase)
  return reports === true && !drafts.some(({ source }) => source?.phrase === phrase)
}

function spanOf({ sentences }: Reading, sentence: number, phrase: Phrase): Span {
  const tokens = sentences[sentence]?.tokens
  const range = phrase.name ?? { first: phrase.mentionFirst, last: phrase.last }
  return { start: tokens?.[range.first]?.start ?? 0, end: tokens?.[range.last]?.end ?? 0 }
}

function nameOf({ text, options }: Reading, { start, end }: Span): string {
  const printed = text.slice(start, end)
  return options.names.find(printed, options.language)?.name ?? printed
}

function mediumOf(reading: Reading, sentence: number, phrase: Phrase): RelayKind | null {
  const span = spanOf(reading, sentence, phrase)
  const known = reading.options.names.find(reading.text.slice(span.start, span.end), reading.options.language)
  if (known?.medium) return known.medium
  if (phrase.class === 'medium' && phrase.name) return 'medium'
  return known === null && isTold(reading, sentence, phrase) ? 'medium' : null
}

/** "said to the Example Herald": a body with an article and a name, right behind the verb of saying or its subject, that nobody knows. */
function isTold({ language, sentences, clauses }: Reading, sentence: number, phrase: Phrase): boolean {
  const tokens = sentences[sentence]?.tokens ?? []
  const at = phrase.first - 1
  const channel = language.channels.endingAt(tokens, at) > 0 && language.articled.endingAt(tokens, at) > 0
  if (!channel || phrase.class !== 'name' || !phrase.name || phrase.gender !== null) return false
  for (let i = phrase.name.first; i <= phrase.name.last; i++)
    if (language.institutions.holds(tokens[i]) || language.places.at(tokens, i)) return false
  const said = clauses[sentence]?.find(({ cue, after }) => cue.last === at - 1 || after?.last === at - 1)
  return said?.cue.verbs.some(({ frames }) => frames.includes('clause')) === true
}

/** "according to the Russian translation" in the sentence of a statement, outside its content. */
function translations({ sentences, language, text }: Reading, { draft }: ResolvedDraft): Relay[] {
  const tokens = sentences[draft.sentence]?.tokens ?? []
  const found: Relay[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !language.translations.at(tokens, i) || !standsOutside(draft, token)) continue
    const next = tokens[i + 1]
    const { start } = token
    const end = next?.kind === 'word' && !language.functionWords.holds(next) ? next.end : token.end
    found.push({ start, end, name: text.slice(start, end), kind: 'translation' })
  }
  return found
}

/** The source phrase behind "citing". */
function citedBy(
  reading: Reading,
  { draft }: ResolvedDraft,
): { span: Span; type: 'organisation' | 'unnamed' | 'person'; isText: boolean } | null {
  const { language, sentences } = reading
  const tokens = sentences[draft.sentence]?.tokens ?? []
  let citing = 0
  while (citing < tokens.length && !(language.citing.at(tokens, citing) && standsOutside(draft, tokens[citing])))
    citing++
  const behind = citing + (language.citing.at(tokens, citing)?.length ?? 0)
  const phrase = reading.phrases[draft.sentence]?.find(({ first, class: kind }) => first >= behind && kind !== 'other')
  if (!phrase || phrase.class === 'pronoun' || phrase.class === 'nobody') return null
  const type = phrase.class === 'unnamed' ? 'unnamed' : phrase.class === 'role' ? 'person' : 'organisation'
  const isText = reading.language.sourceNouns.at(tokens, phrase.head)?.value === 'document'
  return { span: spanOf(reading, draft.sentence, phrase), type, isText }
}

/** Whether a token is none of what was said. */
const standsOutside = ({ spans }: Draft, token: Token | undefined) =>
  token !== undefined && !spans.some(({ start, end }) => start <= token.start && token.start < end)

/** A medium by its noun or by what is known of its name; a body nobody knows that cites another is one too. */
function isMedium(reading: Reading, { draft, speaker }: ResolvedDraft): boolean {
  if (draft.source?.phrase.class === 'medium') return true
  if (!speaker?.mention) return false
  const known = reading.options.names.find(printedOf(reading, speaker.mention), reading.options.language)
  return known ? known.medium !== undefined : speaker.type === 'organisation' && draft.source?.phrase.class === 'name'
}

const printedOf = ({ text }: Reading, { start, end }: Span) => text.slice(start, end)
