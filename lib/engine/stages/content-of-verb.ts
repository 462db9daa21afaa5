// What a verb of saying reports: one geometry after another, the surest first.
import type { Frame } from '../languages/pack'
import { beforeRelativeTail, contentEnd } from './clause-end'
import { contentInFront } from './content-in-front'
import { canSpeak, lightAt, prepositionalLength } from './find-clauses'
import type { Draft, Phrase, ReportingClause } from './reading'
import { contentRange, type Finding, type Range, type Scene } from './scene'

/** How far behind the verb its content may open. */
const REACH = 40
/** A paraphrase shorter than this is a fragment, not a claim. */
const PARAPHRASE_WORDS = 4

type Opener = {
  at: number
  type: 'that' | 'question' | 'infinitive' | 'quote' | 'colon' | 'bare'
  subjectPassed: Phrase | null
}

/** The statement a verb makes, or null when it makes none. */
export function contentOfVerb(scene: Scene, clause: ReportingClause): Finding | null {
  const { cue } = clause
  if (scene.owner[cue.first]) return null
  if (clause.before?.class === 'nobody') return null
  const opener = findOpener(scene, clause)
  if (isHanging(scene, clause, opener)) return null
  if (cue.negated && !(cue.verbs.some((verb) => verb.act === 'deny') && opener?.type === 'that')) return null
  return (
    relativeBefore(scene, clause, opener) ??
    backReference(scene, clause, opener) ??
    quoteBefore(scene, clause, opener) ??
    clauseAfter(scene, clause, opener) ??
    objectAfter(scene, clause) ??
    (opener ? null : contentInFront(scene, clause)) ??
    paraphraseBefore(scene, clause)
  )
}

/** Where a subject is never dropped, a form without one ("asked about it, …") reports nothing, save next to a quotation. */
function isHanging({ reading }: Scene, clause: ReportingClause, opener: Opener | null): boolean {
  if (reading.language.pack.habits.dropsSubject || clause.cue.form === 'gerund' || clause.link !== 'none') return false
  return !clause.before && !clause.after && !opener?.subjectPassed && opener?.type !== 'quote'
}

const allows = (clause: ReportingClause, ...frames: Frame[]) =>
  clause.cue.verbs.some((verb) => verb.frames.some((frame) => frames.includes(frame)))

/** The statement before in the same sentence whose speaker goes on, for gerunds and coordinated verbs. */
function goesOnFrom(scene: Scene, clause: ReportingClause): Draft | null {
  if (clause.before && clause.cue.form !== 'gerund') return null
  const linked = clause.link === 'coordinated' || clause.cue.form === 'gerund'
  return linked ? (scene.drafts.at(-1) ?? null) : null
}

/** Puts the subject to a finding: the one printed, else the one that goes on, else the first phrase of the sentence when linked to it. */
export function withSubject(
  scene: Scene,
  clause: ReportingClause,
  rule: Finding['rule'],
  ranges: Range[],
  after: Phrase | null,
): Finding {
  const own = clause.cue.form === 'gerund' ? after : (clause.before ?? after)
  const sameAs = own ? null : goesOnFrom(scene, clause)
  const linked = clause.link === 'coordinated' || clause.cue.form === 'gerund'
  const subject = own ?? (sameAs ? null : linked ? firstSubject(scene, clause) : deniedSubject(scene, clause, rule))
  const goesOn = linked && !own && (rule.startsWith('verb-') || rule === 'verb-then-quote')
  return {
    rule: goesOn ? (clause.cue.form === 'gerund' ? 'gerund-continuation' : 'coordinated-verb') : rule,
    ranges,
    subject,
    sameAs,
  }
}

/** "X has not said whether he will go, but promised to …": the subject of the refused verb goes on. */
function deniedSubject({ clauses, reading }: Scene, clause: ReportingClause, rule: Finding['rule']): Phrase | null {
  if (!reading.language.pack.habits.dropsSubject || !rule.startsWith('verb-')) return null
  return clauses.findLast(({ cue }) => cue.negated && cue.last < clause.cue.first)?.before ?? null
}

function firstSubject({ phrases }: Scene, clause: ReportingClause): Phrase | null {
  return phrases.find((phrase) => phrase.last < clause.cue.first && !phrase.governed && canSpeak(phrase)) ?? null
}

