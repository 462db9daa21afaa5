// Where the content of a statement ends: at the end of its sentence, or where another attribution takes over.

import type { Language } from '../language'
import { lightAt } from './light-words'
import { canSpeak, isVerbForm } from './phrase-words'
import type { CueFound, ReportingClause } from './reading'
import { endsInComma, type Scene } from './scene'

/** Content shorter than this is not cut by a comma and a new subject: the comma is likelier an insert. */
const SHORTEST = 4

/** The last token of content that starts at `start` and is opened by the verb of `clause` (null: by a source or a colon). */
export function contentEnd(scene: Scene, start: number, clause: ReportingClause | null): number {
  const { tokens, clauses, cues } = scene
  const claimed = scene.owner.findIndex((draft, i) => i > start && draft !== undefined)
  let end = (claimed < 0 ? tokens.length : claimed) - 1
  for (const next of clauses) {
    if (next.cue.first <= start || next === clause) continue
    const cut = takeover(scene, start, clause, next)
    if (cut !== null) {
      end = Math.min(end, cut)
      break
    }
  }
  for (const cue of cues) {
    if (cue.first <= start || cue.first > end) continue
    if (cue.form === 'colon' && opensSpeech(scene, cue.last + 1)) end = cue.first - 1
    const comma = cue.form === 'according' || opensAttribution(scene, cue, end) ? commaBefore(scene, cue) : -1
    if (comma > start && runsOut(scene, cue.last + 1, end)) end = comma - 1
    const aside = contrastBefore(scene, cue)
    if (aside > start) end = Math.min(end, aside - 1)
  }
  end = Math.min(end, closingQuote(scene, start, end), beforeCiting(scene, start, end))
  if (clause)
    end = Math.min(
      end,
      beforeRefusal(scene, start, end),
      behindQuotation(scene, start, end),
      beforeMainClause(scene, clause, start, end),
    )
  return clause?.link === 'relative' ? Math.min(end, relativeEnd(scene, start, end)) : end
}

/** A clause that attributes; one opened by a single word ("as") must hold a verb of saying ("…, as part of a plan" holds none). */
function opensAttribution({ clauses }: Scene, { form, first, last }: CueFound, end: number): boolean {
  if (form !== 'clause') return false
  return last > first || clauses.some(({ cue }) => cue.first > last && cue.first <= end)
}

/** "said that «…», causing an outcry", "…, which suggests …": behind content that is one quotation a participle or a relative is the paper's. */
function behindQuotation({ tokens, reading }: Scene, start: number, end: number): number {
  const { relatives, isAdverb, pack } = reading.language
  if (tokens[start]?.kind !== 'quote' || tokens[start + 1]?.folded !== ',') return end
  const participle =
    pack.verbWords.adverbSuffixes !== '' && tokens[start + 2]?.kind === 'word' && isAdverb(tokens[start + 2])
  return participle || relatives.at(tokens, start + 2) ? start : end
}

/** "reports that …, citing officials": whom the one who reports leans on is no part of the report. */
function beforeCiting({ tokens, reading }: Scene, start: number, end: number): number {
  const { citing, relatives } = reading.language
  for (let i = start + 1; i < end; i++)
    if (tokens[i]?.folded === ',' && citing.at(tokens, i + 1) && !relatives.at(tokens, i + 1)) return i - 1
  return end
}

/** "said it was “over,” referring to the strike": a comma inside the marks ends the quotation, and what it closes, unless an insert opened before. */
function closingQuote(scene: Scene, start: number, end: number): number {
  const { tokens, reading } = scene
  const { coordinators } = reading.language
  for (let i = start; i < end; i++) {
    if (tokens[i]?.folded === ',' || tokens[i]?.folded === '(') return end
    const next = tokens[i + 1]
    const goesOn = coordinators.holds(next) && tokens.slice(i + 2, end + 1).some(({ kind }) => kind === 'quote')
    if (endsInComma(scene, i) && next?.kind === 'word' && !goesOn) return i
  }
  return end
}

