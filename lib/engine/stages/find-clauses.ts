// Stage 6: around every verb of saying, the phrase that can be its subject, before and after it.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { isModifier } from './phrase-words'
import type { CueFound, Phrase, Reading, ReportingClause } from './reading'

/** How far a subject may stand from its verb, in tokens. */
const REACH = 40
/** A nickname or title in marks is no longer than this, in characters. */
const LONGEST_TITLE = 30

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

type Sight = { language: Language; tokens: Token[]; phrases: Phrase[]; phraseAt: (Phrase | undefined)[] }

function indexByToken(length: number, phrases: Phrase[]): (Phrase | undefined)[] {
  const index: (Phrase | undefined)[] = new Array(length).fill(undefined)
  for (const phrase of phrases) for (let i = phrase.first; i <= phrase.last; i++) index[i] = phrase
  return index
}

/** Whether a phrase can be the subject of a verb of saying. */
export const canSpeak = (phrase: Phrase): boolean => phrase.class !== 'other' && phrase.class !== 'nobody'

function clauseOf(sight: Sight, cue: CueFound): ReportingClause {
  const left = lookLeft(sight, cue)
  const right = lookRight(sight, cue)
  if (left.before && right.after && canSpeak(right.after) && isTail(sight, cue, right))
    return { cue, ...right, before: null, link: 'none', left: cue.first }
  return { cue, ...left, ...right, link: goesOnBehindComma(sight, cue, left, right) ? 'coordinated' : left.link }
}

/** "…, said X." at the end of a sentence: the subject is X, whatever stands before the comma. */
function isTail({ language, tokens }: Sight, cue: CueFound, { after, right }: Right): boolean {
  const says = cue.verbs.some(({ frames }) => frames.includes('clause') && !frames.includes('hearer'))
  const addresses = cue.verbs.some(({ frames }) => frames.includes('addressee'))
  for (let i = (after?.last ?? right) + 1; addresses && i < right; i++)
    if (language.infinitiveMarkers.at(tokens, i) && !language.genitives.at(tokens, i)) return false
  return (
    says && tokens[cue.first - 1]?.folded === ',' && tokens.slice(right + 1).every((token) => token.kind === 'sign')
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
  if (tokens[cue.first - 2]?.kind === 'quote' || tokens[cue.last + 1] === undefined) return false
  return tokens[cue.first - 1]?.folded === ','
}

/** Whether an object, a complementizer or an infinitive follows the verb at once. */
function opensContent({ language, tokens, phraseAt }: Sight, cue: CueFound): boolean {
  let at = cue.last + 1
  for (let light = lightAt(language, tokens, at); light > 0 && !phraseAt[at]; light = lightAt(language, tokens, at))
    at += light
  if (language.complementizers.at(tokens, at) || language.infinitiveMarkers.at(tokens, at)) return true
  const phrase = phraseAt[at]
  if (!phrase || phrase.first !== at) return false
  return language.obliques.at(tokens, at) !== null || (!phrase.governed && !canSpeak(phrase))
}

type Left = Pick<ReportingClause, 'before' | 'link' | 'left'>

function lookLeft(sight: Sight, cue: CueFound): Left {
  const { language, tokens, phraseAt } = sight
  let left = cue.first
  let plain = false
  for (let i = cue.first - 1; i >= 0 && i > cue.first - REACH; ) {
    const light = lightEndingAt(language, tokens, i)
    const phrase = phraseAt[i]
    const token = tokens[i]
    if (!phrase && light > 0) {
      i -= light
      left = i + 1
      continue
    }
    if (phrase?.class === 'pronoun' && i + 1 === cue.first && hasSubjectBefore(sight, phrase)) {
      i = phrase.first - 1
      left = i + 1
      continue
    }
    if (phrase && !(phrase.class === 'other' && phrase.governed)) {
      // "of those who complain": the relative is the subject, whatever governs it.
      if (phrase.class === 'nobody' && !plain && left === phrase.last + 1) return subject(sight, cue, phrase)
      if (
        !phrase.governed ||
        (left === phrase.last + 1 && opensOwnClause(language, tokens, phrase.first - 1)) ||
        isVoice(language, tokens, phrase)
      )
        return subject(sight, cue, headOfRelative(sight, cue, phrase) ?? agreeing(phrase, cue))
      i = beforePreposition(language, tokens, phrase.first - 1)
      left = i + 1
      continue
    }
    if (phrase) {
      i = beforePreposition(language, tokens, phrase.first - 1)
      left = i + 1
      continue
    }
    if (!token) break
    if (language.contrasts.endingAt(tokens, i) > 1) return { before: null, link: 'coordinated', left }
    if (language.relatives.endingAt(tokens, i) > 0)
      return relative(sight, i - language.relatives.endingAt(tokens, i) + 1, left, plain)
    if (language.coordinators.has(token.folded) || language.contrasts.has(token.folded))
      return { before: null, link: 'coordinated', left }
    if (token.folded === ',') {
      const opened = subjectBeforeInsert(sight, cue, i)
      return opened ?? { before: null, link: 'none', left }
    }
    if ((token.kind !== 'word' && !isTitle(language, tokens, i)) || isBoundary(language, tokens, i))
      return { before: null, link: 'none', left }
    plain = true
    i--
  }
  return { before: null, link: 'none', left }
}

/** A pronoun that can be an object too ("X lui a répondu") is one right behind a subject, or where the order is inverted. */
function hasSubjectBefore({ language, tokens, phraseAt }: Sight, { first }: Phrase): boolean {
  if (!language.clitics.at(tokens, first)) return false
  const before = phraseAt[first - 1]
  const opens = tokens[first - 1]?.kind === 'quote' || tokens[first - 1]?.folded === ','
  return opens || (before !== undefined && !before.governed && canSpeak(before))
}

/** A word that is preposition and conjunction ("after officials said"): right before subject and verb it is the latter. */
function opensOwnClause({ prepositions, subordinators }: Language, tokens: Token[], at: number): boolean {
  return prepositions.endingAt(tokens, at) > 0 && subordinators.endingAt(tokens, at) > 0
}

/** "Desde el sindicato denuncian que …": a body behind its preposition that opens the sentence or the clause. */
function isVoice({ voices }: Language, tokens: Token[], phrase: Phrase): boolean {
  const voice = voices.endingAt(tokens, phrase.first - 1)
  if (voice === 0 || !(phrase.class === 'body' || phrase.class === 'name')) return false
  return tokens[phrase.first - 1 - voice]?.kind !== 'word'
}

/** A short quotation behind a preposition: "a study published in “Virus Today” finds …". */
function isTitle({ prepositions }: Language, tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'quote' && token.end - token.start <= LONGEST_TITLE && prepositions.endingAt(tokens, at - 1) > 0
  )
}