function findOpener(scene: Scene, clause: ReportingClause): Opener | null {
  const { tokens, phrases, reading } = scene
  const { language } = reading
  let subjectPassed = !clause.before && clause.after && clause.after.last < clause.cue.last ? clause.after : null
  let onlyLight = true
  for (let i = behindHearer(scene, clause); i < tokens.length && i <= clause.cue.last + REACH; ) {
    const token = tokens[i]
    if (!token || scene.owner[i]) return null
    const that = language.complementizers.at(tokens, i)
    if (that && !(subjectPassed && isInverted(scene, clause) && language.relatives.at(tokens, i)))
      return { at: i + that.length, type: 'that', subjectPassed }
    if (that) return null
    if (token.kind === 'quote') return { at: i, type: 'quote', subjectPassed }
    if (token.folded === ':')
      return { at: i + 1, type: tokens[i + 1]?.kind === 'quote' ? 'quote' : 'colon', subjectPassed }
    if (token.folded === ',' || token.folded === '(') {
      const insert = insertEnd(scene, i)
      const next = tokens[i + 1]
      if (insert) i = insert
      else if (next?.kind === 'quote' || opensAfterComma(scene, i + 1)) i++
      else
        return onlyLight && language.pack.habits.bareClause === 'after-comma' && next?.kind === 'word'
          ? { at: i + 1, type: 'bare', subjectPassed }
          : null
      continue
    }
    if (language.questionWords.at(tokens, i) && (onlyLight || onlyAsks(scene, i)))
      return { at: i, type: 'question', subjectPassed }
    const marker = language.infinitiveMarkers.at(tokens, i)
    const phrase = phrases.find((candidate) => candidate.first <= i && i <= candidate.last)
    if (
      marker &&
      !phrase &&
      opensInfinitive(scene, i + marker.length, allows(clause, 'infinitive') && !language.genitives.at(tokens, i))
    )
      return { at: i, type: 'infinitive', subjectPassed }
    if (onlyLight && !phrase && isInfinitive(scene, i)) return { at: i, type: 'infinitive', subjectPassed }
    const light = lightAt(language, tokens, i)
    if (light > 0 && !phrase) {
      i += light
      continue
    }
    if (phrase?.governed) {
      if (caseMarked(scene, phrase) && allows(clause, 'addressee', 'verdict')) return null
      i = phrase.last + 1
      onlyLight = false
      continue
    }
    if (phrase && !clause.before && !subjectPassed && canSpeak(phrase) && behindSubject(scene, phrase.last + 1)) {
      subjectPassed = phrase
      i = phrase.last + 1
      continue
    }
    const prepositional = phrase ? 0 : prepositionalLength(language, tokens, i)
    if (prepositional > 0) {
      i += prepositional
      onlyLight = false
      continue
    }
    return onlyLight && language.pack.habits.bareClause === 'plain' && token.kind !== 'sign'
      ? { at: i, type: 'bare', subjectPassed }
      : null
  }
  return null
}

/** A question word that opens nothing else: behind a place or an addressee it still opens the content. */
function onlyAsks({ tokens, reading }: Scene, at: number): boolean {
  const { subordinators, attributionClauses, relatives, prepositions, irrealis } = reading.language
  return [subordinators, attributionClauses, relatives, prepositions, irrealis].every((list) => !list.at(tokens, at))
}

/** Whether an article, or a preposition that marks no more than persons, shows the phrase to be the object: it opens the content of accuse, urge and call. */
function caseMarked({ tokens, reading }: Scene, { first }: Phrase): boolean {
  const { obliques, personal, prepositions, according } = reading.language
  if (personal.endingAt(tokens, first - 1) > 0) return true
  return (
    obliques.at(tokens, first) !== null &&
    prepositions.endingAt(tokens, first - 1) === 0 &&
    according.before.endingAt(tokens, first - 1) === 0
  )
}

/** The verb opens its clause right behind a comma or a quotation: the content stands before it. */
function isInverted({ tokens }: Scene, { cue }: ReportingClause): boolean {
  const before = tokens[cue.first - 1]
  return before?.kind === 'quote' || /^[,–—-]$/.test(before?.folded ?? '')
}

