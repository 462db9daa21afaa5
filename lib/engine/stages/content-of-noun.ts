// What a noun of saying credits its owner with: "Moro's claim that …", «…», è il commento di Moro.
import { contentEnd } from './clause-end'
import { canSpeak, isModifier } from './phrase-words'
import { quotationOf } from './quotation-of'
import type { CueFound, Phrase } from './reading'
import { contentRange, type Finding, type Scene } from './scene'

/** Words between a quotation and the noun that names it ("è il commento", "this was the answer"). */
const BETWEEN = 4
const LEAST_WORDS = 3

/** The statement behind, or quoted before, a noun of saying with an owner; an owner goes without saying right behind a quotation. */
export function contentOfNoun(scene: Scene, cue: CueFound): Finding | null {
  if (scene.owner[cue.first]) return null
  const owner = ownerOf(scene, cue)
  if (!owner) return endsAttribution(scene, cue) ? quoteBefore(scene, cue, null) : null
  return clauseBehind(scene, cue, owner) ?? quoteBefore(scene, cue, owner) ?? sentenceBefore(scene, cue, owner)
}

/** «…», la conclusione. — the noun stands alone between the quotation and the next sign. */
function endsAttribution({ tokens, reading }: Scene, { first, last }: CueFound): boolean {
  const { definite } = reading.language
  const article = definite.endingAt(tokens, first - 1)
  const before = tokens[first - 1 - article]
  const next = tokens[last + 1]
  return article > 0 && /^[,–—-]?$/.test(before?.folded ?? ' ') && (next === undefined || next.kind === 'sign')
}

/** "… is closed. It is the alarm of the union.": nothing but light words before the noun, no verb behind its owner. */
function sentenceBefore(scene: Scene, cue: CueFound, owner: Phrase): Finding | null {
  const { tokens, reading, title } = scene
  const { isEverydayVerb, functionWords, pronouns } = reading.language
  const colon = tokens.findLastIndex((token, i) => i < cue.first && token.folded === ':')
  const lead = tokens.slice(colon + 1, cue.first)
  if (title || lead.length > BETWEEN || lead.some((token) => token.kind !== 'word' || !functionWords.holds(token)))
    return null
  const points = isEverydayVerb(tokens[colon + 1]) || pronouns.at(tokens, colon + 1) !== null
  if (!points && (colon >= 0 || !endsInQuote(reading, scene.index - 1))) return null
  if (!isPredicate(scene, Math.max(owner.last, cue.last) + 1)) return null
  if (colon < 0) return { rule: 'back-reference', ranges: [], subject: owner, sameAs: null }
  const claim = contentRange(scene, 0, colon - 1, LEAST_WORDS)
  return claim && { rule: 'noun-that', ranges: [claim], subject: owner, sameAs: null }
}

/** Whether what stands from `at` to the end of the sentence holds no verb and no words of its own that might be the ones meant. */
export function isPredicate({ tokens, cues, reading }: Scene, at: number): boolean {
  if (cues.some(({ form, first }) => form === 'finite' && first >= at)) return false
  const { auxiliaries, negations, isEverydayVerb } = reading.language
  const verbal = [auxiliaries.singular, auxiliaries.plural, negations]
  return tokens
    .slice(at)
    .every(
      (token, i) =>
        token.kind !== 'quote' &&
        token.folded !== ':' &&
        !isEverydayVerb(token) &&
        !verbal.some((list) => list.at(tokens, at + i)),
    )
}

/** Whether a sentence ends in a quotation. */
export function endsInQuote({ sentences }: Scene['reading'], sentence: number): boolean {
  return sentences[sentence]?.tokens.findLast((token) => token.kind !== 'sign')?.kind === 'quote'
}

/** The source hung on the noun ("of X"), or the possessor before it ("X's"). */
function ownerOf(scene: Scene, cue: CueFound): Phrase | null {
  const { tokens, phrases, reading } = scene
  const { genitives, voices, possessives } = reading.language
  const link = genitiveBehind(scene, cue)
  const genitive = genitives.at(tokens, link) ?? (link > cue.last + 1 ? voices.at(tokens, link) : null)
  const behind = genitive && phrases.find((phrase) => phrase.first >= link && phrase.first <= link + genitive.length)
  if (behind && canSpeak(behind)) return behind
  // A noun that also names a text is read together with its maker.
  const maker = phrases.find((phrase) => phrase.first <= cue.first && cue.last < (phrase.name?.first ?? phrase.head))
  if (maker && canSpeak(maker)) return maker
  const possessive = possessives.endingAt(tokens, cue.first - 1)
  const before =
    possessive > 0 &&
    phrases.find((phrase) => phrase.last <= cue.first - 1 && phrase.last >= cue.first - 1 - possessive)
  return before && canSpeak(before) ? before : null
}