function isBoundary({ complementizers, subordinators, questionWords }: Language, tokens: Token[], at: number): boolean {
  return [complementizers, subordinators, questionWords].some((list) => list.endingAt(tokens, at) > 0)
}

/** "A and B" cannot be the subject of a verb in the singular: then B alone is. */
function agreeing(phrase: Phrase, cue: CueFound): Phrase {
  return (cue.number === 'singular' && phrase.members.at(-1)) || phrase
}

/** The subject found, and the left edge of its clause with what opens it (dates, adverbs). */
function subject({ language, tokens }: Sight, _: CueFound, phrase: Phrase): Left {
  let left = phrase.first
  for (
    let light = lightEndingAt(language, tokens, left - 1);
    light > 0;
    light = lightEndingAt(language, tokens, left - 1)
  )
    left -= light
  const link = tokens[left - 1]
  const coordinated = link !== undefined && language.coordinators.has(link.folded)
  return { before: phrase, link: coordinated ? 'none' : 'none', left }
}

/**
 * "the spokesman, who said …": the subject is the phrase before the relative, governed or not. Where the relative has a verb
 * of its own ("those who know the file said", `plain` words between), ours is the main verb.
 */
function relative({ tokens, phrases, phraseAt }: Sight, first: number, left: number, plain: boolean): Left {
  const comma = tokens[first - 1]?.folded === ','
  const antecedent = antecedentOf(tokens, phraseAt, comma ? first - 2 : first - 1)
  if (plain && !comma && antecedent && !antecedent.governed && canSpeak(antecedent))
    return { before: antecedent, link: 'none', left: antecedent.first }
  const named = comma && !antecedent ? namedBefore(phrases, first) : antecedent
  return { before: named && canSpeak(named) ? named : null, link: 'relative', left }
}

/** "Ada Moro, second at the finish, who …": the last person named before the relative. */
const namedBefore = (phrases: Phrase[], at: number) =>
  phrases.findLast(({ last, governed, name, gender }) => last < at && !governed && name !== null && gender !== null)

/** How long a relative clause between a subject and its verb may be, in words. */
const RELATIVE = 10

/** "The surveyors who made the survey think": behind a relative with a verb of its own, the phrase at the verb is no subject. */
function headOfRelative({ language, tokens, phraseAt }: Sight, cue: CueFound, object: Phrase): Phrase | null {
  if (object.last + 1 !== cue.first || object.class === 'pronoun') return null
  let verb = false
  for (let i = object.first - 1; i >= 0 && i >= object.first - RELATIVE && tokens[i]?.kind === 'word'; i--) {
    const length = language.relatives.endingAt(tokens, i)
    const head = length > 0 ? phraseAt[i - length] : undefined
    if (length > 0) return verb && head && !head.governed && canSpeak(head) ? head : null
    verb ||= !phraseAt[i] && !language.functionWords.has(tokens[i]?.folded ?? '')
  }
  return null
}

