// The phrase behind a verb of saying that is its subject where the order is inverted, and how far the clause reaches.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { dashPartner, lightAt, prepositionalLength } from './light-words'
import { canSpeak, isModifier } from './phrase-words'
import type { CueFound, Phrase, ReportingClause } from './reading'
import { agreeing, REACH, type Sight } from './sight'

export type Right = Pick<ReportingClause, 'after' | 'right'>

export function lookRight(sight: Sight, cue: CueFound): Right {
  const { language, tokens, phraseAt } = sight
  const inside = pronounInside(phraseAt, cue)
  let after: Phrase | null = inside && canSpeak(inside) ? inside : null
  // "indique-t-on de source proche": nobody is the subject, and the source stands behind a preposition.
  const named = cue.verbs.some(({ frames }) => frames.includes('impersonal'))
  let impersonal = language.pack.habits.verbBracket
    ? inside?.class === 'nobody' && !named
    : inside?.class === 'nobody' || named
  let right = cue.last
  for (let i = cue.opens + 1; i < tokens.length && i < cue.last + REACH; ) {
    if (i > cue.opens && i <= cue.last && !phraseAt[i] && closesCue(cue, tokens, i)) {
      i = cue.last + 1
      continue
    }
    const token = tokens[i]
    const phrase = phraseAt[i]
    if (token?.kind === 'quote' && !after && isOutlet(language, tokens, i)) {
      i++
      continue
    }
    if (!token || token.kind === 'quote') break
    const dash = i === cue.last + 1 ? dashPartner(tokens, i) : null
    if (dash !== null && dash > i) {
      i = dash + 1
      continue
    }
    if (phrase?.class === 'nobody' && i === cue.last + 1 && language.clitics.at(tokens, i)) {
      impersonal = true
      i = phrase.last + 1
      continue
    }
    if (phrase && impersonal && !after && phrase.governed && canSpeak(phrase) && !isOwnText(language, tokens, phrase)) {
      after = phrase
      right = phrase.last
      i = right + 1
      continue
    }
    // "the protest, …, rejects the draft": what is denied is no speaker.
    if (
      phrase?.class === 'document' &&
      tokens[cue.first - 1]?.folded === ',' &&
      !quotedBefore(tokens, cue) &&
      denies(cue)
    )
      break
    if (phrase && !after && isNeuterObject(sight, cue, phrase)) {
      i = phrase.last + 1
      continue
    }
    if (phrase) {
      if (!phrase.governed && (after || !(canSpeak(phrase) || standsAlone(sight, cue, phrase)))) break
      if (!phrase.governed) after = agreeing(phrase, cue)
      right = phrase === after || phrase.governed ? phrase.last : (after?.last ?? right)
      i = right + 1
      continue
    }
    const insert = after ? 0 : insertLength(language, tokens, i) || asideLength(sight, cue, i) || detourLength(sight, i)
    const step = insert || Math.max(prepositionalLength(language, tokens, i), lightAt(language, tokens, i))
    // "«…», says shivering a driver": one word about the speaker.
    const manner = i === cue.last + 1 && tokens[cue.first - 2]?.kind === 'quote' && describes(sight, i)
    if (step === 0 && !manner) break
    i += Math.max(step, 1)
    if (insert === 0 && step > 0 && lightAt(language, tokens, i - step) > 0) right = i - 1
  }
  return { after, right: Math.max(right, cue.last) }
}

/** The name of a paper in marks is no longer than this, in characters. */
const LONGEST_OUTLET = 30

/** "told «Nea» the mayor": a few words in marks right behind the word for whoever hears. */
function isOutlet({ channels }: Language, tokens: Token[], at: number): boolean {
  const length = (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0)
  return length <= LONGEST_OUTLET && channels.endingAt(tokens, at - 1) > 0
}

/** «στην ανακοίνωσή του»: a text with a pronoun for its maker, who has been named before. */
export const isOwnText = ({ clitics }: Language, tokens: Token[], { class: kind, last }: Phrase): boolean =>
  kind === 'document' && clitics.holds(tokens[last])

/** «χαρακτήρισε το σχέδιο ο Χ»: where nouns have cases, a neuter that cannot speak right behind the verb is its object. */
function isNeuterObject({ language, tokens }: Sight, cue: CueFound, phrase: Phrase): boolean {
  const { obliques, definite, determiners, pack } = language
  if (pack.nominal.obliques === '' || phrase.governed || phrase.class !== 'other' || phrase.first !== cue.last + 1)
    return false
  const takesObject = cue.verbs.some(({ frames }) => frames.some((frame) => frame === 'object' || frame === 'verdict'))
  const personal = [obliques, determiners.masculine, determiners.feminine].some((list) => list.at(tokens, phrase.first))
  return takesObject && !personal && definite.at(tokens, phrase.first) !== null
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
  const takesObject = before?.kind !== 'quote' && denies(cue)
  const inverted = !takesObject && (before?.kind === 'quote' || /^[,–—-]$/.test(before?.folded ?? ''))
  return (
    inverted && phrase.class === 'other' && phrase.first < phrase.last && (next === undefined || next.kind !== 'word')
  )
}