/** How many words may describe the noun before its owner: "the bitter-sweet words in the dressing room of X". */
const DESCRIBING = 3

function genitiveBehind({ tokens, reading }: Scene, cue: CueFound): number {
  const { genitives, prepositions, voices } = reading.language
  // "the alarm raised by X": behind a word that describes the noun, its agent is the owner too.
  const owns = (at: number) => genitives.at(tokens, at) || (at > cue.last + 1 && voices.at(tokens, at))
  let at = cue.last + 1
  while (
    at <= cue.last + DESCRIBING &&
    !owns(at) &&
    (isModifier(reading.language, tokens, at) || prepositions.at(tokens, at))
  )
    at++
  return owns(at) ? at : cue.last + 1
}

function clauseBehind(scene: Scene, cue: CueFound, owner: Phrase): Finding | null {
  const { tokens, reading } = scene
  const { complementizers, relatives, according, auxiliaries, verbForms } = reading.language
  const behind = Math.max(owner.last, cue.last) + 1
  const comma = tokens[behind]?.folded === ',' && reading.language.pack.habits.bareClause === 'after-comma'
  if (comma) return clauseBehindComma(scene, owner, behind + 1)
  const at = behind
  const that = complementizers.at(tokens, at)
  const preposition = according.before.at(tokens, at)
  const whom = preposition && relatives.at(tokens, at + preposition.length)
  const start = that ? at + that.length : preposition && whom ? at + preposition.length + whom.length : null
  if (start === null) return null
  // "the promise of Moro, who has …": before a verb the word is a relative.
  const verb = [auxiliaries.singular, auxiliaries.plural, verbForms.finite].some(
    (list) => list.at(tokens, start) !== null,
  )
  if (that && verb && relatives.at(tokens, at)) return null
  const range = contentRange(scene, start, contentEnd(scene, start, null), LEAST_WORDS)
  return range && { rule: 'noun-that', ranges: [range], subject: owner, sameAs: null }
}

/** "Die Behauptung der Stadt, dass …, überraschte": between commas, with or without a complementizer. */
function clauseBehindComma(scene: Scene, owner: Phrase, from: number): Finding | null {
  const { tokens, reading } = scene
  const { complementizers, reportedMood } = reading.language
  const that = complementizers.at(tokens, from)
  const end = contentEnd(scene, from, null)
  const comma = tokens.findIndex((token, i) => i > from && i <= end && token.folded === ',')
  const last = comma < 0 ? end : comma - 1
  const reported = tokens.slice(from, last + 1).some((token) => reportedMood.holds(token))
  if (!that && !reported) return null
  const range = contentRange(scene, from + (that?.length ?? 0), last, LEAST_WORDS)
  return range && { rule: 'noun-that', ranges: [range], subject: owner, sameAs: null }
}

/** Without a comma behind it, a shorter quotation is a name or a word in marks. */
const QUOTED_WORDS = 4

function quoteBefore(scene: Scene, cue: CueFound, owner: Phrase | null): Finding | null {
  const { tokens, reading } = scene
  let at = cue.first - 1
  while (at > 0 && at >= cue.first - 1 - BETWEEN && tokens[at]?.kind !== 'quote') at--
  const quote = quotationOf(reading, tokens[at])
  const setOff = /^[,–—-]$/.test(tokens[at + 1]?.folded ?? '')
  if (!quote || scene.owner[at] || (!setOff && quote.words < QUOTED_WORDS)) return null
  const range = contentRange(scene, at, at)
  const rest = tokens.findIndex((token, i) => i > cue.last && quotationOf(reading, token)?.continues === true)
  const ranges = [range, rest < 0 ? null : contentRange(scene, rest, rest)].filter((found) => found !== null)
  return range && { rule: 'noun-that', ranges, subject: owner, sameAs: null }
}
