// What a colon attributes: «Name: "…"», and titles of the form "Name: …" or "… — Name".
import { isDash } from '../text/quote-marks'
import { canSpeak } from './phrase-words'
import { quotationOf } from './quotation-of'
import type { CueFound, Phrase } from './reading'
import { contentRange, type Finding, type Scene } from './scene'

const TITLE_SOURCE_WORDS = 10
const LEAST_WORDS = 2
/** The topic in front of a title's colon is no longer than this. */
const TITLE_TOPIC_WORDS = 4
/** A shorter quotation right behind a name in a title may be a nickname or a title itself. */
const QUOTED_WORDS = 4
/** A quotation behind a colon that nobody leads into is a title when it is shorter. */
const ORPHAN_WORDS = 5

/** The statement behind a colon that no verb of saying governs. */
export function contentOfColon(scene: Scene, cue: CueFound): Finding | null {
  const { tokens, owner } = scene
  if (owner[cue.first] || owner[cue.first + 1] || isDenied(scene, cue)) return null
  if ((scene.title || opensArticle(scene, cue)) && !hasOwnVerb(scene, cue.last + 1)) {
    const source = titleSource(scene, cue.first)
    const range = source && contentRange(scene, cue.last + 1, tokens.length - 1, LEAST_WORDS)
    if (range) return { rule: 'colon-headline', ranges: [range], subject: source, sameAs: null }
  }
  if (tokens[cue.last + 1]?.kind !== 'quote') return quoteBeforeColon(scene, cue)
  // "«… – says X –: …»": the colon is the quotation's own.
  if (quotationOf(scene.reading, tokens[cue.last + 1])?.continues && isDash(tokens[cue.first - 1]?.folded ?? ''))
    return null
  if (hasOwnVerb(scene, cue.last + 1)) return null
  const range = contentRange(scene, cue.last + 1, lastQuote(scene, cue.last + 1))
  // Behind content that a verb opened, the colon lets the same speaker go on.
  const sameAs = owner[cue.first - 1] ?? null
  const nearest = sameAs ? null : nearestSource(scene, cue.first)
  const subject = scene.title && nearest?.governed ? null : nearest
  const quote = quotationOf(scene.reading, tokens[cue.last + 1])
  if (!subject && !sameAs && (quote?.words ?? 0) < ORPHAN_WORDS) return null
  return range && { rule: 'quote-colon', ranges: [range], subject, sameAs }
}

/** «Ada Moro: The bridge is safe.»: a title with a full stop, a person's name in front of its colon. */
function opensArticle({ index, tokens, phrases, reading }: Scene, { first, last }: CueFound): boolean {
  const source = phrases.find((phrase) => phrase.first === 0)
  const isPerson = source?.name && source.last === first - 1 && (source.class === 'role' || source.gender !== null)
  const alone = reading.sentences[1]?.paragraph !== reading.sentences[0]?.paragraph
  return index === 0 && alone && Boolean(isPerson) && tokens[last + 1]?.kind === 'word'
}

/** "X did not say: «…»" attributes nothing. */
function isDenied({ clauses }: Scene, colon: CueFound): boolean {
  return clauses.some(({ cue }) => cue.negated && cue.last === colon.first - 1 && cue.verbs[0]?.act === 'say')
}

/** «"…": X …» — the speaker opens what stands behind the colon. */
function quoteBeforeColon(scene: Scene, cue: CueFound): Finding | null {
  const { tokens, phrases, reading } = scene
  if (tokens[cue.first - 1]?.kind !== 'quote') return null
  const words = quotationOf(reading, tokens[cue.first - 1])?.words ?? 0
  const behind = phrases.filter((phrase) => phrase.first > cue.last && !phrase.governed && canSpeak(phrase))
  const named =
    words < ORPHAN_WORDS ? undefined : behind.find((phrase) => isNamedInPassing(scene, cue.last + 1, phrase))
  const subject = behind.find((phrase) => phrase.first === cue.last + 1) ?? named
  if (!subject) return null
  const range = contentRange(scene, 0, cue.first - 1)
  const alone = range && tokens.slice(range.first, range.last + 1).every((token) => token.kind !== 'word')
  return alone ? { rule: 'quote-colon', ranges: [range], subject, sameAs: null } : null
}

/** How far behind the colon its speaker may be named. */
const PASSING = 10

/** «"…": does not mince her words Ada Moro» — the first person named behind the colon, before any other sign. */
function isNamedInPassing({ tokens }: Scene, from: number, { class: kind, name, first }: Phrase): boolean {
  const isPerson = name !== null && (kind === 'role' || name.last > name.first)
  return isPerson && first - from < PASSING && tokens.slice(from, first).every((token) => token.kind === 'word')
}

function lastQuote({ tokens }: Scene, from: number): number {
  let last = from
  while (tokens[last + 1] && tokens[last + 1]?.kind !== 'word' && tokens[last + 1]?.kind !== 'number') last++
  return last
}

