// What a source named by a preposition ("according to X") or in a clause of its own ("as X said") is credited with.
import { contentEnd } from './clause-end'
import { contentOfView } from './content-of-view'
import { unpartedEnd } from './dropped-source'
import { passesOn } from './passes-on'
import { canSpeak, isInfinitive, isModifier } from './phrase-words'
import { quotationOf } from './quotation-of'
import type { CueFound, Phrase } from './reading'
import { contentRange, type Finding, type Range, type Scene } from './scene'
import { clauseComma, dropsSource, isAbout, issuerOf, REACH, sourceAt, sourceInClause, viewOf } from './source-phrase'

/** Words between a source and the comma behind it that may still describe the source. */
const LONGEST_ASIDE = 12
const LEAST_WORDS = 3

/** The statement of a source phrase, or null when no source follows, or when its words are already someone's. */
export function contentOfSource(scene: Scene, cue: CueFound): Finding | null {
  // "both X and Y": a word that opens attributions may also join two names.
  const joins = scene.phrases.some(
    ({ members, first, last }) => members.length > 0 && first < cue.first && cue.last < last,
  )
  if (scene.owner[cue.first] || joins) return null
  if (scene.reading.language.pack.habits.verbBracket && cue.form === 'clause') {
    const view = contentOfView(scene, cue)
    if (view) return view
  }
  const { relatives, complementizers } = scene.reading.language
  const hangsOn =
    relatives.endingAt(scene.tokens, cue.first - 1) || complementizers.endingAt(scene.tokens, cue.first - 1)
  if (hangsOn > 0) return null
  if (cue.form === 'according-after') return sourceBefore(scene, cue)
  const unparted = unpartedEnd(scene, cue)
  if (unparted !== null) return contentBehind(scene, cue, null, unparted)
  const named = cue.form === 'according' ? sourceAt(scene, cue) : (viewOf(scene, cue) ?? sourceInClause(scene, cue))
  const source = named && (issuerOf(scene, named) ?? named)
  if (!source && !dropsSource(scene, cue)) return null
  if (source && (isAbout(scene, cue, source) || isRelayed(scene, cue, source))) return null
  const end = attributionEnd(scene, cue, source)
  if (source && passesOn(scene, cue, source, end)) return null
  return (
    contentBehind(scene, cue, source, end) ??
    contentInFront(scene, cue, source, end) ??
    contentAround(scene, cue, source, end)
  )
}

/** Where the attribution ends: at the comma behind the source, or with the source where none follows. */
function attributionEnd(scene: Scene, cue: CueFound, source: Phrase | null): number {
  if (!source && scene.reading.language.ownViews.at(scene.tokens, cue.first)) return cue.last
  if (source && source.last < cue.first)
    return cue.last + (scene.reading.language.relatives.at(scene.tokens, cue.last + 1)?.length ?? 0)
  const last = source?.last ?? cue.last
  if (cue.form === 'according' && scene.reading.language.pack.habits.verbBracket) return behindInsert(scene, last)
  const comma = clauseComma(scene, last + 1)
  const closes = /^[,;:.–—]$/.test(scene.tokens[comma + 1]?.folded ?? '.')
  const { relatives, complementizers } = scene.reading.language
  const described = [relatives, complementizers].some((list) => list.at(scene.tokens, last + 1) !== null)
  const insert = described || (comma - last < LONGEST_ASIDE && !opensClause(scene, cue, last + 1, comma))
  const closed = closes && (cue.form === 'clause' || insert) ? comma : last
  const told = behindRelative(scene, closed)
  if (told !== null) return told
  const cites = scene.tokens[closed + 1]?.folded === ',' && scene.reading.language.citing.at(scene.tokens, closed + 2)
  return cites ? clauseComma(scene, closed + 2) : closed
}