/** How many words may hang on a phrase between it and the relative behind its comma ("Ada Moro of the group Moving on line, who …"). */
const HANGING = 3

function antecedentOf(tokens: Token[], phraseAt: Sight['phraseAt'], at: number): Phrase | undefined {
  for (let i = at; i > at - HANGING && tokens[i]?.kind === 'word' && tokens[at + 1]?.folded === ','; i--)
    if (phraseAt[i]) return phraseAt[i]
  return phraseAt[at]
}

/** "X, who rarely travels, said": the nearest phrase left of an insert that could be the subject. */
function subjectBeforeInsert(sight: Sight, cue: CueFound, comma: number): Left | null {
  const { tokens, phraseAt } = sight
  for (let i = comma - 1; i > 0 && i > comma - REACH; i--) {
    const token = tokens[i]
    if (token?.kind === 'quote' && token.end - token.start > LONGEST_TITLE) return null
    if (token?.folded !== ',') continue
    const phrase = phraseAt[i - 1]
    if (phrase && !phrase.governed && canSpeak(phrase)) return subject(sight, cue, agreeing(phrase, cue))
  }
  const whole = phraseAt[comma - 1]
  if (whole && !whole.governed && whole.name && canSpeak(whole) && whole.class !== 'name')
    return subject(sight, cue, agreeing(whole, cue))
  const opening = openingPhrase(sight, comma)
  return opening ? subject(sight, cue, opening) : null
}

/** "A carpenter, however, said": a noun no pack knows that opens the sentence before an insert is its subject. */
function openingPhrase({ tokens, phrases }: Sight, comma: number): Phrase | null {
  const opening = phrases.find((phrase) => phrase.first === 0 && !phrase.governed && phrase.class === 'other')
  const insert = opening ? tokens.findIndex((token, i) => i > opening.last && token.folded === ',') : -1
  const plain = tokens.slice(0, Math.max(insert, 0)).every((token) => token.kind === 'word')
  const closes = insert > 0 && tokens.findIndex((token, i) => i > insert && token.folded === ',') === comma
  return opening && plain && closes ? opening : null
}

/** The position left of a preposition that ends at `at`, or `at` itself. */
function beforePreposition({ prepositions, genitives, according }: Language, tokens: Token[], at: number): number {
  return (
    at - (according.before.endingAt(tokens, at) || prepositions.endingAt(tokens, at) || genitives.endingAt(tokens, at))
  )
}

type Right = Pick<ReportingClause, 'after' | 'right'>

function lookRight(sight: Sight, cue: CueFound): Right {
  const { language, tokens, phraseAt } = sight
  const inside = pronounInside(phraseAt, cue)
  let after: Phrase | null = inside && canSpeak(inside) ? inside : null
  // "indique-t-on de source proche": nobody is the subject, and the source stands behind a preposition.
  let impersonal = inside?.class === 'nobody' && !cue.verbs.some(({ frames }) => frames.includes('impersonal'))
  let right = cue.last
  for (let i = cue.opens + 1; i < tokens.length && i < cue.last + REACH; ) {
    if (i > cue.opens && i <= cue.last && !phraseAt[i] && closesCue(cue, tokens, i)) {
      i = cue.last + 1
      continue
    }
    const token = tokens[i]
    const phrase = phraseAt[i]
    if (!token || token.kind === 'quote') break
    if (phrase?.class === 'nobody' && i === cue.last + 1 && language.clitics.at(tokens, i)) {
      impersonal = true
      i = phrase.last + 1
      continue
    }
    if (phrase && impersonal && !after && phrase.governed && canSpeak(phrase)) {
      after = phrase
      right = phrase.last
      i = right + 1
      continue
    }
    if (phrase) {
      if (!phrase.governed && (after || !(canSpeak(phrase) || standsAlone(sight, cue, phrase)))) break
      if (!phrase.governed) after = agreeing(phrase, cue)
      right = phrase === after || phrase.governed ? phrase.last : (after?.last ?? right)
      i = right + 1
      continue
    }
    const insert = after ? 0 : insertLength(language, tokens, i)
    const step = insert || Math.max(prepositionalLength(language, tokens, i), lightAt(language, tokens, i))
    // "«…», says shivering a driver": one word about the speaker.
    const manner = i === cue.last + 1 && tokens[cue.first - 2]?.kind === 'quote' && describes(sight, i)
    if (step === 0 && !manner) break
    i += Math.max(step, 1)
    if (insert === 0 && step > 0 && lightAt(language, tokens, i - step) > 0) right = i - 1
  }
  return { after, right: Math.max(right, cue.last) }
}

