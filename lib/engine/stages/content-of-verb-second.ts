// What a verb of saying reports where the verb comes second and may embrace its clause ("teilte die Polizei mit, …").
import type { Frame } from '../languages/pack'
import { contentEnd } from './clause-end'
import { claimBefore, paraphraseBefore, quoteBefore } from './content-before-verb'
import { lightAt } from './light-words'
import { findOpenerBehindComma, holdsInfinitive, isReported, type Opener } from './opener-behind-comma'
import { canSpeak } from './phrase-words'
import type { Phrase, ReportingClause } from './reading'
import { contentRange, type Finding, type Range, type Scene } from './scene'
import { withSubject } from './subject-of-verb'

/** How far behind the verb its content may open. */
const REACH = 45

/** The statement a verb makes, or null when it makes none. */
export function contentOfVerbSecond(scene: Scene, clause: ReportingClause): Finding | null {
  const { cue } = clause
  if (scene.owner[cue.first] || isInsideAttribution(scene, clause)) return null
  const opener = findOpenerBehindComma(scene, clause)
  const denies = cue.verbs.some((verb) => verb.act === 'deny')
  if (cue.negated && !denies) return null
  const referring = refersBack(scene, clause)
  if (referring && (!opener || opener.type === 'bare') && allows(clause, 'clause')) return referred(scene, clause)
  if (clause.before?.class === 'nobody' || (!clause.before && isNobodys(scene, clause))) return null
  const own = withOwnSubject(scene, clause)
  const judged = allows(own, 'verdict') && opener?.type === 'quote' && scene.tokens[opener.at - 1]?.folded !== ':'
  return withNobody(
    scene,
    own,
    (judged ? objectOf(scene, own) : null) ??
      quoteBefore(scene, own, opener?.type === 'quote' ? { ...opener, subjectPassed: own.after } : null) ??
      (opener && clauseAfter(scene, own, opener)) ??
      objectOf(scene, own) ??
      paraphraseBefore(scene, own),
  )
}

const allows = ({ cue }: ReportingClause, ...frames: Frame[]) =>
  cue.verbs.some((verb) => verb.frames.some((frame) => frames.includes(frame)))

/** "Wie die Polizei mitteilte, …" has been read as a whole: its verb makes no statement of its own. */
function isInsideAttribution({ tokens, drafts }: Scene, { cue }: ReportingClause): boolean {
  return drafts.some(
    ({ cue: other }) =>
      other?.form === 'clause' &&
      other.first < cue.first &&
      tokens.slice(other.first, cue.first).every((token) => token.folded !== ','),
  )
}

/** "Zwerg nannte man den Turm": the subject behind the verb names nobody. */
const isNobodys = ({ phrases }: Scene, { cue }: ReportingClause) =>
  phrases.some((phrase) => phrase.class === 'nobody' && phrase.first === cue.opens + 1)

/** "Das teilte die Polizei mit": the sentence before, or the claim before the comma ("…, das teilte die Polizei mit"). */
function referred(scene: Scene, clause: ReportingClause): Finding {
  const source = sourceOf(scene, clause) ?? nounBehind(scene, { ...clause, before: null })
  const back = scene.reading.language.backReferences.endingAt(scene.tokens, clause.cue.first - 1)
  const claim = claimBefore(scene, clause.cue.first - 1 - back)
  const own = { ...clause, before: null }
  return claim
    ? withSubject(scene, own, 'paraphrase-then-verb', [claim], source)
    : withSubject(scene, own, 'back-reference', [], source)
}

const refersBack = ({ tokens, reading }: Scene, { cue }: ReportingClause) =>
  reading.language.backReferences.endingAt(tokens, cue.first - 1) > 0

/** The clause with the phrase that speaks: an object or adverbial in front gives way to the subject behind. */
function withOwnSubject(scene: Scene, clause: ReportingClause): ReportingClause {
  const { before } = clause
  const after = sourceOf(scene, clause) ?? nounBehind(scene, clause)
  const gives = before !== null && after !== null && (!canSpeak(before) || before.governed)
  return { ...clause, before: gives ? null : before, after }
}