/** "According to X the deal has failed": without a comma behind the source, a subject or a verb of its own opens the content. */
function opensClause(scene: Scene, cue: CueFound, first: number, last: number): boolean {
  const { tokens, phrases, reading } = scene
  // With nothing in front and no comma to come, what is left is the content.
  if (tokens[last + 1]?.folded !== ',' && standsInFront(scene, cue)) return true
  const { auxiliaries, negations, isEverydayVerb } = reading.language
  const verbal = [auxiliaries.singular, auxiliaries.plural, negations]
  for (let i = first; i <= last; i++)
    if (isEverydayVerb(tokens[i]) || verbal.some((list) => list.at(tokens, i))) return true
  const quote = quotationOf(reading, tokens[first])
  if (quote && /^\p{Ll}/u.test(reading.text.slice(quote.start))) return true
  return phrases.some((phrase) => phrase.first === first && !phrase.governed)
}

/** Where the verb comes second no comma parts source and content; one that follows the source opens an insert about it. */
function behindInsert({ tokens, reading }: Scene, last: number): number {
  if (tokens[last + 1]?.folded !== ',') return last
  for (let i = last + 2; i < tokens.length && i < last + REACH; i++) if (tokens[i]?.folded === ',') return i
  // "…, laut X, die am Freitag sprach.": nothing closes a relative clause at the end of the sentence.
  const { relativeForms, times } = reading.language
  const verb = tokens.length - (tokens.at(-1)?.kind === 'sign' ? 2 : 1)
  return relativeForms.at(tokens, last + 2) && times.speaking.endingAt(tokens, verb) > 0 ? verb : last
}

/** "According to X, who runs it, …", "…, published in Y, …": the last token of what describes the source, when a comma closes it. */
function behindRelative(scene: Scene, last: number): number | null {
  const { tokens, reading } = scene
  const { language } = reading
  if (tokens[last + 1]?.folded !== ',') return null
  const described = language.relatives.at(tokens, last + 2) !== null || opensParticiple(scene, last + 2)
  if (!described) return null
  const end = clauseComma(scene, last + 2)
  return tokens[end + 1]?.folded === ',' ? end : null
}

/** "…, published in Y, …", "…, elected on Monday, …", "…, speaking on Monday in Y, …" */
function opensParticiple({ tokens, reading }: Scene, at: number): boolean {
  const { language } = reading
  const { times, prepositions, genitives } = language
  const isPreposition = (i: number) => [prepositions, genitives].some((list) => list.at(tokens, i) !== null)
  const speaking = times.speaking.at(tokens, at)
  if (!speaking && !isModifier(language, tokens, at)) return false
  const next = at + (speaking?.length ?? 1)
  if (isPreposition(next)) return true
  const happened = speaking !== null || times.participles.some((ending) => tokens[at]?.folded.endsWith(ending))
  return happened && (tokens[next]?.opensTime ?? 0) > 0
}

/** "According to X, …" at the start of a sentence or of a coordinated clause. */
function contentBehind(scene: Scene, cue: CueFound, source: Phrase | null, end: number): Finding | null {
  const { tokens, owner } = scene
  if (!standsInFront(scene, cue) && (!source || source.last > cue.first)) return null
  const range = contentRange(scene, end + 1, contentEnd(scene, end + 1, null), LEAST_WORDS)
  if (!range || owner[range.first] || tokens[end + 1] === undefined) return null
  return { rule: 'according-to-before', ranges: [range], subject: source, sameAs: null }
}

/** Whether the attribution opens its clause. */
function standsInFront(scene: Scene, cue: CueFound): boolean {
  const front = contentRange(scene, clauseStart(scene, cue.first), cue.first - 1)
  return front === null || isLight(scene, front)
}

/** "Again according to X", "… while, according to X": nothing but adverbs and what joins clauses in front. */
function isLight({ tokens, reading }: Scene, { first, last }: Range): boolean {
  const { isAdverb, contrasts } = reading.language
  return tokens.slice(first, last + 1).every((token) => isAdverb(token) || contrasts.holds(token))
}

/**
 * Where the clause that reaches to `at` starts: behind what is spoken for, a colon or semicolon, a comma with a word of contrast, or a
 * conjunction right before ("because, as they said, …").
 */
