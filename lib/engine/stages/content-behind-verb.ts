// Content that stands behind its verb: clauses, quotations, infinitives, and objects ("accused X of …").
import { contentEnd } from './clause-end'
import { insertEnd, isClaimOf, type Opener, opensInfinitive, ownPreposition } from './find-opener'
import { lightAt } from './light-words'
import { canSpeak, isModifier } from './phrase-words'
import type { ReportingClause } from './reading'
import { contentRange, type Finding, type Range, type Scene } from './scene'
import { allows, firstSubject, goesOnFrom, isVague, resumes, withSubject } from './subject-of-verb'

/** X says that …; X says: «…»; X says to be …. */
export function clauseAfter(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
  if (!opener) return null
  const subject = opener.subjectPassed
  if (opener.type === 'infinitive' && !allows(clause, 'infinitive')) return null
  if (opener.type === 'question' && !allows(clause, 'clause')) return null
  if (clause.before && !canSpeak(clause.before) && (opener.type === 'infinitive' || foresees(clause))) return null
  if ((opener.type === 'question' || opener.type === 'colon') && isVague(clause)) return null
  if (opener.type === 'quote') return quoteAfter(scene, clause, opener)
  if (!allows(clause, 'clause', 'infinitive', 'weak', 'verdict', 'object', 'addressee')) return null
  const end = contentEnd(scene, opener.at, clause)
  const range = contentRange(
    scene,
    opener.at,
    opener.type === 'infinitive' ? infinitiveEnd(scene, opener.at, end) : end,
  )
  if (!range || (opener.type === 'bare' && !standsBare(scene, clause, opener, range))) return null
  const rule =
    opener.type === 'infinitive' ? 'verb-infinitive' : opener.type === 'question' ? 'verb-question' : 'verb-that'
  return withSubject(scene, clause, rule, [range], subject)
}

/** "The deal foresees that …": a thing that foresees provides for it; only somebody predicts. */
const foresees = ({ cue }: ReportingClause) => cue.verbs.every((verb) => verb.act === 'predict')

/** Whether words right behind a verb are a clause; behind one that takes a noun phrase as well, they must show a finite verb. */
function standsBare(
  { tokens, phrases, reading }: Scene,
  clause: ReportingClause,
  { far }: Opener,
  { first, last }: Range,
): boolean {
  const { language } = reading
  if (!allows(clause, 'clause') || (clause.before && !canSpeak(clause.before))) return false
  if (!far && !allows(clause, 'object', 'addressee', 'verdict', 'weak')) return true
  const { auxiliaries, irrealis, negations, infinitiveMarkers, relatives, subordinators, verbForms } = language
  const opening = phrases.find((phrase) => phrase.first >= first && phrase.first <= first + 1)
  if (opening && canSpeak(opening) && isModifier(language, tokens, opening.last + 1)) return true
  const determiner = language.indefinite.at(tokens, first)?.length ?? 0
  for (let i = first + determiner; i <= last; i++) {
    if (tokens[i]?.folded === ',' || tokens[i]?.folded === ';') return false
    if ([infinitiveMarkers, relatives, subordinators].some((list) => list.at(tokens, i))) return false
    if (i > first && [auxiliaries.singular, auxiliaries.plural, irrealis, negations].some((list) => list.at(tokens, i)))
      return true
    if (i > first && verbForms.finite.at(tokens, i) && !language.homographs.holds(tokens[i])) return true
  }
  return false
}

/** An infinitive has no subject of its own: at "while …" the paper takes over again. */
function infinitiveEnd({ tokens, reading }: Scene, start: number, end: number): number {
  const { contrasts, infinitiveMarkers } = reading.language
  for (let i = start + 1; i <= end; i++) {
    const contrast = contrasts.at(tokens, i)
    if (contrast && !infinitiveMarkers.at(tokens, i + contrast.length)) return i - 1
  }
  return end
}

function quoteAfter(scene: Scene, clause: ReportingClause, opener: Opener): Finding | null {
  const { tokens } = scene
  const end = contentEnd(scene, opener.at, clause)
  const introduced = tokens[opener.at - 1]?.folded === ':'
  let last = opener.at
  while (last < end && tokens[last + 1]?.kind !== 'word' && tokens[last + 1]?.kind !== 'number') last++
  const alone = introduced || last === end || tokens[opener.at + 1]?.folded === ','
  const whole = contentRange(scene, opener.at, alone ? last : beforePredicate(scene, opener.at, end))
  if (!whole || (!introduced && namesOnly(scene, clause, opener))) return null
  const rule = allows(clause, 'verdict') && !introduced ? 'verb-verdict' : 'verb-then-quote'
  return withSubject(scene, clause, rule, [whole], opener.subjectPassed)
}