/** "When X asked to be heard, the court refused": a clause that depends on what follows ends at the comma before its subject. */
function beforeMainClause(
  { tokens, phrases, reading }: Scene,
  clause: ReportingClause,
  start: number,
  end: number,
): number {
  const { subordinators, coordinators } = reading.language
  const length = subordinators.endingAt(tokens, clause.left - 1)
  const first = clause.left - length
  if (length === 0 || first > 1 || (first === 1 && !coordinators.has(tokens[0]?.folded ?? ''))) return end
  const comma = tokens.findIndex(
    (token, i) =>
      i > start && token.folded === ',' && phrases.some((phrase) => phrase.first === i + 1 && !phrase.governed),
  )
  return comma < 0 ? end : comma - 1
}

/** "said the plan was under review but declined to give details": the speaker's own refusal is none of the content. */
function beforeRefusal({ tokens, reading }: Scene, start: number, end: number): number {
  const { contrasts, negations } = reading.language
  for (let i = start + 1; i < end; i++) {
    const contrast = contrasts.at(tokens, i)
    const refusal = contrast && negations.at(tokens, i + contrast.length)
    if (refusal && refusal.length > 1) return tokens[i - 1]?.folded === ',' ? i - 2 : i - 1
  }
  return end
}

/** "X, who promised to open it, has left": the relative clause ends at the comma before the auxiliary of the main verb. */
function relativeEnd({ tokens, reading }: Scene, start: number, end: number): number {
  const { auxiliaries } = reading.language
  for (let i = start + 1; i < end; i++)
    if (tokens[i]?.folded === ',' && [auxiliaries.singular, auxiliaries.plural].some((list) => list.at(tokens, i + 1)))
      return i - 1
  return end
}

/** A quotation as long as this behind a colon is a statement of its own, not a word in the one before. */
const SPEECH_WORDS = 4

function opensSpeech({ tokens, reading }: Scene, at: number): boolean {
  const id = tokens[at]?.quote ?? -1
  return (reading.quotes[id]?.words ?? 0) >= SPEECH_WORDS || reading.quotes[id + 1]?.continues === true
}

/** The last token before a later verb of saying that starts a statement beside this one; null when it lies inside. */
function takeover(
  { tokens, phrases, reading }: Scene,
  start: number,
  clause: ReportingClause | null,
  next: ReportingClause,
): number | null {
  const { language } = reading
  const left =
    next.cue.form === 'gerund' ? gerundLeft(tokens, next.cue.first, (i) => lightAt(language, tokens, i) > 0) : next.left
  // "X, answering Y, who said …, said": the verb of the main clause takes over at the comma in front of it.
  const main = clause?.link === 'relative' && next.before !== null && next.before.last < clause.cue.first
  if (main && tokens[next.cue.first - 1]?.folded === ',') return next.cue.first - 2
  // "As X said, …, however claimed that …": a subject in front of the content goes on behind a comma.
  if (next.before !== null && next.before.last < start && language.complementizers.at(tokens, next.cue.last + 1)) {
    let first = next.cue.first
    while (first > start && tokens[first - 1]?.kind === 'word' && lightAt(language, tokens, first - 1) > 0) first--
    if (tokens[first - 1]?.folded === ',') return first - 2
  }
  const before = tokens[left - 1]
  if (!before || goesOnRelative(tokens, language, start, left)) return null
  const stop = beforeIncise(tokens, start, next)
  if (stop !== null) return stop
  const insert = language.pack.habits.dropsSubject && !next.before ? contrastBeforeInsert(tokens, language, left) : -1
  if (insert > start) return insert - 1
  const contrast = language.contrasts.endingAt(tokens, left - 1)
  const link = left - Math.max(contrast, 1)
  const beforeLink = tokens[link - 1]?.folded === ',' ? link - 2 : link - 1
  if (next.cue.negated) {
    const aside = before.folded === ';' || (contrast > 0 && tokens[link - 1]?.folded === ',')
    if (contrast > 0 && next.link === 'coordinated' && !next.before) return beforeLink
    return aside && next.before ? (before.folded === ';' ? left - 2 : beforeLink) : null
  }
  if (next.cue.form === 'gerund') {
    if (!clause && !opensWords(tokens, reading, next.cue.last + 1)) return null
    if (before.folded === ',') return left - 2
    if (language.coordinators.holds(before)) return beforeLink
    // "before complaining": behind a preposition it says when, not what.
    if (language.prepositions.endingAt(tokens, left - 1) > 0 && language.carriers.endingAt(tokens, left - 1) === 0)
      return null
    if (!language.pack.habits.dropsSubject && modifiesObject({ tokens, phrases, reading }, start, left)) return null
    return clause && left - start >= SHORTEST ? left - 1 : null
  }
  const told = beforeRelativeTail({ tokens, reading }, next)
  if (told !== null) return told
  if (next.link === 'relative') return null
  if (next.link === 'coordinated') {
    if (clause?.cue.number && next.cue.number && clause.cue.number !== next.cue.number) return null
    return joinsPlaces({ tokens, phrases, reading }, start, link, left) ? null : beforeLink
  }
  if (before.folded === ';' || before.folded === '–' || before.folded === '—') return left - 2
  if (next.before && !opensContent({ tokens, reading }, next)) return null
  if (contrast > 0 && next.before?.class !== 'nobody') return beforeLink
  if (before.folded === ',' && next.after?.class === 'medium') return left - 2
  if (!next.before) return null
  if (language.coordinators.holds(before)) return beforeLink
  return before.folded === ',' && left - start > SHORTEST && !insideInsert(tokens, start, left - 1) ? left - 2 : null
}