function clauseStart(scene: Scene, at: number): number {
  if (scene.reading.language.subordinators.endingAt(scene.tokens, at - 1) > 0) return at
  const owned = lastOwned(scene, at)
  const contrast = at - scene.reading.language.contrasts.endingAt(scene.tokens, at - 1)
  if (contrast < at && scene.tokens[contrast - 1]?.folded === ',') return contrast
  for (let i = at - 1; i > owned; i--) if (/^[:;]$/.test(scene.tokens[i]?.folded ?? '')) return i + 1
  return owned + 1
}

/** "…, according to X." */
function contentInFront(scene: Scene, cue: CueFound, source: Phrase | null, end: number): Finding | null {
  const { tokens, reading } = scene
  const goesOnAboutSource = tokens[end + 1]?.folded === ',' && reading.language.relatives.at(tokens, end + 2) !== null
  if (goesOnAboutSource && tokens[cue.first - 1]?.folded === ',')
    return reportBefore(scene, cue, source) ?? contentBefore(scene, cue.first - 1, source, 'according-to-after')
  const inBrackets = tokens[end + 1]?.folded === ')' && openBracket(scene, cue.first) >= 0
  if (!inBrackets && tokens.slice(end + 1).some((token) => token.kind !== 'sign')) return null
  return reportBefore(scene, cue, source) ?? contentBefore(scene, cue.first - 1, source, 'according-to-after')
}

/** "Half of the voters said they were tired, according to the poll.": a text or a person tells of what others said; a paper only passes it on. */
function reportBefore(scene: Scene, cue: CueFound, source: Phrase | null): Finding | null {
  const { tokens, drafts } = scene
  if (cue.form !== 'according' || !source || source.class === 'medium' || tokens[cue.first - 1]?.folded !== ',')
    return null
  const { options, text } = scene.reading
  const named = source.name && text.slice(tokens[source.name.first]?.start, tokens[source.name.last]?.end)
  if (named && options.names.find(named, options.language)?.medium) return null
  const last = cue.first - 2
  let first = last
  while (first > 0 && !/^[:;]$/.test(tokens[first - 1]?.folded ?? '')) first--
  const own = drafts.filter((draft) => draft.cue && first <= draft.cue.first && draft.cue.last <= last)
  // Two who speak side by side: only the last clause would be the source's.
  if (own.length !== 1 || own[0]?.rule === 'coordinated-verb') return null
  const range = contentRange(scene, first, last, LEAST_WORDS)
  return range && { rule: 'according-to-after', ranges: [range], subject: source, sameAs: null }
}

export function contentBefore(
  scene: Scene,
  last: number,
  source: Phrase | null,
  rule: Finding['rule'],
): Finding | null {
  const floor = Math.max(lastOwned(scene, last), openBracket(scene, last))
  const range = contentRange(scene, floor + 1, last, LEAST_WORDS)
  const attributed = range && scene.drafts.some(({ cue }) => cue && range.first <= cue.first && cue.last <= range.last)
  return range && !attributed ? { rule, ranges: [range], subject: source, sameAs: null } : null
}

/** "…, according to X, …": both sides are content, unless the insert hangs on a relative or a conjunction only. */
export function contentAround(scene: Scene, cue: CueFound, source: Phrase | null, end: number): Finding | null {
  const { tokens, reading } = scene
  const { relatives, complementizers } = reading.language
  // "…, again according to X": an adverb may stand between the comma and its preposition.
  const comma = reading.language.isAdverb(tokens[cue.first - 1]) ? cue.first - 2 : cue.first - 1
  const before = tokens[comma]
  const setOff = before?.folded === ',' || before?.folded === '–' || before?.folded === '—'
  if (!setOff) return reading.language.pack.habits.verbBracket ? contentAstride(scene, cue, source, end) : null
  if (complementizers.endingAt(tokens, comma - 1) > 0) return null
  if (relatives.endingAt(tokens, comma - 1) > 0) return contentOfRelative(scene, source, end)
  const front = contentRange(scene, lastOwned(scene, cue.first) + 1, comma - 1, 1)
  const back = contentRange(scene, end + 1, contentEnd(scene, end + 1, null), 1)
  if (complementizers.at(tokens, end + 2)) return null
  // "…, according to X, as Y reports": the second attribution is no content.
  if (reading.language.attributionClauses.at(tokens, end + 2))
    return contentBefore(scene, comma, source, 'according-to-after')
  const named =
    back && scene.phrases.some((phrase) => phrase.first === back.first && phrase.last === back.last && phrase.name)
  if (named || (back && isAdjunct(scene, back.first))) return contentBefore(scene, comma, source, 'according-to-after')
  if (!front || !back || tokens[end + 1]?.folded !== before.folded) return null
  if (scene.cues.some(({ first, form }) => first === front.first && (form === 'according' || form === 'clause')))
    return null
  return { rule: 'according-to-inside', ranges: [front, back], subject: source, sameAs: null }
}