/** "a song called “X”": where no pronoun can stand before the verb, a judgement needs the thing judged behind it. */
function namesOnly({ reading }: Scene, clause: ReportingClause, opener: Opener): boolean {
  const onlyVerdict = allows(clause, 'verdict') && !allows(clause, 'clause', 'object', 'weak')
  return onlyVerdict && opener.at === clause.cue.last + 1 && reading.language.pack.verbWords.clitics === ''
}

/** "recalled the statement of Moro that …": the object is Moro's claim. */
function holdsClaim(scene: Scene, { cue }: ReportingClause, { first, last }: Range): boolean {
  const { complementizers } = scene.reading.language
  for (let i = first; i <= last; i++) if (complementizers.at(scene.tokens, i)) return isClaimOf(scene, cue.last, i)
  return false
}

/** Accuse X of …, call X …, deny …: the content stands right behind the verb without a complementizer. */
export function objectAfter(scene: Scene, clause: ReportingClause): Finding | null {
  const { tokens, reading } = scene
  if (clause.before && !canSpeak(clause.before)) return null
  let first = clause.cue.last + 1
  const opensPhrase = (at: number) => scene.phrases.some((phrase) => phrase.first === at)
  // "advirtió el lunes de un retraso": behind a whole time the preposition is the verb's.
  const isOwnMarker = (at: number) =>
    (tokens[at - 1]?.closesTime ?? 0) > 0 &&
    allows(clause, 'addressee') &&
    reading.language.addresseeMarkers.at(tokens, at) !== null
  for (
    let light = lightAt(reading.language, tokens, first);
    light > 0 && !opensPhrase(first) && !isOwnMarker(first);
    light = lightAt(reading.language, tokens, first)
  )
    first += light
  if (tokens[first]?.folded === ',') first = insertEnd(scene, first) ?? first
  if (!allows(clause, 'addressee') || !reading.language.addresseeMarkers.at(tokens, first))
    first = behindPlace(scene, first)
  const token = tokens[first]
  if (!token || token.kind === 'sign' || (token.kind === 'quote' && reading.language.pack.verbWords.clitics === ''))
    return null
  if (isNominative(scene, first)) return null
  const own = ownPreposition(scene, clause, first)
  const end = beforePredicate(scene, first, contentEnd(scene, first, clause))
  const subject = subjectBehind(scene, clause, first)
  const range = contentRange(scene, first + own, subject ? Math.min(end, subject.first - 1) : end)
  if (!range) return null
  const object = withoutTail(scene, range, clause)
  if (
    own === 0 &&
    allows(clause, 'weak') &&
    !tokens.slice(range.first, object.last + 1).some((inside) => inside.kind === 'quote')
  )
    return null
  const known =
    clause.before !== null ||
    subject !== null ||
    goesOnFrom(scene, clause) !== null ||
    clause.link === 'coordinated' ||
    resumes(scene, clause) ||
    (clause.cue.form === 'gerund' && firstSubject(scene, clause) !== null) ||
    opensSentence(scene, clause)
  if (!known) return null
  // "the figures pointed to growth": a text has no subject it speaks about.
  if (clause.before?.class === 'document' && clause.cue.verbs.every(({ act }) => act === 'say')) return null
  if (isReducedPassive(scene, clause, range.first) || holdsClaim(scene, clause, range)) return null
  const marker = reading.language.infinitiveMarkers.at(tokens, range.first)
  const namesNobody = marker !== null && opensInfinitive(scene, range.first + marker.length, true)
  if (allows(clause, 'addressee') && !namesNobody && hasMarker(scene, clause, range))
    return withSubject(scene, clause, 'verb-addressee', [range], subject)
  if (allows(clause, 'verdict')) return withSubject(scene, clause, 'verb-verdict', [range], subject)
  // "recalled this anecdote: «…»": what the colon leads into is the content.
  const leadsIn = tokens[range.last + 1]?.folded === ':' && tokens[range.last + 2]?.kind === 'quote'
  if (leadsIn) return null
  if (own > 0 || (allows(clause, 'object', 'weak') && !reading.language.prepositions.at(tokens, first)))
    return withSubject(scene, clause, 'verb-object', [object], subject)
  return null
}

/** «παραδέχθηκε το λάθος του ο Χ»: the subject in the nominative that closes the clause behind the object; null where none does. */
function subjectBehind({ tokens, reading }: Scene, { cue, before, after, right }: ReportingClause, first: number) {
  const { definite, obliques, determiners, pack } = reading.language
  if (pack.nominal.obliques === '' || pack.habits.capitalNouns || before || !after || after.first <= first) return null
  // Behind a comma or a quotation the content stands in front of the verb.
  if (/^(?:[,–—]|)$/.test(tokens[cue.first - 1]?.folded ?? '-')) return null
  const gendered = determiners.masculine.at(tokens, after.first) ?? determiners.feminine.at(tokens, after.first)
  const nominative = gendered && definite.at(tokens, after.first) && !obliques.at(tokens, after.first)
  const closes = tokens[right + 1] === undefined || tokens[right + 1]?.kind === 'sign'
  return nominative && closes && !after.governed && canSpeak(after) ? after : null
}