/** Before the colon of a title stands one source and at most what it speaks about; places and topics are none. */
function titleSource({ phrases, tokens, reading }: Scene, colon: number): Phrase | null {
  const { topics, places, placeOpeners, prepositions } = reading.language
  const closing = phrases.find((phrase) => phrase.last === colon - 1)
  const behindTopic = closing !== undefined && !closing.governed && canSpeak(closing) && isTopic(tokens, closing.first)
  const source = behindTopic ? closing : phrases[0]
  if (
    !source ||
    (!behindTopic && source.first !== 0) ||
    colon > TITLE_SOURCE_WORDS ||
    !canSpeak(source) ||
    source.class === 'pronoun'
  )
    return null
  if (
    (source.first === 0 && topics.at(tokens, 0)) ||
    (source.class === 'name' && places.at(tokens, source.name?.first ?? 0) && tokens[colon + 1]?.kind !== 'quote') ||
    (source.class === 'name' && placeOpeners.has(tokens[source.name?.first ?? 0]?.folded ?? ''))
  )
    return null
  const quoted = tokens[colon + 1]?.kind === 'quote'
  if (!quoted && !isKnownName(reading, tokens, source)) return null
  const rest = source.last + 1
  const about =
    rest === colon ||
    tokens[rest]?.folded === ',' ||
    tokens[rest]?.folded === '(' ||
    prepositions.at(tokens, rest) !== null
  return about ? source : null
}

/** Capitals may be a place or a topic: they speak only if the article goes on with them, or they are known as a name. */
function isKnownName(reading: Scene['reading'], tokens: Scene['tokens'], { class: kind, name }: Phrase): boolean {
  const first = name && tokens[name.first]
  const last = name && tokens[name.last]
  if (kind !== 'name' || !first || !last) return true
  const { names, language } = reading.options
  if (names.find(reading.text.slice(first.start, last.end), language) !== null) return true
  const isInitial = first !== last && first.end - first.start === 1
  if (isInitial) return isNamedBelow(reading, last.folded)
  if (first !== last)
    return reading.language.given.holds(first) || [first, last].every(({ folded }) => isNamedBelow(reading, folded))
  return reading.surnames.size === 0 || reading.surnames.has(first.folded)
}

/** Whether a word is part of a name below the title. */
function isNamedBelow({ phrases, sentences }: Scene['reading'], folded: string): boolean {
  return phrases.some((found, sentence) => {
    const { title, tokens } = sentences[sentence] ?? { title: true, tokens: [] }
    return (
      !title &&
      found.some(({ name }) => name && tokens.slice(name.first, name.last + 1).some((token) => token.folded === folded))
    )
  })
}

/** "Budget, the mayor: …": the topic before the comma is no part of the source. */
const isTopic = (tokens: Scene['tokens'], first: number) =>
  first === 0 || /^[,.|–—-]$/.test(tokens[first - 1]?.folded ?? '')

/** "…: «…», says X", "…: «… – he says – …»": the verb behind the quotation, or inside its marks, attributes it, not the colon. */
function hasOwnVerb({ tokens, clauses, reading }: Scene, quote: number): boolean {
  const { dropsSubject } = reading.language.pack.habits
  const id = tokens[quote]?.quote ?? -1
  const isCut = reading.quotes[id]?.form === 'marks' && reading.quotes[id + 1]?.continues === true
  const rest = isCut ? tokens.findIndex((token, i) => i > quote && token.kind === 'quote') : -1
  return clauses.some(
    ({ cue, before, after }) =>
      (cue.first > quote && cue.last < rest) ||
      (cue.form === 'finite' &&
        cue.first === (tokens[quote + 1]?.folded === ',' ? quote + 2 : quote + 1) &&
        (after !== null || (dropsSubject && before === null))),
  )
}

/**
 * The nearest subject before the colon, of the main clause rather than of one that hangs on it ("X grew angry when Y missed: «…»").
 * Where subjects are dropped, a sentence without one goes on about whoever spoke last.
 */
export function nearestSource(scene: Scene, colon: number): Phrase | null {
  const before = scene.phrases.filter(
    (phrase) => phrase.last < colon && canSpeak(phrase) && phrase.class !== 'document',
  )
  // "in a post of the leader on X: «…»": where it was said is the last to have said it.
  const { channels } = scene.reading.language
  const source = before.findLast((phrase) => channels.endingAt(scene.tokens, phrase.first - 1) === 0)
  const subjects = before.filter((phrase) => !phrase.governed)
  const main = subjects.findLast((phrase) => !isSubordinate(scene, phrase))
  if (main || (scene.reading.language.pack.habits.dropsSubject && !scene.title && scene.index > 0)) return main ?? null
  return subjects.at(-1) ?? source ?? before.at(-1) ?? null
}

/** Whether a conjunction stands right before the phrase. */
function isSubordinate({ tokens, reading }: Scene, { first }: Phrase): boolean {
  const { subordinators, complementizers } = reading.language
  return subordinators.endingAt(tokens, first - 1) > 0 || complementizers.endingAt(tokens, first - 1) > 0
}

