// The phrase in front of a verb of saying that is its subject, across inserts and relative clauses.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { dashPartner, lightEndingAt } from './light-words'
import { canSpeak, isModifier, MODIFIERS } from './phrase-words'
import type { CueFound, Phrase, ReportingClause } from './reading'
import { agreeing, REACH, type Sight } from './sight'

/** A nickname or title in marks is no longer than this, in characters. */
const LONGEST_TITLE = 30

export type Left = Pick<ReportingClause, 'before' | 'link' | 'left'>

export function lookLeft(sight: Sight, cue: CueFound): Left {
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
    const absolute = phrase && canSpeak(phrase) ? absoluteLength(language, tokens, phrase) : 0
    if (phrase && absolute > 0) return { before: agreeing(phrase, cue), link: 'none', left: phrase.first - absolute }
    if (phrase && !(phrase.class === 'other' && phrase.governed)) {
      // "of those who complain": the relative is the subject, whatever governs it.
      if (phrase.class === 'nobody' && !plain && left === phrase.last + 1) return subject(sight, phrase)
      if (
        !phrase.governed ||
        (left === phrase.last + 1 && opensOwnClause(language, tokens, phrase.first - 1)) ||
        (cue.number !== 'singular' && isVoice(language, tokens, phrase))
      )
        return subject(sight, headOfRelative(sight, cue, phrase) ?? agreeing(phrase, cue))
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
    const relativeLength = language.relatives.endingAt(tokens, i)
    const antecedent = relativeLength > 0 ? phraseAt[i - relativeLength] : undefined
    if (antecedent?.governed && hasOwnVerb(sight, i + 1, cue.first)) {
      i = beforePreposition(language, tokens, antecedent.first - 1)
      left = i + 1
      continue
    }
    if (relativeLength > 0) return relative(sight, i - relativeLength + 1, left, plain)
    if (language.coordinators.holds(token) || language.contrasts.holds(token))
      return { before: null, link: 'coordinated', left }
    const dash = dashPartner(tokens, i)
    if (dash !== null && dash < i && phraseAt[dash - 1]) {
      i = dash - 1
      left = i + 1
      continue
    }
    const bracket = token.folded === ')' ? bracketBefore(tokens, i) : -1
    if (bracket > 0) {
      i = bracket - 1
      continue
    }
    if (token.folded === ',') {
      const opened = relativeBeforeInsert(sight, i, left) ?? subjectBeforeInsert(sight, cue, i)
      const isContent = opened?.before?.class === 'other' && closes(tokens, cue)
      return opened && !isContent ? opened : { before: null, link: 'none', left }
    }
    if ((token.kind !== 'word' && !isTitle(language, tokens, i)) || isBoundary(language, tokens, i))
      return { before: null, link: 'none', left }
    plain = true
    i--
  }
  return { before: null, link: 'none', left }
}

/** How many words a bracket between a subject and its verb may hold. */
const BRACKET = 12

/** Where the bracket that closes at `at` opens; -1 when it is a longer one. */
function bracketBefore(tokens: Token[], at: number): number {
  for (let i = at - 1; i > 0 && i >= at - BRACKET; i--) if (tokens[i]?.folded === '(') return i
  return -1
}

/** "in an interview he gave to the paper the minister …": a relative clause with a verb of its own is no subject's. */
function hasOwnVerb({ language, tokens, phraseAt }: Sight, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token, i) => !phraseAt[from + i] && language.endsAsVerb(token))
}

/** "…, τόνισε.": a plain noun before a verb that closes its sentence behind a comma belongs to the content, and is no subject. */
const closes = (tokens: Token[], cue: CueFound) => tokens.slice(cue.last + 1).every(({ kind }) => kind === 'sign')