/** Where nothing in front of the verb can be its subject, a noun no pack knows as a source is, right behind it ("sagte die Angreiferin"). */
function nounBehind({ phrases, tokens, reading }: Scene, { cue, before, link }: ReportingClause): Phrase | null {
  if ((before && !before.governed) || link !== 'none' || cue.verbs.some(({ frames }) => frames.includes('impersonal')))
    return null
  let at = cue.opens + 1
  for (let light = lightAt(reading.language, tokens, at); light > 0 && at <= cue.opens + REACH; ) {
    if (phrases.some((phrase) => phrase.first === at)) break
    at += light
    light = lightAt(reading.language, tokens, at)
  }
  return phrases.find((phrase) => phrase.first === at && phrase.class === 'other' && !phrase.governed) ?? null
}

/** How far behind an impersonal verb its source may stand ("heißt es in dem neuen Papier"). */
const SOURCE_REACH = 4

/** The subject behind the verb; an impersonal verb ("heißt es aus Kreisen") has its source behind a preposition, behind it or in front. */
function sourceOf({ phrases, tokens, reading }: Scene, clause: ReportingClause): Phrase | null {
  if (clause.after || !allows(clause, 'impersonal')) return clause.after
  const { cue } = clause
  const named = phrases.filter(({ governed, class: kind }) => governed && kind !== 'pronoun' && kind !== 'nobody')
  const before = named.filter((phrase) => phrase.last < cue.first)
  const opens = (phrase: Phrase) => phrase.first <= (reading.language.prepositions.at(tokens, 0)?.length ?? 0)
  const adjacent = before.findLast((phrase) => phrase.first >= clause.left - 1)
  const source =
    (adjacent && isSource(adjacent) ? adjacent : null) ??
    named.find((phrase) => phrase.first > cue.last && phrase.first - cue.last <= SOURCE_REACH) ??
    adjacent ??
    before.find(opens)
  // "heißt es in dem Papier": a text without a maker stands for whoever spoke last, as a pronoun does.
  return source?.class === 'document' && !source.name ? { ...source, class: 'pronoun' } : (source ?? null)
}

const isSource = ({ class: kind }: Phrase) => kind !== 'other' && kind !== 'name'

/** "hieß es", without a source, is nobody's; "hieß es weiter" goes on from whoever spoke. */
function withNobody({ tokens, reading }: Scene, clause: ReportingClause, finding: Finding | null): Finding | null {
  if (!finding || finding.subject || finding.sameAs || !allows(clause, 'impersonal')) return finding
  // Whoever is quoted word for word has been presented before.
  if (finding.rule === 'quote-then-verb' || finding.rule === 'quote-split') return finding
  const { first, last } = clause.cue
  const near = tokens.slice(Math.max(0, first - 2), last + 3)
  return near.some(({ folded }) => reading.language.continuations.has(folded)) ? finding : { ...finding, nobodys: true }
}

function clauseAfter(scene: Scene, clause: ReportingClause, { at, type }: Opener): Finding | null {
  const { tokens } = scene
  if (allows(clause, 'weak') && type !== 'quote' && type !== 'that' && tokens[at - 1]?.folded !== ':') return null
  // An unknown noun behind the verb may be its object: it speaks only where content is set off from it.
  const unknown = !clause.before && clause.after?.class === 'other'
  if (unknown && type === 'quote' && !/^[,:]$/.test(tokens[at - 1]?.folded ?? '')) return null
  if (type === 'question' && !allows(clause, 'clause')) return null
  if (type === 'that' && !allows(clause, 'clause', 'weak', 'addressee', 'infinitive')) return null
  if (type === 'bare' && !allows(clause, 'clause', 'addressee', 'infinitive')) return null
  if (type === 'bare' && !isReported(scene, at) && (isSubordinate(scene, clause) || hasObject(scene, clause, at)))
    return null
  if (!clause.before && !clause.after && clause.link === 'none' && !allows(clause, 'impersonal')) return null
  const end = contentEnd(scene, at, clause)
  const range = contentRange(scene, at, type === 'quote' ? quoteEnd(scene, at, end) : end)
  if (!range) return null
  const between = allows(clause, 'addressee') ? innerRange(scene, clause) : null
  const rule = type === 'quote' ? 'verb-then-quote' : type === 'question' ? 'verb-question' : 'verb-that'
  return withSubject(
    scene,
    clause,
    between ? 'verb-addressee' : rule,
    between ? [between, range] : [range],
    clause.after,
  )
}