/** The position behind the verb and whoever is told: "told the Example Times that …". */
function behindHearer({ tokens, phrases, reading }: Scene, clause: ReportingClause): number {
  const { language } = reading
  let at = clause.cue.last + 1
  if (!allows(clause, 'hearer')) return at
  for (let light = lightAt(language, tokens, at); light > 0; light = lightAt(language, tokens, at)) at += light
  const first = at
  for (let word = tokens[at]; word?.kind === 'word'; word = tokens[at]) {
    const phrase = phrases.find((candidate) => candidate.first === at)
    const plain = !language.functionWords.has(word.folded) && lightAt(language, tokens, at) === 0
    if (at === first && phrase) at = phrase.last + 1
    else if (plain && !phrase && !language.verbForms.finite.at(tokens, at)) at++
    else break
  }
  return at
}

/** Behind a comma a complementizer that is also a relative pronoun is the latter: "said Moro, che da anni guida …". */
function opensAfterComma({ tokens, reading }: Scene, at: number): boolean {
  const { complementizers, relatives } = reading.language
  return complementizers.at(tokens, at) !== null && relatives.at(tokens, at) === null
}

/** After a subject behind its verb only content may follow: "said Moro that …", not "said the deal was …". */
function behindSubject({ tokens, reading }: Scene, at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind !== 'word') return true
  const { complementizers, infinitiveMarkers, prepositions, genitives } = reading.language
  return (
    [complementizers, infinitiveMarkers, prepositions, genitives].some((list) => list.at(tokens, at) !== null) ||
    lightAt(reading.language, tokens, at) > 0
  )
}

/** An infinitive marker doubles as a preposition: before an article, a capital or a number it is one. */
function opensInfinitive({ tokens, reading }: Scene, at: number, wanted: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  const { definite, indefinite, sourceNouns, infinitiveEndings } = reading.language
  if (infinitiveEndings.length > 0) {
    const light = reading.language.negations.at(tokens, at) ?? reading.language.clitics.at(tokens, at)
    return isInfinitive({ tokens, reading }, at + (light?.length ?? 0))
  }
  return !definite.at(tokens, at) && !indefinite.at(tokens, at) && (wanted || !sourceNouns.at(tokens, at))
}

/** A word with the ending of an infinitive that is no adverb, function word or known noun. */
function isInfinitive({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, at: number): boolean {
  const { infinitiveEndings, functionWords, sourceNouns, isAdverb, dateWords } = reading.language
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || functionWords.has(token.folded) || isAdverb(token.folded)) return false
  if (sourceNouns.at(tokens, at) || dateWords.at(tokens, at)) return false
  return infinitiveEndings.some((ending) => token.folded.length > ending.length && token.folded.endsWith(ending))
}

/** Where an insert that opens at a comma or bracket closes (the position behind it), if it holds an attribution or a date only. */
function insertEnd({ tokens, reading }: Scene, at: number): number | null {
  const { according, attributionClauses, citing, prepositions, subordinators } = reading.language
  const close = tokens[at]?.folded === '(' ? ')' : ','
  const opens = [according.before, attributionClauses, citing, prepositions, subordinators].some(
    (list) => list.at(tokens, at + 1) !== null,
  )
  if (close === ',' && !opens && lightAt(reading.language, tokens, at + 1) === 0) return null
  for (let i = at + 1; i < tokens.length && i <= at + 15; i++) if (tokens[i]?.folded === close) return i + 1
  return null
}

/** "…, which X denies": what the relative stands for is said again, by X. */
function relativeBefore(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
  const { tokens } = scene
  const last = beforeRelativeTail(scene, clause)
  if (opener || last === null || !allows(clause, 'object', 'clause')) return null
  const said = scene.owner[last]
  let first = last
  while (first > 0 && scene.owner[first - 1] === said && tokens[first - 1]?.folded !== ';') first--
  const range = contentRange(scene, first, last, PARAPHRASE_WORDS)
  return range && withSubject(scene, clause, 'verb-object', [range], null)
}

/** "Lo ha detto X": the sentence before is the content. */
function backReference(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
  const { language } = scene.reading
  const back = language.backReferences.endingAt(scene.tokens, clause.cue.first - 1)
  if (back === 0 || opener || !allows(clause, 'clause') || allows(clause, 'verdict')) return null
  return withSubject(scene, clause, 'back-reference', [], clause.after)
}

