// Content that stands before its verb: quotations and paraphrases ("…, said X"), and whole sentences ("So said X").
import { isCircumstance } from './circumstance'
import { beforeRelativeTail, contentEnd } from './clause-end'
import { nearestSource } from './content-of-colon'
import { isIntroduced } from './find-clauses'
import { behindHearer, type Opener } from './find-opener'
import { dashPartner, lightAt } from './light-words'
import { quotationOf } from './quotation-of'
import type { ReportingClause } from './reading'
import { contentRange, endsInComma, type Finding, type Range, type Scene } from './scene'
import { allows, withSubject } from './subject-of-verb'

/** A paraphrase shorter than this is a fragment, not a claim. */
const PARAPHRASE_WORDS = 4

/** "…, which X denies": what the relative stands for is said again, by X. */
export function relativeBefore(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
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
export function backReference(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
  const { language } = scene.reading
  const back = language.backReferences.endingAt(scene.tokens, clause.cue.first - 1)
  // "this proposal too": behind a noun the word belongs to it.
  const noun = scene.phrases.find((phrase) => phrase.last === clause.cue.first - 1 - back)
  if (noun?.class === 'other') return null
  if (back === 0 || opener || !allows(clause, 'clause') || allows(clause, 'verdict')) return null
  const claim = claimBefore(scene, clause.cue.first - 1 - back)
  if (claim) return withSubject(scene, clause, 'paraphrase-then-verb', [claim], clause.after)
  return withSubject(scene, clause, 'back-reference', [], clause.after)
}

/** "The bridge is safe, the engineer confirms it": the claim before the comma in the same sentence. */
export function claimBefore(scene: Scene, at: number): Range | null {
  const link = scene.reading.language.coordinators.holds(scene.tokens[at]) ? at - 1 : at
  if (!/^[,:]$/.test(scene.tokens[link]?.folded ?? '')) return null
  const claim = contentRange(scene, quotationStart(scene, link - 1), link - 1, PARAPHRASE_WORDS)
  // "Ada Moro, who runs the port, has confirmed it": a person in front of the comma is no claim.
  const isSubject = claim && scene.phrases.some((phrase) => phrase.first === claim.first && phrase.last === claim.last)
  return isSubject ? null : claim
}

/** «…», says X — also where the attribution interrupts the quotation. */
export function quoteBefore(scene: Scene, clause: ReportingClause, opener: Opener | null): Finding | null {
  const { tokens } = scene
  if (clause.link !== 'none' || clause.cue.form === 'gerund') return null
  let at = clause.left - 1
  while (at > 0 && /^[,–—―-]$/.test(tokens[at]?.folded ?? '')) at--
  if (tokens[at]?.kind !== 'quote' || scene.owner[at]) return null
  const separated = at < clause.left - 1 || endsInComma(scene, at)
  const first = behindSpoken(scene, quotationStart(scene, at), at)
  const alone = tokens.slice(first, at + 1).every((token) => token.kind !== 'word' && token.kind !== 'number')
  if (!alone && (!separated || opener?.type === 'quote')) return null
  // Behind a quotation and its comma, a clause further on is the paper's: "«…», X told reporters at a meeting that lasted …".
  const clauseFollows = opener && opener.type !== 'quote' && opener.type !== 'bare'
  const isOwn = opener?.type === 'colon' && clause.after
  if (clauseFollows && !isOwn && !(alone && separated)) return null
  // "Over shouts of “Shame,” X said the plan stood": what the paper prints around a short quotation is a setting, not a claim.
  if (!alone && opener?.type === 'bare' && !opener.far && opener.at === clause.cue.last + 1) return null
  const range = contentRange(scene, first, at)
  if (!range) return null
  const isCut = scene.reading.quotes[(tokens[at]?.quote ?? -1) + 1]?.continues === true
  const rest = alone || isCut ? quoteAfterAttribution(scene, clause, opener) : null
  const rule = alone ? (rest === null ? 'quote-then-verb' : 'quote-split') : 'paraphrase-then-verb'
  const finding = withSubject(
    scene,
    clause,
    rule,
    rest === null ? [range] : [range, { first: rest, last: rest }],
    opener?.subjectPassed ?? clause.after,
  )
  const led = clause.before === null && finding.subject === null && tokens[range.first - 1]?.folded === ':'
  return led ? { ...finding, ...introducer(scene, range.first - 1) } : finding
}

/** "X grew angry: «…», he shouted": where the verb drops its subject, whoever said or did what stands before the colon. */
function introducer(scene: Scene, colon: number): Pick<Finding, 'subject' | 'sameAs'> {
  const sameAs = scene.owner[colon - 1] ?? null
  return { subject: sameAs ? null : nearestSource(scene, colon), sameAs }
}

/** "«…», says X, «…», accuses he": behind the attribution of an earlier quotation the next one has a verb of its own. */
function behindSpoken({ clauses, drafts, tokens }: Scene, first: number, at: number): number {
  const spoken = clauses.some(
    ({ cue }) => cue.first >= first && cue.last < at && drafts.some((draft) => draft.cue === cue),
  )
  return spoken && tokens[at - 1]?.folded === ',' ? at : first
}

/** Where the quoted or paraphrased content that ends at `at` begins: behind what is spoken for, a colon, or an opener. */
export function quotationStart(scene: Scene, at: number): number {
  const { tokens, owner, title } = scene
  for (let i = at; i >= 0; i--) {
    const sign = tokens[i]?.folded ?? ''
    // "Budget – «…», says X": what stands before the dash of a title is its topic.
    const topic = title && /^[–—]$/.test(sign) && tokens[i + 1]?.kind === 'quote'
    // "called for patience –«we shall return», she said– and …": an insert between dashes.
    const insert = i < at && tokens[i + 1]?.kind === 'quote' && (dashPartner(tokens, i) ?? 0) > i
    if (owner[i] || sign === ':' || sign === ';' || topic || insert) return i + 1
  }
  return 0
}

/** The quotation that goes on behind "…, said X," unless a verb of its own follows it. */
function quoteAfterAttribution(scene: Scene, clause: ReportingClause, opener: Opener | null): number | null {
  const { tokens, clauses, owner } = scene
  let at = opener?.type === 'quote' ? opener.at : Math.max(clause.right, clause.cue.last) + 1
  while (tokens[at]?.kind === 'sign' && at < clause.right + 4) at++
  if (tokens[at]?.kind !== 'quote' || isTitle(scene, at)) at = resumption(scene, clause)
  if (tokens[at]?.kind !== 'quote' || owner[at]) return null
  const next = tokens[at + 1]
  const ownVerb = clauses.some(
    (other) => other.cue.first > at && other.left - at <= 2 && (next?.folded === ',' || other.left === at + 1),
  )
  return ownVerb ? null : at
}

/** The most words a title has. */
const TITLE_WORDS = 5

/** "he said on “Morning Talk”": a few words with a capital in marks right behind a preposition name a programme or a text. */
function isTitle({ tokens, reading }: Scene, at: number): boolean {
  const quote = quotationOf(reading, tokens[at])
  const isShort = quote !== undefined && quote.words <= TITLE_WORDS && /^\p{Lu}/u.test(reading.text.slice(quote.start))
  return isShort && reading.language.prepositions.endingAt(tokens, at - 1) > 0
}

/** How far the paper may go on about the speaker before the quotation does. */
const ASIDE = 12
/** An attribution inside the marks may be longer: it ends with its dash. */
const INSIDE = 40

/**
 * "«…», adds X as she takes her gloves off, «is the cold»": a quotation that goes on in lower case behind a comma, or one cut
 * by the attribution inside its marks; -1 when none does.
 */
function resumption({ tokens, clauses, reading }: Scene, { cue }: ReportingClause): number {
  for (let i = cue.last + 1; i < tokens.length && i <= cue.last + INSIDE; i++) {
    if (clauses.some((other) => other.cue.first === i)) return -1
    const quote = quotationOf(reading, tokens[i])
    if (quote?.continues) return i
    if (quote && i > cue.last + ASIDE) return -1
    if (quote)
      return /^[,–—]$/.test(tokens[i - 1]?.folded ?? '') && /^\p{Ll}/u.test(reading.text.slice(quote.start)) ? i : -1
  }
  return -1
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
      (!phrase && at > from && !language.functionWords.holds(token) ? 1 : 0)
    if (length === 0) break
    at += length
  }
  return at - 1
}