/** "the works that, as X said, were never tested, have stopped": the relative is the content, up to the comma that closes it. */
function contentOfRelative(scene: Scene, source: Phrase | null, end: number): Finding | null {
  const range = contentRange(scene, end + 1, clauseComma(scene, end + 2), LEAST_WORDS)
  return range && { rule: 'according-to-inside', ranges: [range], subject: source, sameAs: null }
}

/** "…, according to X, without giving details": a preposition with an infinitive says something of the source. */
function isAdjunct({ tokens, reading }: Scene, at: number): boolean {
  const { prepositions, infinitiveMarkers } = reading.language
  const preposition = infinitiveMarkers.at(tokens, at) ? null : prepositions.at(tokens, at)
  return preposition !== null && isInfinitive(reading.language, tokens, at + preposition.length)
}

/** "Das Feuer war nach Angaben der Polizei unter Kontrolle": the source stands inside the embracing verb, without commas. */
function contentAstride(scene: Scene, cue: CueFound, source: Phrase | null, end: number): Finding | null {
  const front = contentRange(scene, lastOwned(scene, cue.first) + 1, cue.first - 1, 1)
  const back = contentRange(scene, end + 1, contentEnd(scene, end + 1, null), 1)
  return front && back && { rule: 'according-to-inside', ranges: [front, back], subject: source, sameAs: null }
}

/** "Dem Stadtblatt zufolge rechnen Mitarbeiter damit, dass …": a paper with a verb of saying behind it only passes on what is said. */
function isRelayed({ clauses }: Scene, cue: CueFound, source: Phrase): boolean {
  if (source.class !== 'medium') return false
  return clauses.some((clause) => {
    const subject = clause.before ?? clause.after
    return (
      clause.cue.first > cue.last &&
      clause.link === 'none' &&
      subject !== null &&
      canSpeak(subject) &&
      subject !== source
    )
  })
}

/** "X zufolge …": the source stands before its word. */
function sourceBefore(scene: Scene, cue: CueFound): Finding | null {
  const source = scene.phrases.find((phrase) => phrase.last === cue.first - 1 && phrase.class !== 'nobody')
  if (!source || isRelayed(scene, cue, source)) return null
  const behind = contentRange(scene, cue.last + 1, contentEnd(scene, cue.last + 1, null))
  const front = contentRange(scene, lastOwned(scene, source.first) + 1, source.first - 1)
  if (lengthOf(behind) + lengthOf(front) < LEAST_WORDS) return null
  if (behind && !front) return { rule: 'according-to-before', ranges: [behind], subject: source, sameAs: null }
  if (!front) return null
  if (!behind) return { rule: 'according-to-after', ranges: [front], subject: source, sameAs: null }
  return { rule: 'according-to-inside', ranges: [front, behind], subject: source, sameAs: null }
}

const lengthOf = (range: Range | null) => (range ? range.last - range.first + 1 : 0)

/** The last token before `at` that is already someone's content, -1 when none is. */
function lastOwned({ owner }: Scene, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (owner[i]) return i
  return -1
}

/** Where the bracket that `at` stands in opens, -1 when it stands in none. */
function openBracket({ tokens }: Scene, at: number): number {
  for (let i = at - 1; i >= 0 && tokens[i]?.folded !== ')'; i--) if (tokens[i]?.folded === '(') return i
  return -1
}