/** "The port will stay shut (mayor)": a title that names its source in brackets at its end; an agency there is a credit. */
function contentOfTitleBracket(scene: Scene): Finding | null {
  const { tokens, phrases, owner, title, reading } = scene
  const source = phrases.at(-1)
  const closes = tokens.at(-1)?.folded === ')' && source?.last === tokens.length - 2
  if (!title || !source || !closes || tokens[source.first - 1]?.folded !== '(' || owner[0]) return null
  if (!canSpeak(source) || source.class === 'medium' || reading.language.places.at(tokens, source.head)) return null
  // Behind a name the bracket holds its party or its team.
  if (phrases.some((phrase) => phrase !== source && phrase.name && phrase.last >= source.first - 2)) return null
  const isKnown = source.class === 'role' || source.class === 'body' || speaksBelow(scene, source)
  const range = isKnown ? contentRange(scene, 0, source.first - 2, BRACKET_WORDS) : null
  return range && { rule: 'headline-dash', ranges: [range], subject: source, sameAs: null }
}

/** A shorter title in front of a bracket names a thing. */
const BRACKET_WORDS = 4

/** A title that names its speaker behind the words: «"…" - Name», «…, Name». */
export function contentOfTitleDash(scene: Scene): Finding | null {
  const { tokens, phrases, owner } = scene
  const source = phrases.at(-1)
  const opened =
    quoteBehindName(scene) ?? contentOfTitleBracket(scene) ?? quoteBesideName(scene) ?? sourceBehindTopic(scene)
  if (opened) return opened
  if (!scene.title || !source || source.last !== tokens.length - 1 || source.class === 'other' || !canSpeak(source))
    return null
  const sign = tokens[source.first - 1]
  const quoted = tokens[source.first - 2]?.kind === 'quote'
  if (!/^[—–|-]$/.test(sign?.folded ?? '') || owner[0] || !(quoted || source.name)) return null
  const range = contentRange(scene, 0, source.first - 2, LEAST_WORDS)
  const allQuoted = range !== null && tokens[range.first]?.kind === 'quote'
  return range && (allQuoted || speaksBelow(scene, source))
    ? { rule: 'headline-dash', ranges: [range], subject: source, sameAs: null }
    : null
}

/** Whether the name that closes a title is, further down, the subject of a verb of saying: else it may be the outlet or the topic. */
function speaksBelow({ reading, tokens }: Scene, source: Phrase): boolean {
  const name = tokens[source.last]?.folded
  return reading.clauses.some((clauses, sentence) =>
    clauses.some(({ before, after }) =>
      [before, after].some(
        (phrase) =>
          phrase?.class !== 'medium' &&
          phrase?.name &&
          reading.sentences[sentence]?.tokens[phrase.name.last]?.folded === name,
      ),
    ),
  )
}

/** «Topic: Name (Body), what they say»: agencies put the source between the topic and its words. */
function sourceBehindTopic(scene: Scene): Finding | null {
  const { title, tokens, phrases, owner, reading } = scene
  const colon = tokens.findIndex((token) => token.folded === ':')
  if (!title || colon < 1 || colon > TITLE_TOPIC_WORDS || owner[colon + 1]) return null
  const source = phrases.find((phrase) => phrase.first === colon + 1 && !phrase.governed && canSpeak(phrase))
  const comma = source ? tokens.findIndex((token, i) => i > source.last && token.folded === ',') : -1
  const isNext = source !== undefined && (comma === source.last + 1 || tokens[comma - 1]?.folded === ')')
  const isNamed = source?.name && !reading.language.places.at(tokens, source.name.first) && speaksBelow(scene, source)
  const isSpoken = tokens.slice(colon).every(({ kind }) => kind !== 'quote')
  if (!source || !isNext || !isNamed || !isSpoken || source.members.length > 0) return null
  const range = contentRange(scene, comma + 1, tokens.length - 1, LEAST_WORDS)
  return range && { rule: 'colon-headline', ranges: [range], subject: source, sameAs: null }
}

/** «Name "…"», also behind a topic and its comma: a title that ends in words of four or more right behind a name. */
function quoteBesideName({ title, tokens, phrases, reading, owner }: Scene): Finding | null {
  const at = tokens.length - 1
  const quote = quotationOf(reading, tokens[at])
  const source = phrases.find((phrase) => phrase.last === at - 1)
  if (
    !title ||
    !quote ||
    quote.words < QUOTED_WORDS ||
    owner[at] ||
    !source?.name ||
    source.governed ||
    !canSpeak(source)
  )
    return null
  return isTopic(tokens, source.first)
    ? { rule: 'headline-dash', ranges: [{ first: at, last: at }], subject: source, sameAs: null }
    : null
}

/** «Name – "…"», «Name, "…"»: a title that is a name, a dash or comma, and a quotation. */
function quoteBehindName(scene: Scene): Finding | null {
  const { tokens, phrases, owner } = scene
  const source = phrases[0]
  if (!scene.title || source?.first !== 0 || !canSpeak(source) || owner[source.last + 2]) return null
  if (!/^[—–,-]$/.test(tokens[source.last + 1]?.folded ?? '') || tokens[source.last + 2]?.kind !== 'quote') return null
  const range = contentRange(scene, source.last + 2, tokens.length - 1)
  return range && { rule: 'headline-dash', ranges: [range], subject: source, sameAs: null }
}
