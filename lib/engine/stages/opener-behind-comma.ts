// Where the content of a verb opens in languages that part the two by a comma ("teilte die Polizei mit, …").
import type { ReportingClause } from './reading'
import { isReportedVerb } from './reported-mood'
import type { Scene } from './scene'

/** How far behind the verb its content may open. */
const REACH = 45
/** A clause without a complementizer has this many words at least. */
const BARE_WORDS = 3

export type Opener = { at: number; type: 'that' | 'question' | 'quote' | 'bare' }

/** Where content opens behind the verb: at a complementizer, a quotation, a colon, or a comma with a clause behind it. */
export function findOpenerBehindComma(scene: Scene, { cue }: Pick<ReportingClause, 'cue'>): Opener | null {
  const { tokens, phrases, reading, owner } = scene
  const { complementizers, questionWords, relatives, contrasts, coordinators } = reading.language
  for (let i = cue.last + 1; i < tokens.length && i <= cue.last + REACH; i++) {
    const token = tokens[i]
    if (!token || owner[i]) return null
    const that = complementizers.at(tokens, i)
    if (that) return { at: i + that.length, type: 'that' }
    if (token.kind === 'quote' && !belongsToPhrase(scene, i)) return { at: i, type: 'quote' }
    if (token.folded === ':') return { at: i + 1, type: tokens[i + 1]?.kind === 'quote' ? 'quote' : 'bare' }
    if (/^[;–—)]$/.test(token.folded)) return null
    if (coordinators.holds(token) && startsVerb(scene, i + 1)) return null
    if (token.folded !== ',') continue
    const next = i + 1
    if (complementizers.at(tokens, next) || (tokens[next]?.kind === 'quote' && !belongsToPhrase(scene, next))) continue
    if (questionWords.at(tokens, next)) return { at: next, type: 'question' }
    if (contrasts.at(tokens, next)) return null
    const pronoun = phrases.some((phrase) => phrase.last === i - 1 && phrase.class === 'pronoun')
    const apposition = i > cue.last + 1 && !pronoun && isApposition(scene, next)
    const insert = relatives.at(tokens, next) || opensRelativeWithPreposition(scene, next) || apposition
    if (!insert) return opensBareClause(scene, next) ? { at: next, type: 'bare' } : null
    const close = nextComma(scene, next)
    if (close === null) return null
    i = close - (insert === true && tokens[close + 1]?.kind === 'word' ? 1 : 0)
    if (i < next) i = close
    if (tokens[i]?.folded !== ',') continue
    i--
  }
  return null
}

/** A quotation that is part of a phrase (der „Spiegel“) opens no content. */
const belongsToPhrase = ({ phrases }: Scene, at: number) =>
  phrases.some((phrase) => phrase.first < at && at <= phrase.last)

const startsVerb = ({ reading, tokens }: Scene, at: number) => {
  const { verbForms, auxiliaries } = reading.language
  return [verbForms.finite, auxiliaries.singular, auxiliaries.plural].some((list) => list.at(tokens, at) !== null)
}

function opensRelativeWithPreposition({ tokens, reading }: Scene, at: number): boolean {
  const preposition = reading.language.prepositions.at(tokens, at)
  return preposition !== null && reading.language.relatives.at(tokens, at + preposition.length) !== null
}

/** "…, der Chef der Bank, …": a phrase between commas, or one that closes the sentence. */
function isApposition({ tokens, phrases }: Scene, at: number): boolean {
  const phrase = phrases.find((candidate) => candidate.first === at)
  const next = phrase && tokens[phrase.last + 1]
  return phrase !== undefined && !phrase.governed && (next === undefined || /^[,.:!?]$/.test(next.folded))
}

function nextComma({ tokens }: Scene, from: number): number | null {
  for (let i = from; i < tokens.length; i++) if (tokens[i]?.folded === ',') return i
  return null
}

/** A clause without a complementizer: no conjunction opens it, and it holds a verb. */
function opensBareClause(scene: Scene, at: number): boolean {
  const { tokens, reading } = scene
  const { subordinators, coordinators, attributionClauses, tags, according } = reading.language
  const others = [subordinators, coordinators, attributionClauses, tags, according.before]
  if (tokens[at]?.kind === 'sign') return false
  if (!isReported(scene, at) && others.some((list) => list.at(tokens, at) !== null)) return false
  let words = 0
  let verb = false
  for (let i = at; i < tokens.length && i < at + REACH && !(verb && words >= BARE_WORDS); i++) {
    if (tokens[i]?.kind !== 'sign') words++
    verb ||= isVerbLike(scene, i)
  }
  return verb && words >= BARE_WORDS
}

/** An auxiliary, a mood or an infinitive marker; else a lower-case word of no other trade that no noun follows. */
function isVerbLike({ tokens, reading }: Scene, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  const { language } = reading
  const { reportedMood, auxiliaries, irrealis, infinitiveMarkers } = language
  const known = [reportedMood, auxiliaries.singular, auxiliaries.plural, irrealis, infinitiveMarkers]
  if (known.some((list) => list.holds(token))) return true
  const next = tokens[at + 1]
  return !language.functionWords.holds(token) && !language.isAdverb(token) && next?.capital !== true
}

/** Whether the words that follow stand in the reported mood. */
export const isReported = ({ tokens, reading }: Scene, at: number) =>
  tokens.slice(at, at + REACH).some((_, i) => isReportedVerb(reading.language, tokens, at + i))

/** "…, Geld gestohlen zu haben": whether the marker and its infinitive stand in the clause that opens at `from`. */
export function holdsInfinitive({ tokens, reading }: Scene, from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]?.folded !== ','; i++)
    if (reading.language.infinitiveMarkers.at(tokens, i) && tokens[i + 1]?.capital === false) return true
  return false
}