/** The last token before the sign that ends "citing internal emails". */
function citationEnd({ tokens }: Scene, from: number): number {
  const sign = tokens.findIndex((token, i) => i > from && token.kind === 'sign')
  return (sign < 0 ? tokens.length : sign) - 1
}

/** "…, said X, answering a question.": a participle that opens no content tells what the speaker was doing. */
function isAside(scene: Scene, at: number): boolean {
  const { tokens, reading } = scene
  const { verbForms, isAdverb, complementizers } = reading.language
  if (verbForms.gerund.at(tokens, at) === null && !isAdverb(tokens[at])) return false
  for (let i = at; i <= citationEnd(scene, at); i++) if (complementizers.at(tokens, i)) return false
  return true
}

/** Whether the clause is the tail of its sentence, behind a comma and without content after it. */
export function closesSentence(scene: Scene, clause: ReportingClause): boolean {
  const { tokens, clauses } = scene
  const { cue, link, left, before, right } = clause
  if (beforeRelativeTail(scene, clause) !== null) return false
  if (cue.form !== 'finite' || cue.negated || link !== 'none' || !allows(clause, 'clause')) return false
  if (tokens[left - 1]?.folded !== ',' || tokens[left - 2]?.kind === 'quote') return false
  if (!before && !clause.after && clauses.length > 1 && !allows(clause, 'impersonal')) return false
  // Where the verb comes second, the subject of such a tail stands behind it.
  if (before && scene.reading.language.pack.habits.verbBracket && before.first >= left) return false
  if (before && dependsOn(scene, left)) return false
  const tail = before ? tailEnd(scene, behindHearer(scene, clause)) : right
  const cites = tokens[tail + 1]?.folded === ',' && scene.reading.language.citing.at(tokens, tail + 2) !== null
  const goesOn = clause.after !== null && tokens[tail + 1]?.folded === ',' && isAside(scene, tail + 2)
  const last = cites || goesOn ? citationEnd(scene, tail + 2) : tail
  if (clause.after?.class === 'medium' && clauses.some((other) => other.before && other.cue.last < cue.first))
    return false
  return tokens.slice(last + 1).every((token) => token.kind === 'sign')
}