/** How many words an insert between a word of contrast, or a relative, and its verb may have. */
const INSERT = 10

/**
 * "letters in which, she said, they promised …": behind a relative and its comma, the clause at `left` is the insert there or
 * what it interrupts.
 */
function goesOnRelative(
  tokens: Scene['tokens'],
  { relatives, complementizers }: Language,
  start: number,
  left: number,
): boolean {
  if (tokens[left - 1]?.folded !== ',') return false
  const opens = (comma: number) =>
    comma - 1 > start && relatives.endingAt(tokens, comma - 1) > complementizers.endingAt(tokens, comma - 1)
  if (opens(left - 1)) return true
  for (let i = left - 2; i > start && i >= left - 1 - INSERT; i--) {
    if (tokens[i]?.folded === ',') return opens(i)
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

/** "…, while, asked about it, replied": the comma in front of the word of contrast that a verb behind the comma at `left - 1` goes on from; -1 for none. */
function contrastBeforeInsert(tokens: Scene['tokens'], { contrasts }: Language, left: number): number {
  if (tokens[left - 1]?.folded !== ',') return -1
  for (let i = left - 2; i > 0 && i > left - INSERT; i--) {
    const contrast = tokens[i]?.folded === ',' ? i - 1 : i
    const length = contrasts.endingAt(tokens, contrast)
    if (length > 0) return tokens[contrast - length]?.folded === ',' ? contrast - length : -1
    if (tokens[i]?.kind !== 'word') return -1
  }
  return -1
}

/** "…; the rest, he said, is gone": a verb between commas takes over from the semicolon before it. */
function beforeIncise(tokens: Scene['tokens'], start: number, { before, left, right }: ReportingClause): number | null {
  if (before || tokens[left - 1]?.folded !== ',' || tokens[right + 1]?.folded !== ',') return null
  for (let i = left - 2; i > start; i--) if (tokens[i]?.folded === ';') return i - 1
  return null
}

/** "but the team replied with a goal": where content needs a sign of its own, a verb that takes no noun phrase and has none says nothing. */
function opensContent({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, { cue }: ReportingClause): boolean {
  const { complementizers, questionWords, pack } = reading.language
  const plain = cue.verbs.every(({ frames }) => frames.every((frame) => frame === 'clause' || frame === 'weak'))
  if (pack.habits.bareClause !== 'never' || !plain || tokens[cue.last + 1]?.kind === 'sign') return true
  for (let i = cue.last + 1; i < tokens.length; i++) {
    if (/^[,;]$/.test(tokens[i]?.folded ?? '')) return tokens[i + 1]?.kind === 'quote'
    if (tokens[i]?.kind === 'quote' || tokens[i]?.folded === ':') return true
    if ([complementizers, questionWords].some((list) => list.at(tokens, i))) return true
  }
  return false
}

/** "that half of the staff in the north and in the port had asked for more": two places share the verb that is still to come. */
function joinsPlaces(
  { tokens, phrases, reading }: Pick<Scene, 'tokens' | 'phrases' | 'reading'>,
  start: number,
  link: number,
  left: number,
): boolean {
  const { prepositions } = reading.language
  if (!prepositions.at(tokens, left) || !phrases.some(({ last, governed }) => governed && last === link - 1))
    return false
  return !holdsVerb({ tokens, reading }, start, link)
}

/** "denied press reports mentioning arrests": behind a noun phrase with no verb in it a participle describes the noun. */
const modifiesObject = (scene: Pick<Scene, 'tokens' | 'phrases' | 'reading'>, start: number, left: number): boolean =>
  scene.phrases.some(({ first }) => first === start) && !holdsVerb(scene, start, left)

/** Whether a form known to be a verb stands from `start` up to `end`, `end` excluded. */
function holdsVerb({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, start: number, end: number): boolean {
  const { auxiliaries, verbForms, homographs, isEverydayVerb } = reading.language
  for (let i = start; i < end; i++) {
    const verb = [auxiliaries.singular, auxiliaries.plural, verbForms.finite].some((list) => list.at(tokens, i))
    if ((verb && !homographs.holds(tokens[i])) || isEverydayVerb(tokens[i])) return true
  }
  return false
}

/**
 * "…, which X denies": a relative behind a comma, its subject and its verb, and nothing behind them.
 * The last token before the comma, null when the clause is no such tail.
 */
export function beforeRelativeTail(
  { tokens, reading }: Pick<Scene, 'tokens' | 'reading'>,
  { before, left, cue }: ReportingClause,
): number | null {
  const relative = reading.language.relatives.endingAt(tokens, left - 1)
  const at = left - 1 - relative
  // "…, a claim X denies", "…, circostanza che X nega": a plain noun may stand before the relative.
  const noun =
    before !== null && canSpeak(before) && tokens[at]?.kind === 'word' && !isVerbForm(reading.language, tokens, at)
  const comma = noun && tokens[at - 1]?.folded === ',' ? at - 1 : at
  if (
    !before ||
    before.first < left ||
    cue.form !== 'finite' ||
    cue.negated ||
    relative === 0 ||
    tokens[comma]?.folded !== ','
  )
    return null
  const after = tokens[cue.last + 1]
  return after === undefined || after.kind === 'sign' ? comma - 1 : null
}

/** Whether a clause or a quotation opens at `at`: with a mere object, what a participle inside a source's words asks for is part of them. */
function opensWords(tokens: Scene['tokens'], { language }: Scene['reading'], from: number): boolean {
  let at = from
  for (let light = lightAt(language, tokens, at); light > 0; light = lightAt(language, tokens, at)) at += light
  return tokens[at]?.kind === 'quote' || tokens[at]?.folded === ':' || language.complementizers.at(tokens, at) !== null
}

function gerundLeft(tokens: Scene['tokens'], first: number, light: (i: number) => boolean): number {
  let left = first
  while (left > 0 && tokens[left - 1]?.kind === 'word' && light(left - 1)) left--
  return left
}

/** Whether the comma closes an insert that opened right at the start of the content ("that, for now, X said …"). */
function insideInsert(tokens: Scene['tokens'], start: number, comma: number): boolean {
  return (
    tokens[start]?.folded === ',' ||
    (tokens.slice(start, comma).every((token) => token.folded !== ',') === false && comma - start < SHORTEST)
  )
}

/** The comma in front of an attribution, or of the word that sets it against what stands before ("…, while according to X"); -1 when there is none. */
function commaBefore({ tokens, reading }: Scene, { first, form }: CueFound): number {
  const { contrasts, isAdverb } = reading.language
  // "…, again according to X"
  const adverb = form === 'according' && isAdverb(tokens[first - 1]) ? 1 : 0
  const at = first - 1 - (contrasts.endingAt(tokens, first - 1) || adverb)
  return tokens[at]?.folded === ',' ? at : -1
}

/** "…, while, according to X, …": the comma in front of the word of contrast; -1 when there is none. */
function contrastBefore({ tokens, reading }: Scene, { first, form }: CueFound): number {
  if ((form !== 'according' && form !== 'clause') || tokens[first - 1]?.folded !== ',') return -1
  const length = reading.language.contrasts.endingAt(tokens, first - 2)
  return length > 0 && tokens[first - 2 - length]?.folded === ',' ? first - 2 - length : -1
}

/** Whether an attribution that starts at `from` reaches the end without another comma: a tail, not an insert. */
function runsOut({ tokens }: Scene, from: number, end: number): boolean {
  for (let i = from; i <= end; i++) if (tokens[i]?.folded === ',' || tokens[i]?.folded === ';') return false
  return true
}
