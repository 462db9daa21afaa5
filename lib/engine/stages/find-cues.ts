// Every stretch of words that attributes something to someone: verbs, prepositions, colons.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { passiveAt } from './passive-cue'
import type { CueFound, Reading } from './reading'
import { compoundAt, type Found, lightLength, progressiveAt, sharedAt, simpleAt } from './verb-cues'

/** Finds the cues of each sentence, outside quoted text, from left to right. */
export function findCues(reading: Reading): Reading {
  const cues = reading.sentences.map(({ tokens }, sentence) => {
    const found: CueFound[] = []
    for (let i = 0; i < tokens.length; ) {
      const cue =
        cueAt(reading.language, tokens, i) ??
        sharedAt(reading.language, tokens, i, found) ??
        beforeText(reading, sentence, i)
      if (cue) found.push({ ...cue, sentence })
      i = cue ? cue.next : i + 1
    }
    return found.length < 2 ? found : withoutClosingHalves(found).sort((a, b) => a.first - b.first)
  })
  return { ...reading, cues }
}

/** Without the closing half of an embracing verb where it was found again by itself ("hat … betont"). */
function withoutClosingHalves(found: CueFound[]): CueFound[] {
  const opens = new Map<number, number>()
  for (const cue of found) opens.set(cue.last, Math.min(cue.opens, opens.get(cue.last) ?? cue.opens))
  return found.filter((cue) => (opens.get(cue.last) ?? cue.opens) >= cue.first)
}

function cueAt(language: Language, tokens: Token[], at: number): Found | null {
  const token = tokens[at]
  if (!token || token.kind === 'number' || token.kind === 'quote') return null
  if (token.kind === 'sign') return token.folded === ':' ? plain('colon', at, 1) : null
  if (!language.opensCue(token)) return null
  const back = language.backReferences.at(tokens, at)
  if (back && back.length > 1) return plain('back', at, back.length)
  if (citesSource(language, tokens, at)) return null
  const report = language.reports.at(tokens, at)
  if (report && language.possessives.endingAt(tokens, at - 1) > 0) return plain('noun', at, report.length)
  const passive = passiveAt(language, tokens, at)
  const found =
    accordingAt(language, tokens, at) ??
    (passive && { ...passive, next: at + 1 }) ??
    compoundAt(language, tokens, at) ??
    progressiveAt(language, tokens, at) ??
    simpleAt(language, tokens, at)
  return found ?? (report && plain('noun', at, report.length))
}

/** How many words behind "citing" may name a source. */
const CITED = 8

/** "citing officials", unlike "citing a lack of space": whoever is cited makes a relay of the one who cites, a reason is said. */
function citesSource(language: Language, tokens: Token[], at: number): boolean {
  const citing = language.citing.at(tokens, at)
  if (!citing) return false
  if (!language.verbForms.finite.at(tokens, at) && !language.verbForms.gerund.at(tokens, at)) return true
  const from = at + citing.length
  for (let i = from; i < from + CITED && tokens[i]?.kind !== 'sign' && tokens[i] !== undefined; i++)
    if (tokens[i]?.capital || tokens[i]?.kind === 'quote' || language.sourceNouns.at(tokens, i)) return true
  return false
}

/** "Nach einer Studie …": a plain preposition attributes when a text or a view follows. */
function beforeText({ language, sentences, phrases }: Reading, sentence: number, at: number): Found | null {
  const tokens = sentences[sentence]?.tokens ?? []
  const found = language.beforeTexts.at(tokens, at)
  const phrase = found && phrases[sentence]?.find((candidate) => candidate.first === at + found.length)
  if (!found || !phrase) return null
  for (let i = phrase.first; i <= phrase.last; i++) {
    const noun = language.sourceNouns.at(tokens, i)
    if (noun) return noun.value === 'document' ? plain('according', at, found.length) : null
  }
  return null
}

const plain = (form: CueFound['form'], first: number, length: number): Found => ({
  first,
  opens: first + length - 1,
  last: first + length - 1,
  form,
  verbs: [],
  number: null,
  negated: false,
  next: first + length,
})

function accordingAt(language: Language, tokens: Token[], at: number): Found | null {
  const {
    according,
    tags,
    notAccording,
    attributionClauses,
    ownViews,
    selfViews,
    hearsays,
    definite,
    indefinite,
    relatives,
  } = language
  const tag = tags.at(tokens, at)
  if (tag && (at === 0 || tokens[at - 1]?.kind === 'quote' || /^[,–—-]$/.test(tokens[at - 1]?.folded ?? '')))
    return plain('tag', at, tag.length)
  const own = ownViews.at(tokens, at) ?? selfViews.at(tokens, at) ?? hearsays.at(tokens, at)
  if (own) return plain('clause', at, own.length)
  const before = according.before.at(tokens, at) ?? openingAt(language, tokens, at)
  const clause = attributionClauses.at(tokens, at)
  // A word that opens both (según) opens a clause only where a verb follows.
  if (clause && (!before || before.length < clause.length || opensVerb(language, tokens, at + clause.length)))
    return plain('clause', at, clause.length)
  const after = according.after.at(tokens, at)
  if (after) return plain('according-after', at, after.length)
  if (!before) return null
  // "a report according to which …": behind a phrase of several words a relative is no time ("during which").
  const isRelative = before.length > 1 && relatives.at(tokens, at + before.length) !== null
  if (notAccording.at(tokens, at + before.length) && !isRelative) return null
  // Where names take an article, the preposition before a bare one means "against" (κατά Χ).
  const against =
    language.pack.habits.namesTakeArticle && language.prepositions.at(tokens, at)?.length === before.length
  if (against && tokens[at + before.length]?.capital) return null
  const ordinal = definite.endingAt(tokens, at - 1) > 0 || indefinite.endingAt(tokens, at - 1) > 0
  return ordinal ? null : plain('according', at, before.length)
}

/** A preposition that names a source only at the start of its sentence, with a comma or a quotation behind the source. */
function openingAt(language: Language, tokens: Token[], at: number) {
  const found = language.opening.at(tokens, at)
  if (!found) return null
  // "X, per il quale …": behind a comma a long relative stands for the source.
  const relative = language.relatives.at(tokens, at + found.length)
  if (tokens[at - 1]?.folded === ',' && relative && relative.length > 1) return found
  if (!startsClause(language, tokens, at)) return null
  const stop = tokens.findIndex((token, i) => i > at && token.kind !== 'word')
  return tokens[stop]?.folded === ',' || tokens[stop]?.kind === 'quote' ? found : null
}

/** Nothing but openers ("But", "Ainsi,") stands between `at` and the start of the sentence, a colon or a semicolon. */
function startsClause({ openers }: Language, tokens: Token[], at: number): boolean {
  let before = at - 1
  for (let length = 1; before >= 0 && length > 0; before -= length)
    length = openers.endingAt(tokens, before) || (tokens[before]?.folded === ',' ? 1 : 0)
  return before < 0 || /^[:;]$/.test(tokens[before]?.folded ?? '')
}

/** Whether a verb of saying, or an auxiliary, comes next but for light words. */
function opensVerb(language: Language, tokens: Token[], from: number): boolean {
  const { verbForms, auxiliaries } = language
  let at = from
  for (let light = lightLength(language, tokens, at); light > 0; light = lightLength(language, tokens, at)) at += light
  return [verbForms.finite, auxiliaries.singular, auxiliaries.plural].some((list) => list.at(tokens, at) !== null)
}