/** "bemerkte der Pilot den Schaden, umkehren konnte er nicht": behind an object of its own a verb needs the reported mood. */
function hasObject(scene: Scene, clause: ReportingClause, at: number): boolean {
  const { cue, before, after } = clause
  if (allows(clause, 'addressee') || holdsInfinitive(scene, at)) return false
  const prepositional = prepositionalObject(scene, clause)
  if (prepositional && prepositional.last < at) return true
  return scene.phrases.some(
    (phrase) =>
      phrase.first > cue.opens && phrase.last < at && phrase !== after && phrase !== before && !phrase.governed,
  )
}

/** "Als er vom Umbau berichtet hatte, …": behind the comma the main clause follows, not what was said. */
function isSubordinate({ tokens, reading }: Scene, { cue }: ReportingClause): boolean {
  const { subordinators, questionWords } = reading.language
  for (let i = cue.first - 1; i >= 0 && i > cue.first - REACH; i--) {
    if (/^[,;:–—]$/.test(tokens[i]?.folded ?? '')) return false
    if ([subordinators, questionWords].some((list) => list.at(tokens, i) !== null))
      return i === 0 || tokens[i - 1]?.kind !== 'word'
  }
  return false
}

/** Content that is led into by a colon, or nothing but quotations, ends with them. */
function quoteEnd({ tokens }: Scene, at: number, end: number): number {
  let last = at
  while (last < end && tokens[last + 1]?.kind !== 'word' && tokens[last + 1]?.kind !== 'number') last++
  return tokens[at - 1]?.folded === ':' || tokens[at + 1]?.folded === ',' ? last : end
}

/** What an embracing verb holds, its subject and light words excluded. */
function innerRange(scene: Scene, { cue, before, after }: ReportingClause): Range | null {
  let first = cue.opens + 1
  if (!before && after && after.first >= first) first = after.last + 1
  const last = cue.last > cue.opens ? cue.last - closingLength(scene, cue) : cue.opens
  for (let light = lightAt(scene.reading.language, scene.tokens, first); light > 0 && first <= last; ) {
    if (scene.phrases.some((phrase) => phrase.first === first)) break
    first += light
    light = lightAt(scene.reading.language, scene.tokens, first)
  }
  return first <= last ? contentRange(scene, first, last) : null
}

/** How many tokens the closing half of the verb takes. */
function closingLength({ reading, tokens }: Scene, cue: ReportingClause['cue']): number {
  const particle = Math.max(0, ...cue.verbs.map((verb) => reading.language.particleOf.get(verb)?.length ?? 0))
  const { participle } = reading.language.verbForms
  for (let length = 1; length <= 4; length++) {
    const found = participle.at(tokens, cue.last - length + 1)
    if (found && found.length === length) return length
  }
  return Math.max(1, particle)
}

/** "wies die Kritik zurück", "bestritt die Taten", "nannte das Angebot „eine Frechheit“", "die Vorwürfe bestritt Meier". */
function objectOf(scene: Scene, clause: ReportingClause): Finding | null {
  if (!allows(clause, 'object', 'verdict', 'addressee')) return null
  const subject = clause.before ?? clause.after
  if (subject ? !canSpeak(subject) : clause.link !== 'coordinated') return null
  const ranges = objectRanges(scene, clause)
  if (!ranges || !saysEnough(scene, clause, ranges)) return null
  const rule = allows(clause, 'verdict') ? 'verb-verdict' : allows(clause, 'object') ? 'verb-object' : 'verb-addressee'
  return withSubject(scene, clause, rule, ranges, clause.after)
}