/** An adjective right before a phrase that can speak. */
function describes({ language, tokens, phraseAt }: Sight, at: number): boolean {
  const next = phraseAt[at + 1]
  return isModifier(language, tokens, at) && next !== undefined && !next.governed && canSpeak(next)
}

/** "a-t-il déclaré": the subject pronoun stands between the auxiliary and the participle; in "lit-on" it closes the verb. */
function pronounInside(phraseAt: (Phrase | undefined)[], cue: CueFound): Phrase | null {
  for (let i = cue.first + 1; i <= cue.last; i++) {
    const phrase = phraseAt[i]
    if (phrase?.class === 'nobody' || (phrase?.class === 'pronoun' && i < cue.last)) return phrase
  }
  return null
}

/** Whether the closing half of an embracing verb starts at `at`. */
const closesCue = (cue: CueFound, tokens: Token[], at: number) =>
  cue.last > cue.opens && at === cue.last && tokens[at]?.kind === 'word'

/** In "…, said the guide of the museum." any noun behind the verb is its subject: the content stands before. */
function standsAlone({ language, tokens, phraseAt }: Sight, cue: CueFound, phrase: Phrase): boolean {
  const before = tokens[cue.first - 1]
  let end = phrase.last
  for (let link = hangs(language, tokens, end + 1); link > 0; link = hangs(language, tokens, end + 1))
    end = phraseAt[end + 1 + link]?.last ?? end + 1 + link
  const next = tokens[end + 1]
  const inverted = before?.kind === 'quote' || /^[,–—-]$/.test(before?.folded ?? '')
  return (
    inverted && phrase.class === 'other' && phrase.first < phrase.last && (next === undefined || next.kind !== 'word')
  )
}

/** The length of a preposition that hangs a noun on the one before. */
const hangs = ({ genitives, prepositions }: Language, tokens: Token[], at: number) =>
  (genitives.at(tokens, at) ?? prepositions.at(tokens, at))?.length ?? 0

/** ", according to the Russian translation," between verb and subject: its length, commas included. */
function insertLength({ according, attributionClauses }: Language, tokens: Token[], at: number): number {
  if (tokens[at]?.folded !== ',') return 0
  if (!according.before.at(tokens, at + 1) && !attributionClauses.at(tokens, at + 1)) return 0
  for (let i = at + 1; i < tokens.length && i < at + 15; i++) if (tokens[i]?.folded === ',') return i - at + 1
  return 0
}

/** A preposition, with the plain noun behind it that starts no phrase of its own ("ai microfoni", "in court"). */
export function prepositionalLength(
  { prepositions, genitives, complementizers, functionWords, sourceNouns }: Language,
  tokens: Token[],
  at: number,
): number {
  if (complementizers.at(tokens, at)) return 0
  const length = (prepositions.at(tokens, at) ?? genitives.at(tokens, at))?.length ?? 0
  const noun = tokens[at + length]
  const plain = length > 0 && noun?.kind === 'word' && !noun.capital && !functionWords.has(noun.folded)
  return plain && !sourceNouns.at(tokens, at + length) ? length + 1 : length
}

/** The length of a word that carries no weight between subject and verb: adverb, clitic, negation, date. */
export function lightAt(
  { adverbs, isAdverb, clitics, negations, dateWords, aroundDates }: Language,
  tokens: Token[],
  at: number,
): number {
  const found = dateWords.at(tokens, at) ?? adverbs.at(tokens, at) ?? clitics.at(tokens, at) ?? negations.at(tokens, at)
  if (found) return found.length
  if (isAdverb(tokens[at]?.folded ?? '')) return 1
  if (tokens[at]?.kind === 'number' && (dateWords.at(tokens, at + 1) || dateWords.endingAt(tokens, at - 1) > 0))
    return 1
  const around = aroundDates.at(tokens, at)
  if (!around) return 0
  const next = at + around.length
  return dateWords.at(tokens, next) || dateWords.endingAt(tokens, at - 1) > 0 || tokens[next]?.kind === 'number'
    ? around.length
    : 0
}

function lightEndingAt(language: Language, tokens: Token[], at: number): number {
  const { adverbs, isAdverb, clitics, negations, dateWords } = language
  if (at < 0) return 0
  const found =
    dateWords.endingAt(tokens, at) ||
    adverbs.endingAt(tokens, at) ||
    clitics.endingAt(tokens, at) ||
    negations.endingAt(tokens, at)
  if (found > 0) return found
  if (isAdverb(tokens[at]?.folded ?? '')) return 1
  return lightAt(language, tokens, at)
}