/** «με τον Χ να τονίζει»: the length of the preposition that makes a phrase in another case the subject; 0 when none does. */
function absoluteLength({ absolutes, infinitiveMarkers }: Language, tokens: Token[], { first, last }: Phrase): number {
  return infinitiveMarkers.at(tokens, last + 1) ? absolutes.endingAt(tokens, first - 1) : 0
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
  if (voice === 0 || phrase.class === 'role' || phrase.class === 'pronoun' || !canSpeak(phrase)) return false
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

/** The subject found, and the left edge of its clause with what opens it (dates, adverbs). */
function subject({ language, tokens }: Sight, phrase: Phrase): Left {
  let left = phrase.first
  for (
    let light = lightEndingAt(language, tokens, left - 1);
    light > 0;
    light = lightEndingAt(language, tokens, left - 1)
  )
    left -= light
  return { before: phrase, link: 'none', left }
}

/**
 * "the spokesman, who said …": the subject is the phrase before the relative, governed or not. Where the relative has a verb
 * of its own ("those who know the file said", `plain` words between), ours is the main verb.
 */
function relative({ language, tokens, phrases, phraseAt }: Sight, first: number, left: number, plain: boolean): Left {
  // «ο Χ, τον οποίο κατηγόρησε ο Υ»: where relatives have cases, one in another case is the object.
  const isObject = !language.pack.habits.capitalNouns && language.obliques.at(tokens, first) !== null
  const preposition = isObject ? language.prepositions.endingAt(tokens, first - 1) : 0
  if (isObject && preposition === 0) return { before: null, link: 'relative', left }
  if (preposition > 0) return relativeBehind({ tokens, phraseAt }, first - preposition, left)
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

/** "Teachers with whom we spoke say": behind a preposition the relative has a verb of its own. */
function relativeBehind({ tokens, phraseAt }: Pick<Sight, 'tokens' | 'phraseAt'>, first: number, left: number): Left {
  const antecedent = tokens[first - 1]?.folded === ',' ? undefined : phraseAt[first - 1]
  return antecedent && !antecedent.governed && canSpeak(antecedent)
    ? { before: antecedent, link: 'none', left: antecedent.first }
    : { before: null, link: 'relative', left }
}

/** How long a relative clause between a subject and its verb may be, in words. */
const RELATIVE = 10

/** "The surveyors who made the survey think": behind a relative with a verb of its own, the phrase at the verb is no subject. */
function headOfRelative({ language, tokens, phraseAt }: Sight, cue: CueFound, object: Phrase): Phrase | null {
  const between = tokens.slice(object.last + 1, cue.first)
  const plain = between.every((_, i) => isModifier(language, tokens, object.last + 1 + i))
  if (!plain || between.length > MODIFIERS || object.class === 'pronoun') return null
  let verb = false
  for (let i = object.first - 1; i >= 0 && i >= object.first - RELATIVE && tokens[i]?.kind === 'word'; i--) {
    const length = language.relatives.endingAt(tokens, i)
    const head = length > 0 ? phraseAt[i - length] : undefined
    if (length > 0) return verb && head && !head.governed && canSpeak(head) ? head : null
    verb ||= !phraseAt[i] && !language.functionWords.holds(tokens[i])
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

/** "X, who, after a pause, said": an insert right behind the relative. */
function relativeBeforeInsert(sight: Sight, comma: number, left: number): Left | null {
  const { language, tokens } = sight
  for (let i = comma - 1; i > 0 && i > comma - REACH; i--) {
    if (tokens[i]?.folded !== ',') continue
    const length = language.relatives.endingAt(tokens, i - 1)
    return length > 0 ? relative(sight, i - length, left, false) : null
  }
  return null
}

/** "X, who rarely travels, said": the nearest phrase left of an insert that could be the subject. */
function subjectBeforeInsert(sight: Sight, cue: CueFound, comma: number): Left | null {
  const { tokens, phraseAt } = sight
  for (let i = comma - 1; i > 0 && i > comma - REACH; i--) {
    const token = tokens[i]
    if (token?.kind === 'quote' && token.end - token.start > LONGEST_TITLE) return null
    if (token?.folded !== ',') continue
    const phrase = phraseAt[i - 1]
    // "X, whose son Y, 12, …, said": what a relative opens is no subject of the main verb.
    const owned = phrase !== undefined && sight.language.relatives.endingAt(tokens, phrase.first - 1) > 0
    const named = phrase && !phrase.governed && isPlace(sight, phrase) ? phraseAt[comma - 1] : undefined
    if (named?.first === i + 1 && named.name !== null && named.name.last > named.name.first)
      return subject(sight, agreeing(named, cue))
    if (phrase && !owned && !phrase.governed && canSpeak(phrase)) return subject(sight, agreeing(phrase, cue))
  }
  const whole = phraseAt[comma - 1]
  if (whole && !whole.governed && whole.name && canSpeak(whole) && whole.class !== 'name')
    return subject(sight, agreeing(whole, cue))
  const opening = openingPhrase(sight, comma) ?? openingSource(sight, comma)
  return opening ? subject(sight, opening) : null
}

/** "The spokesman of the mission that Kyiv leads, Ada Moro, said": in front of a person's name between commas a place is no subject. */
const isPlace = ({ language, tokens }: Sight, { class: kind, name }: Phrase): boolean =>
  kind === 'name' && name !== null && language.places.at(tokens, name.first) !== null

/** "The spokesman answering the party's leader, who said that …, said": the source that opens the sentence, in front of a participle and a relative. */
function openingSource({ language, tokens, phrases }: Sight, comma: number): Phrase | null {
  const opening = phrases.find((phrase) => phrase.first === 0 && !phrase.governed && canSpeak(phrase))
  if (!opening || !language.verbForms.gerund.at(tokens, opening.last + 1)) return null
  for (let i = opening.last + 2; i < comma; i++)
    if (tokens[i]?.folded === ',' && language.relatives.at(tokens, i + 1)) return opening
  return null
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