/** The object, and the part of it that stands in front of the verb. */
function objectRanges(scene: Scene, clause: ReportingClause): Range[] | null {
  const { tokens } = scene
  const { cue, before, after } = clause
  const embraced = cue.last > cue.opens ? innerRange(scene, clause) : null
  const prepositional = prepositionalObject(scene, clause)
  if (prepositional) return [prepositional]
  if (cue.verbs.every((verb) => verb.preposition)) return null
  if (embraced) return [embraced]
  if (cue.last > cue.opens) return null
  let first = !before && after ? after.last + 1 : cue.last + 1
  for (let light = lightAt(scene.reading.language, tokens, first); light > 0; ) {
    if (scene.phrases.some((phrase) => phrase.first === first)) break
    first += light
    light = lightAt(scene.reading.language, tokens, first)
  }
  if (!allows(clause, 'addressee') && scene.reading.language.prepositions.at(tokens, first)) return null
  if (tokens[first]?.kind === 'sign' || tokens[first] === undefined) return null
  const range = contentRange(scene, first, objectEnd(scene, first, contentEnd(scene, first, clause)))
  const front = fronted(scene, clause)
  return range && (front ? [front, range] : [range])
}

/** A noun phrase shorter than this names what is said and does not say it ("bestritt die Vorwürfe"). */
const OBJECT_WORDS = 4
/** Whom someone blames, and for what, takes fewer ("wirft dem Senat Untätigkeit vor"). */
const BLAME_WORDS = 3

/** Whether an object says something: a judgement holds quoted words or its marker ("als verfrüht"), any other has some length. */
function saysEnough({ tokens, reading }: Scene, clause: ReportingClause, ranges: Range[]): boolean {
  const inside = ranges.flatMap(({ first, last }) => tokens.slice(first, last + 1))
  if (inside.some(({ kind }) => kind === 'quote' || kind === 'number')) return true
  const { judgementMarkers } = reading.language
  if (allows(clause, 'verdict') && inside.some((token) => judgementMarkers.holds(token))) return true
  if (!allows(clause, 'object', 'addressee')) return false
  const words = inside.filter(({ kind }) => kind !== 'sign').length
  return words >= (clause.cue.verbs.some(({ act }) => act === 'accuse') ? BLAME_WORDS : OBJECT_WORDS)
}

/** "sprach in Köln von einem Fehler": the verb's own preposition opens the object, somewhere in the same clause. */
function prepositionalObject(scene: Scene, { cue }: ReportingClause): Range | null {
  const { tokens, reading } = scene
  const openers = cue.verbs.flatMap((verb) => reading.language.prepositionOf.get(verb) ?? [])
  const embraces = cue.last > cue.opens
  const end = embraces ? cue.last - closingLength(scene, cue) : tokens.length - 1
  for (let i = cue.opens + 1; i <= end; i++) {
    const token = tokens[i]
    if (!token || /^[,;:–—]$/.test(token.folded) || scene.owner[i]) return null
    if (!openers.some((list) => list.at(tokens, i) !== null)) continue
    const last = embraces ? end : objectEnd(scene, i, contentEnd(scene, i, null))
    return contentRange(scene, i, last, 2)
  }
  return null
}

/** The object in front of the verb: "Den Plan nannte Meier verfrüht". */
function fronted(scene: Scene, { before, after, cue }: ReportingClause): Range | null {
  if (before || !after) return null
  const object = scene.phrases.find((phrase) => phrase.last === cue.first - 1)
  if (!object || scene.reading.language.prepositions.endingAt(scene.tokens, object.first - 1) > 0) return null
  return contentRange(scene, object.first, object.last)
}

/** A noun phrase ends before a clause of another kind. */
function objectEnd({ tokens, reading }: Scene, first: number, end: number): number {
  const { contrasts, subordinators } = reading.language
  for (let i = first + 1; i < end; i++)
    if (tokens[i]?.folded === ',' && [contrasts, subordinators].some((list) => list.at(tokens, i + 1))) return i - 1
  return end
}