const quotedBefore = (tokens: Token[], { first }: CueFound) => tokens[first - 2]?.kind === 'quote'

const denies = ({ verbs }: CueFound) => verbs.some(({ act }) => act === 'deny')

/** The length of the prepositions that hang a noun on the one before ("in front of"). */
function hangs({ genitives, prepositions }: Language, tokens: Token[], at: number): number {
  let end = at
  for (let link = prepositions.at(tokens, end) ?? genitives.at(tokens, end); link; ) {
    end += link.length
    link = prepositions.at(tokens, end) ?? genitives.at(tokens, end)
  }
  return end - at
}

/** How many words an aside between a verb and its subject may have. */
const ASIDE = 8

/** "«…», told us, with tears in her eyes, a nurse": the length of an aside right behind a verb that follows a quotation. */
function asideLength({ language, tokens, phraseAt }: Sight, cue: CueFound, at: number): number {
  const quoted = tokens[cue.first - 1]?.kind === 'quote' || tokens[cue.first - 2]?.kind === 'quote'
  if (!quoted || at !== cue.last + 1 || tokens[at]?.folded !== ',') return 0
  for (let i = at + 1; i <= at + ASIDE && tokens[i]?.kind !== 'quote'; i++) {
    const subject = tokens[i]?.folded === ',' ? phraseAt[i + 1] : undefined
    if (language.verbForms.gerund.at(tokens, i)) return 0
    if (subject) return subject.first === i + 1 && !subject.governed && canSpeak(subject) ? i - at + 1 : 0
  }
  return 0
}

/** How many words between commas may part a verb from its subject where the case shows the latter. */
const DETOUR = 16

/** «ανέφερε σε απάντησή του προς τον δήμαρχο, Νίκο Χ, ο εκπρόσωπος»: the length of what stands between two commas in front of a subject in the nominative. */
function detourLength({ language, tokens, phraseAt }: Sight, at: number): number {
  const { obliques, definite, determiners, complementizers, relatives, auxiliaries, verbForms, pack } = language
  if (pack.nominal.obliques === '' || pack.habits.capitalNouns || tokens[at]?.folded !== ',') return 0
  const clauses = [complementizers, relatives, auxiliaries.singular, auxiliaries.plural, verbForms.finite]
  for (let i = at; i <= at + DETOUR && i < tokens.length; i++) {
    if (clauses.some((list) => list.at(tokens, i)) || tokens[i]?.kind === 'quote') return 0
    const subject = tokens[i]?.folded === ',' ? phraseAt[i + 1] : undefined
    if (subject?.first !== i + 1 || subject.governed || !canSpeak(subject)) continue
    const gendered = determiners.masculine.at(tokens, i + 1) ?? determiners.feminine.at(tokens, i + 1)
    if (gendered && definite.at(tokens, i + 1) && !obliques.at(tokens, i + 1)) return i - at + 1
  }
  return 0
}

/** Tokens in a bracket that says no more than when. */
const DATE_BRACKET = 8

/** "(6.2.2026)", "(Monday 6/2)": a bracket that opens with a number or a capital, its marks included; 0 for a longer one. */
function bracketLength(tokens: Token[], at: number): number {
  const inside = tokens[at + 1]
  if (inside?.kind !== 'number' && !inside?.capital) return 0
  for (let i = at + 1; i < tokens.length && i < at + DATE_BRACKET; i++) if (tokens[i]?.folded === ')') return i - at + 1
  return 0
}

/** ", according to the Russian translation," or ", Monday," between verb and subject: its length, commas included. */
function insertLength(language: Language, tokens: Token[], at: number): number {
  const { according, attributionClauses, dateWords } = language
  if (tokens[at]?.folded === '(') return bracketLength(tokens, at)
  if (tokens[at]?.folded !== ',') return 0
  if (dateWords.at(tokens, at + 1)) {
    let end = at + 1
    for (let light = lightAt(language, tokens, end); light > 0; light = lightAt(language, tokens, end)) end += light
    return tokens[end]?.folded === ',' ? end - at + 1 : 0
  }
  if (!according.before.at(tokens, at + 1) && !attributionClauses.at(tokens, at + 1)) return 0
  for (let i = at + 1; i < tokens.length && i < at + 15; i++) if (tokens[i]?.folded === ',') return i - at + 1
  return 0
}