/** "two men accused of theft": a form that can be a participle, with nobody between it and what is held against them. */
function isReducedPassive({ tokens, reading }: Scene, clause: ReportingClause, at: number): boolean {
  const { cue } = clause
  if (reading.language.pack.verbWords.clitics !== '' || cue.number !== null || cue.form !== 'finite') return false
  const isParticiple = reading.language.verbForms.participle.at(tokens, cue.first) !== null
  return isParticiple && !allows(clause, 'clause') && reading.language.addresseeMarkers.at(tokens, at) !== null
}

/** "se dit satisfait du compromis et veut le défendre": the last token before a verb of the paper's own. */
function beforePredicate({ tokens, reading }: Scene, start: number, end: number): number {
  const { coordinators, clitics, negations, auxiliaries, isEverydayVerb } = reading.language
  const { complementizers, relatives, subordinators, questionWords } = reading.language
  const opensClause = [complementizers, relatives, subordinators, questionWords]
  for (let i = start; i < end; i++) {
    if (opensClause.some((list) => list.at(tokens, i))) return end
    if (i === start || !coordinators.holds(tokens[i])) continue
    let verb = i + 1
    while (clitics.at(tokens, verb) || negations.at(tokens, verb)) verb++
    const predicate = [auxiliaries.singular, auxiliaries.plural].some((list) => list.at(tokens, verb))
    if (predicate || isEverydayVerb(tokens[verb])) return tokens[i - 1]?.folded === ',' ? i - 2 : i - 1
  }
  return end
}

/** "condemned in parliament the attack": where a place stands between the verb and its object, the object's position. */
function behindPlace({ tokens, phrases, reading }: Scene, at: number): number {
  const { prepositions, personal } = reading.language
  const preposition = prepositions.at(tokens, at)
  if (!preposition || personal.at(tokens, at)) return at
  const place = phrases.find((phrase) => phrase.first === at + preposition.length)
  const object = place && phrases.find((phrase) => phrase.first === place.last + 1)
  return object && !object.governed ? object.first : at
}

/** Where cases show, an article that is masculine or feminine and in no other case opens the subject behind its verb. */
function isNominative({ tokens, reading }: Scene, at: number): boolean {
  const { obliques, definite, determiners, pack } = reading.language
  if (pack.nominal.obliques === '' || obliques.at(tokens, at) || !definite.at(tokens, at)) return false
  return determiners.masculine.at(tokens, at) !== null || determiners.feminine.at(tokens, at) !== null
}

/** A noun phrase ends at a colon, or at a comma, unless another object, a clause or a quotation goes on behind it. */
function withoutTail({ tokens, reading }: Scene, { first, last }: Range, { link }: ReportingClause): Range {
  const { relatives, indefinite, prepositions, subordinators, dateWords, attributionClauses, pack } = reading.language
  const { dropsSubject } = pack.habits
  const tails = [relatives, indefinite, prepositions, subordinators, dateWords]
  for (let i = first + 1; i < last; i++) {
    const tail = tokens[i]?.folded === ',' && tails.some((list) => list.at(tokens, i + 1))
    // "defended the plan after …": when, not what.
    const dates = !dropsSubject && subordinators.at(tokens, i) && !attributionClauses.at(tokens, i)
    const closes = link === 'relative' && tokens[i]?.folded === ','
    if (tail || closes || dates || tokens[i]?.folded === ':') return { first, last: i - 1 }
  }
  return { first, last }
}

/** A subject is dropped only where the verb opens the sentence; where it needs someone addressed, behind nothing but circumstances too. */
function opensSentence({ tokens, phrases, reading }: Scene, clause: ReportingClause): boolean {
  if (!reading.language.pack.habits.dropsSubject) return false
  const opener = reading.language.openers.at(tokens, 0)?.length ?? 0
  const opens = clause.left === 0 || (opener > 0 && tokens[opener]?.folded === ',' && clause.left === opener + 1)
  if (opens) return true
  const free = phrases.some(({ last, governed }) => last < clause.left && !governed)
  return allows(clause, 'addressee') && clause.link === 'none' && !free && tokens[clause.left - 1]?.folded === ','
}

/** Someone told ("told X to …") is addressed only by an infinitive: "told X of …" is no demand. */
function hasMarker({ tokens, reading }: Scene, clause: ReportingClause, { first, last }: Range): boolean {
  const { addresseeMarkers, infinitiveMarkers } = reading.language
  const hearer = allows(clause, 'hearer')
  const markers = hearer ? infinitiveMarkers : addresseeMarkers
  for (let i = first; i <= last; i++) if (markers.at(tokens, i) || (!hearer && tokens[i]?.kind === 'quote')) return true
  return false
}
