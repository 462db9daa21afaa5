// What a noun of saying credits its owner with: "Moro's claim that …", «…», è il commento di Moro.
import { contentEnd } from './clause-end'
import { canSpeak, isModifier } from './phrase-words'
import type { CueFound, Phrase } from './reading'
import { contentRange, type Finding, type Scene } from './scene'

/** Words between a quotation and the noun that names it ("è il commento", "this was the answer"). */
const BETWEEN = 4
const LEAST_WORDS = 3

/** The statement behind, or quoted before, a noun of saying with an owner. */
export function contentOfNoun(scene: Scene, cue: CueFound): Finding | null {
  if (scene.owner[cue.first]) return null
  const owner = ownerOf(scene, cue)
  if (!owner) return null
  return clauseBehind(scene, cue, owner) ?? quoteBefore(scene, cue, owner)
}

/** The source hung on the noun ("of X"), or the possessor before it ("X's"). */
function ownerOf(scene: Scene, cue: CueFound): Phrase | null {
  const { tokens, phrases, reading } = scene
  const { genitives, possessives } = reading.language
  const link = genitiveBehind(scene, cue)
  const genitive = genitives.at(tokens, link)
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
  const { genitives, prepositions } = reading.language
  let at = cue.last + 1
  while (
    at <= cue.last + DESCRIBING &&
    !genitives.at(tokens, at) &&
    (isModifier(reading.language, tokens, at) || prepositions.at(tokens, at))
  )
    at++
  return genitives.at(tokens, at) ? at : cue.last + 1
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
  const reported = tokens.slice(from, last + 1).some((token) => reportedMood.has(token.folded))
  if (!that && !reported) return null
  const range = contentRange(scene, from + (that?.length ?? 0), last, LEAST_WORDS)
  return range && { rule: 'noun-that', ranges: [range], subject: owner, sameAs: null }
}

/** Without a comma behind it, a shorter quotation is a name or a word in marks. */
const QUOTED_WORDS = 4

function quoteBefore(scene: Scene, cue: CueFound, owner: Phrase): Finding | null {
  const { tokens, reading } = scene
  let at = cue.first - 1
  while (at > 0 && at >= cue.first - 1 - BETWEEN && tokens[at]?.kind !== 'quote') at--
  const quote = reading.quotes[tokens[at]?.quote ?? -1]
  if (!quote || scene.owner[at] || (tokens[at + 1]?.folded !== ',' && quote.words < QUOTED_WORDS)) return null
  const range = contentRange(scene, at, at)
  return range && { rule: 'noun-that', ranges: [range], subject: owner, sameAs: null }
}
