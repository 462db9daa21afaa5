// Around every verb of saying, the phrase that can be its subject, before and after it.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { lightAt } from './light-words'
import { canSpeak } from './phrase-words'
import type { CueFound, Phrase, Reading, ReportingClause } from './reading'
import { indexByToken, type Sight } from './sight'
import { type Left, lookLeft } from './subject-before-verb'
import { isOwnText, lookRight, type Right } from './subject-behind-verb'

/** Finds the reporting clause of each verb cue. */
export function findClauses(reading: Reading): Reading {
  const clauses = reading.sentences.map(({ tokens }, sentence) => {
    const phrases = reading.phrases[sentence] ?? []
    const sight = { language: reading.language, tokens, phrases, phraseAt: indexByToken(tokens.length, phrases) }
    return (reading.cues[sentence] ?? [])
      .filter((cue) => cue.form === 'finite' || cue.form === 'gerund')
      .map((cue) => clauseOf(sight, cue))
  })
  return { ...reading, clauses }
}

const isFixed = ({ language }: Sight) =>
  !language.pack.habits.dropsSubject && !language.pack.habits.verbBracket && language.pack.verbWords.clitics === ''

function clauseOf(sight: Sight, cue: CueFound): ReportingClause {
  const left = lookLeft(sight, cue)
  const right = lookRight(sight, cue)
  if (
    left.before &&
    right.after &&
    canSpeak(right.after) &&
    right.after.class !== 'document' &&
    isTail(sight, cue, right)
  )
    return { cue, ...right, before: null, link: 'none', left: cue.first }
  // "…, qui, a-t-il dit, …": a pronoun inside the verb is its subject, whatever stands before.
  if (cue.opens === cue.last && right.after && right.after.first > cue.first && right.after.last < cue.last)
    return { cue, ...right, before: null, link: 'none', left: cue.first }
  if (!left.before && !right.after && isImpersonal(sight, cue))
    return { cue, ...left, ...right, before: sourceInFront(sight, cue) }
  const voice = left.before || right.after ? null : voiceBehind(sight, cue)
  if (voice) return { cue, ...left, after: voice, right: Math.max(right.right, voice.last) }
  // "and said neither X nor Y came": where the order is fixed, only behind a sign does the subject follow its verb.
  if (!left.before && left.link === 'coordinated' && isFixed(sight) && sight.tokens[cue.first - 1]?.kind === 'word')
    return { cue, ...left, after: null, right: cue.last }
  return { cue, ...left, ...right, link: goesOnBehindComma(sight, cue, left, right) ? 'coordinated' : left.link }
}

/** «…», aseguran en el partido: behind a quotation and a verb in the plural, the body behind its preposition speaks. */
function voiceBehind({ language, tokens, phrases }: Sight, { first, last, number }: CueFound): Phrase | null {
  const quoted = tokens[first - 1]?.kind === 'quote' || tokens[first - 2]?.kind === 'quote'
  if (!quoted || number !== 'plural') return null
  const phrase = phrases.find((candidate) => candidate.first > last)
  const voice = phrase ? language.voices.endingAt(tokens, phrase.first - 1) : 0
  const follows = phrase !== undefined && voice > 0 && phrase.first - voice === last + 1
  return follows && (phrase.class === 'body' || phrase.class === 'name') ? phrase : null
}

const isImpersonal = ({ language }: Sight, { verbs }: CueFound) =>
  !language.pack.habits.verbBracket && verbs.some(({ frames }) => frames.includes('impersonal'))

/** "In the report one reads that …": the source of a verb without a subject stands behind a preposition in front of it. */
function sourceInFront({ language, tokens, phrases }: Sight, { first }: CueFound): Phrase | null {
  const source = phrases.findLast((phrase) => phrase.last < first && phrase.governed && canSpeak(phrase))
  return source && !isOwnText(language, tokens, source) ? source : null
}

/** "…, said X." at the end of a sentence: the subject is X, whatever stands before the comma. */
function isTail({ language, tokens }: Sight, cue: CueFound, { after, right }: Right): boolean {
  const says = cue.verbs.some(({ frames }) => frames.includes('clause') && !frames.includes('hearer'))
  const addresses = cue.verbs.some(({ frames }) => frames.includes('addressee'))
  for (let i = (after?.last ?? right) + 1; addresses && i < right; i++)
    if (language.infinitiveMarkers.at(tokens, i) && !language.genitives.at(tokens, i)) return false
  if (!says || tokens[cue.first - 1]?.folded !== ',') return false
  // "…, reported the agency citing officials", "…, τόνισε ο Χ μιλώντας στη Βουλή"
  if (language.citing.at(tokens, right + 1) || language.isAdverb(tokens[right + 1])) return true
  return tokens.slice(right + 1).every((token) => token.kind === 'sign') || isIntroduced(language, tokens, after, right)
}

/** "…, said Ada Moro, a senior engineer at the port, who …": a full name, and behind its comma who that is. */
export function isIntroduced(language: Language, tokens: Token[], named: Phrase | null, right: number): boolean {
  const { indefinite, definite, relatives, sourceNouns, pack } = language
  if (pack.habits.dropsSubject || !named?.name || tokens[right + 1]?.folded !== ',') return false
  if (named.class !== 'role' && named.name.first === named.name.last) return false
  return (
    tokens[right + 2]?.kind === 'number' ||
    [indefinite, definite, relatives, sourceNouns].some((list) => list.at(tokens, right + 2))
  )
}

/**
 * "…, betonte aber, dass …": where the verb comes second, one without a subject behind a comma goes on from the clause before;
 * where subjects are dropped, one with content of its own does ("rejected A, accused B and asked for C").
 */
function goesOnBehindComma(sight: Sight, cue: CueFound, left: Left, right: Right): boolean {
  const { language, tokens } = sight
  const { verbBracket, dropsSubject } = language.pack.habits
  if (left.before || left.link !== 'none' || right.after) return false
  if (!verbBracket && !(dropsSubject && tokens[cue.first - 2]?.kind !== 'quote' && opensContent(sight, cue)))
    return false
  if (cue.verbs.some((verb) => verb.frames.includes('impersonal'))) return false
  if (closesAttribution(sight, left.left - 1)) return false
  if (tokens[cue.first - 2]?.kind === 'quote' || tokens[cue.last + 1] === undefined) return false
  return tokens[left.left - 1]?.folded === ','
}

/** "As he said, …": the comma at `at` ends a clause that attributes, and nothing goes on from it. */
function closesAttribution({ language, tokens }: Sight, at: number): boolean {
  for (let i = at - 1; i >= 0 && tokens[i]?.kind === 'word'; i--)
    if (language.attributionClauses.at(tokens, i)) return true
  return false
}

/** Whether an object, a complementizer or an infinitive follows the verb at once. */
function opensContent({ language, tokens, phraseAt }: Sight, cue: CueFound): boolean {
  let at = cue.last + 1
  for (let light = lightAt(language, tokens, at); light > 0 && !phraseAt[at]; light = lightAt(language, tokens, at))
    at += light
  if (language.complementizers.at(tokens, at) || language.infinitiveMarkers.at(tokens, at)) return true
  const phrase = phraseAt[at]
  if (!phrase || phrase.first !== at) return false
  if (language.obliques.at(tokens, at)) return true
  const { masculine, feminine } = language.determiners
  const nominative = language.pack.nominal.obliques !== '' && (masculine.at(tokens, at) ?? feminine.at(tokens, at))
  return !nominative && !phrase.governed && !canSpeak(phrase)
}