/** «…», says X — also where the attribution interrupts the quotation. */
export function quoteBefore(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
  const { tokens } = scene
  if (
    clause.link !== 'none' ||
    clause.cue.form === 'gerund' ||
    (opener && opener.type !== 'quote' && opener.type !== 'bare')
  )
    return null
  let at = clause.left - 1
  while (at > 0 && /^[,–—―-]$/.test(tokens[at]?.folded ?? '')) at--
  if (tokens[at]?.kind !== 'quote' || scene.owner[at]) return null
  const separated = at < clause.left - 1 || endsInComma(scene, at)
  const first = quotationStart(scene, at)
  const alone = tokens.slice(first, at + 1).every((token) => token.kind !== 'word' && token.kind !== 'number')
  if (!alone && (!separated || opener?.type === 'quote')) return null
  const range = contentRange(scene, first, at)
  if (!range) return null
  const rest = alone ? quoteAfterAttribution(scene, clause, opener) : null
  const rule = alone ? (rest === null ? 'quote-then-verb' : 'quote-split') : 'paraphrase-then-verb'
  return withSubject(
    scene,
    clause,
    rule,
    rest === null ? [range] : [range, { first: rest, last: rest }],
    opener?.subjectPassed ?? clause.after,
  )
}

/** Some presses print the comma that ends a quotation inside its marks. */
function endsInComma({ tokens, reading }: Scene, at: number): boolean {
  const quote = reading.quotes[tokens[at]?.quote ?? -1]
  return quote !== undefined && /,["”»’]?$/.test(reading.text.slice(quote.start, quote.end))
}

/** Where the quoted or paraphrased content that ends at `at` begins: behind what is spoken for, a colon, or an opener. */
export function quotationStart(scene: Scene, at: number): number {
  for (let i = at; i >= 0; i--) if (scene.owner[i] || scene.tokens[i]?.folded === ':') return i + 1
  return 0
}

/** The quotation that goes on behind "…, said X," unless a verb of its own follows it. */
function quoteAfterAttribution(
  { tokens, clauses, owner }: Scene,
  clause: ReportingClause,
  opener: Opener | null,
): number | null {
  let at = opener?.type === 'quote' ? opener.at : Math.max(clause.right, clause.cue.last) + 1
  while (tokens[at]?.kind === 'sign' && at < clause.right + 4) at++
  if (tokens[at]?.kind !== 'quote' || owner[at]) return null
  const next = tokens[at + 1]
  const ownVerb = clauses.some(
    (other) => other.cue.first > at && other.left - at <= 2 && (next?.folded === ',' || other.left === at + 1),
  )
  return ownVerb ? null : at
}

/** X says that …; X says: «…»; X says to be …. */
function clauseAfter(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
  if (!opener) return null
  const subject = opener.subjectPassed
  if (opener.type === 'infinitive' && !allows(clause, 'infinitive')) return null
  if (opener.type === 'question' && !allows(clause, 'clause')) return null
  if (opener.type === 'infinitive' && clause.before && !canSpeak(clause.before)) return null
  if ((opener.type === 'question' || opener.type === 'colon') && isVague(clause)) return null
  if (opener.type === 'quote') return quoteAfter(scene, clause, opener)
  if (!allows(clause, 'clause', 'infinitive', 'weak', 'verdict', 'object', 'addressee')) return null
  const end = contentEnd(scene, opener.at, clause)
  const range = contentRange(
    scene,
    opener.at,
    opener.type === 'infinitive' ? infinitiveEnd(scene, opener.at, end) : end,
  )
  if (!range || (opener.type === 'bare' && !standsBare(scene, clause, range))) return null
  const rule =
    opener.type === 'infinitive' ? 'verb-infinitive' : opener.type === 'question' ? 'verb-question' : 'verb-that'
  return withSubject(scene, clause, rule, [range], subject)
}

/** Whether words right behind a verb are a clause; behind one that takes a noun phrase as well, they must show a finite verb. */
function standsBare({ tokens, reading }: Scene, clause: ReportingClause, { first, last }: Range): boolean {
  const { language } = reading
  if (!allows(clause, 'clause', 'weak') || (clause.before && !canSpeak(clause.before))) return false
  if (!allows(clause, 'object', 'addressee', 'verdict', 'weak')) return true
  const { auxiliaries, irrealis, negations, infinitiveMarkers, relatives, subordinators, verbForms } = language
  for (let i = first; i <= last; i++) {
    if (tokens[i]?.folded === ',' || tokens[i]?.folded === ';') return false
    if ([infinitiveMarkers, relatives, subordinators].some((list) => list.at(tokens, i))) return false
    if (i > first && [auxiliaries.singular, auxiliaries.plural, irrealis, negations].some((list) => list.at(tokens, i)))
      return true
    if (i > first && verbForms.finite.at(tokens, i) && !language.homographs.has(tokens[i]?.folded ?? '')) return true
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

/** No printed subject that the pack knows as a source: too little to go on without a quotation or a complementizer. */
function isVague(clause: ReportingClause): boolean {
  return allows(clause, 'weak') || (clause.before !== null && !canSpeak(clause.before))
}

function quoteAfter(scene: Scene, clause: ReportingClause, opener: Opener): Finding | null {
  const { tokens } = scene
  const end = contentEnd(scene, opener.at, clause)
  const introduced = tokens[opener.at - 1]?.folded === ':'
  let last = opener.at
  while (last < end && tokens[last + 1]?.kind !== 'word' && tokens[last + 1]?.kind !== 'number') last++
  const whole = contentRange(
    scene,
    opener.at,
    introduced || last === end || tokens[opener.at + 1]?.folded === ',' ? last : end,
  )
  if (!whole || (!introduced && namesOnly(scene, clause, opener))) return null
  const rule = allows(clause, 'verdict') && !introduced ? 'verb-verdict' : 'verb-then-quote'
  return withSubject(scene, clause, rule, [whole], opener.subjectPassed)
}

/** "a song called “X”": where no pronoun can stand before the verb, a judgement needs the thing judged behind it. */
function namesOnly({ reading }: Scene, clause: ReportingClause, opener: Opener): boolean {
  const onlyVerdict = allows(clause, 'verdict') && !allows(clause, 'clause', 'object', 'weak')
  return onlyVerdict && opener.at === clause.cue.last + 1 && reading.language.pack.verbWords.clitics === ''
}

/** Accuse X of …, call X …, deny …: the content stands right behind the verb without a complementizer. */
function objectAfter(scene: Scene, clause: ReportingClause): Finding | null {
  const { tokens, reading } = scene
  if (clause.before && !canSpeak(clause.before)) return null
  let first = clause.cue.last + 1
  const opensPhrase = (at: number) => scene.phrases.some((phrase) => phrase.first === at)
  for (
    let light = lightAt(reading.language, tokens, first);
    light > 0 && !opensPhrase(first);
    light = lightAt(reading.language, tokens, first)
  )
    first += light
  if (tokens[first]?.folded === ',') first = insertEnd(scene, first) ?? first
  const token = tokens[first]
  if (!token || token.kind === 'sign' || (token.kind === 'quote' && reading.language.pack.verbWords.clitics === ''))
    return null
  const range = contentRange(scene, first, contentEnd(scene, first, clause))
  if (!range) return null
  if (allows(clause, 'weak') && !tokens.slice(range.first, range.last + 1).some((inside) => inside.kind === 'quote'))
    return null
  const known =
    clause.before !== null ||
    goesOnFrom(scene, clause) !== null ||
    clause.link === 'coordinated' ||
    (clause.cue.form === 'gerund' && firstSubject(scene, clause) !== null) ||
    opensSentence(scene, clause)
  if (!known) return null
  if (allows(clause, 'addressee') && hasMarker(scene, clause, range))
    return withSubject(scene, clause, 'verb-addressee', [range], null)
  if (allows(clause, 'verdict')) return withSubject(scene, clause, 'verb-verdict', [range], null)
  if (allows(clause, 'object', 'weak') && !reading.language.prepositions.at(tokens, first))
    return withSubject(scene, clause, 'verb-object', [withoutRelative(scene, range)], null)
  return null
}

/** A noun phrase ends where a relative clause goes on about it behind a comma. */
function withoutRelative({ tokens, reading }: Scene, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++)
    if (tokens[i]?.folded === ',' && reading.language.relatives.at(tokens, i + 1)) return { first, last: i - 1 }
  return { first, last }
}

/** A subject is dropped only where the verb opens the sentence. */
function opensSentence({ reading }: Scene, clause: ReportingClause): boolean {
  return reading.language.pack.habits.dropsSubject && clause.left === 0
}

/** Someone told ("told X to …") is addressed only by an infinitive: "told X of …" is no demand. */
function hasMarker({ tokens, reading }: Scene, clause: ReportingClause, { first, last }: Range): boolean {
  const { addresseeMarkers, infinitiveMarkers } = reading.language
  const hearer = allows(clause, 'hearer')
  const markers = hearer ? infinitiveMarkers : addresseeMarkers
  for (let i = first; i <= last; i++) if (markers.at(tokens, i) || (!hearer && tokens[i]?.kind === 'quote')) return true
  return false
}

/** The last token of what goes on the verb without saying anything: dates, and phrases with a preposition ("said in a note"). */
function tailEnd({ tokens, phrases, reading }: Scene, from: number): number {
  const { language } = reading
  let at = from
  for (let token = tokens[at]; token?.kind === 'word' || token?.kind === 'number'; token = tokens[at]) {
    const phrase = phrases.find((candidate) => candidate.first <= at && at <= candidate.last)
    const length =
      (phrase?.governed ? phrase.last - at + 1 : 0) ||
      lightAt(language, tokens, at) ||
      (language.prepositions.at(tokens, at) ?? language.genitives.at(tokens, at))?.length ||
      (!phrase && at > from && !language.functionWords.has(token.folded) ? 1 : 0)
    if (length === 0) break
    at += length
  }
  return at - 1
}

/** Whether the clause is the tail of its sentence, behind a comma and without content after it. */
export function closesSentence(scene: Scene, clause: ReportingClause): boolean {
  const { tokens, clauses } = scene
  const { cue, link, left, before, right } = clause
  if (beforeRelativeTail(scene, clause) !== null) return false
  if (cue.form !== 'finite' || cue.negated || link !== 'none' || !allows(clause, 'clause')) return false
  if (tokens[left - 1]?.folded !== ',' || tokens[left - 2]?.kind === 'quote') return false
  if (!before && !clause.after && clauses.length > 1) return false
  const last = before ? tailEnd(scene, behindHearer(scene, clause)) : right
  if (clause.after?.class === 'medium' && clauses.some((other) => other.before && other.cue.last < cue.first))
    return false
  return tokens.slice(last + 1).every((token) => token.kind === 'sign')
}

/** "…, said X": the paper's own sentence is the content; also where it goes on behind the attribution. */
export function paraphraseBefore(scene: Scene, clause: ReportingClause): Finding | null {
  const { tokens, reading } = scene
  const { language } = reading
  if (!allows(clause, 'clause') || clause.cue.form === 'gerund' || clause.link !== 'none') return null
  if (!/^[,–—-]$/.test(tokens[clause.left - 1]?.folded ?? '')) return null
  if (clause.before && (clause.before.class === 'other' || clause.before.class === 'nobody')) return null
  const last = clause.before ? tailEnd(scene, behindHearer(scene, clause)) : clause.right
  const next = tokens[last + 1]
  if (next?.kind === 'word' && clause.before) return null
  if (next?.kind === 'word' && !clause.after) return null
  const range = contentRange(scene, quotationStart(scene, clause.left - 2), clause.left - 2)
  if (!range) return null
  const ranges = [range]
  const rest = last + 2
  const goesOn = next?.folded === ',' && tokens[rest]?.kind === 'word'
  const other = [
    language.verbForms.gerund,
    language.relatives,
    language.contrasts,
    language.coordinators,
    language.according.before,
    language.attributionClauses,
    language.citing,
  ]
  if (goesOn && !other.some((list) => list.at(tokens, rest) !== null)) {
    const tail = contentRange(scene, rest, contentEnd(scene, rest, clause), PARAPHRASE_WORDS)
    if (tail) ranges.push(tail)
  }
  if (ranges.length === 1 && range.last - range.first + 1 < PARAPHRASE_WORDS) return null
  return withSubject(scene, clause, 'paraphrase-then-verb', ranges, clause.after)
}