/** "When the mayor had spoken, the workers protested": what stands in front of the verb is no claim but a clause that hangs on it. */
function dependsOn(scene: Scene, left: number): boolean {
  const start = quotationStart(scene, left - 2)
  // "After the talks, the plan was dropped, X said": behind a comma of its own a main clause follows.
  const isWhole = scene.tokens.slice(start, left - 1).every(({ folded }) => folded !== ',')
  return isWhole && scene.reading.language.subordinators.at(scene.tokens, start) !== null
}

/** The last token before a semicolon, behind which the paper goes on by itself. */
function beforeSemicolon({ tokens }: Scene, from: number, end: number): number {
  for (let i = from; i <= end; i++) if (tokens[i]?.folded === ';') return i - 1
  return end
}

const wordsIn = ({ tokens, reading }: Scene, { first, last }: Range): number =>
  tokens.slice(first, last + 1).reduce((sum, token) => sum + (quotationOf(reading, token)?.words ?? 1), 0)

/** "…, said X": the paper's own sentence is the content; also where it goes on behind the attribution. */
export function paraphraseBefore(scene: Scene, clause: ReportingClause): Finding | null {
  const { tokens, reading } = scene
  const { language } = reading
  if (!allows(clause, 'clause') || (scene.title && allows(clause, 'weak'))) return null
  if (clause.cue.form === 'gerund' || clause.link !== 'none') return null
  if (!/^[,–—-]$/.test(tokens[clause.left - 1]?.folded ?? '')) return null
  if (clause.before && (clause.before.class === 'other' || clause.before.class === 'nobody')) return null
  if (clause.before && dependsOn(scene, clause.left)) return null
  const last = clause.before ? tailEnd(scene, behindHearer(scene, clause)) : clause.right
  const next = tokens[last + 1]
  if ((next?.kind === 'word' || next?.folded === ':') && clause.before) return null
  if (next?.kind === 'word' && !clause.after) return null
  const range = contentRange(scene, quotationStart(scene, clause.left - 2), clause.left - 2)
  if (!range) return null
  const ranges = [range]
  const rest = last + 2
  const goesOn = next?.folded === ',' && tokens[rest]?.kind === 'word'
  const other = [
    language.verbForms.gerund,
    language.verbForms.participle,
    language.relatives,
    language.contrasts,
    language.coordinators,
    language.according.before,
    language.attributionClauses,
    language.citing,
    language.prepositions,
  ]
  const introduced = isIntroduced(language, tokens, clause.before ? null : clause.after, last)
  if (goesOn && !introduced && !other.some((list) => list.at(tokens, rest) !== null)) {
    const tail = contentRange(
      scene,
      rest,
      beforeSemicolon(scene, rest, contentEnd(scene, rest, clause)),
      PARAPHRASE_WORDS,
    )
    if (tail) ranges.push(tail)
  }
  if (ranges.length === 1 && wordsIn(scene, range) < PARAPHRASE_WORDS) return null
  // Headlines leave verbs out, and behind an inverted verb nothing else can be what was said.
  const mayOpen = ranges.length === 1 && !scene.title && (clause.before !== null || clause.after === null)
  if (mayOpen && isCircumstance(scene, range)) return null
  return withSubject(scene, clause, 'paraphrase-then-verb', ranges, clause.after)
}
