// What opens the content behind a verb of saying: a complementizer, a quotation, a colon, an infinitive or nothing at all.
import { dashPartner, lightAt, prepositionalLength } from './light-words'
import { canSpeak, isInfinitive, isModifier } from './phrase-words'
import { quotationOf } from './quotation-of'
import type { Phrase, ReportingClause } from './reading'
import type { Scene } from './scene'
import { allows } from './subject-of-verb'

/** How far behind the verb its content may open. */
const REACH = 40

export type Opener = {
  at: number
  type: 'that' | 'question' | 'infinitive' | 'quote' | 'colon' | 'bare'
  subjectPassed: Phrase | null
  /** A phrase stands between it and the verb ("said in a statement it would …"). */
  far?: true
}

/** Words that a quotation has at least behind a verb that is none of saying: shorter ones are titles and names. */
const SPOKEN_WORDS = 5

/** "is showing “Lights of Winter”": a few words in marks, the first with a capital, are a title that the verb shows. */
function isShown({ tokens, reading }: Scene, { cue }: ReportingClause, at: number): boolean {
  if (!cue.verbs.every(({ act, frames }) => act === 'report' && frames.includes('weak'))) return false
  const quote = quotationOf(reading, tokens[at])
  return (
    quote !== undefined && quote.words < SPOKEN_WORDS && /^\p{Lu}/u.test(reading.text.slice(quote.start, quote.end))
  )
}

export function findOpener(scene: Scene, clause: ReportingClause): Opener | null {
  const { tokens, phrases, reading } = scene
  const { language } = reading
  let subjectPassed = !clause.before && clause.after && clause.after.last < clause.cue.last ? clause.after : null
  let onlyLight = true
  let objectPassed = false
  let denial = -1
  const ownObject = ownPreposition(scene, clause, behindHearer(scene, clause)) > 0
  // "said X but warned Y not to …": a verb that goes on from another has its subject there; behind it stand those addressed.
  const isFixed = language.pack.habits.bareClause === 'plain' || allows(clause, 'addressee')
  const goesOn = clause.link === 'coordinated' && !language.pack.habits.dropsSubject && isFixed
  const mayFollow = !clause.before && !goesOn
  for (let i = behindHearer(scene, clause); i < tokens.length && i <= clause.cue.last + REACH; ) {
    const token = tokens[i]
    if (!token || scene.owner[i]) return null
    const that = language.complementizers.at(tokens, i)
    if (that && isClaimOf(scene, clause.cue.last, i)) return null
    // "count on guards that …": behind a phrase, a weak verb has no content that a word which is a relative too would open.
    const behindPhrase = !onlyLight || subjectPassed !== null
    if (that && behindPhrase && allows(clause, 'weak') && language.relatives.at(tokens, i)) return null
    if (that && !(subjectPassed && isInverted(scene, clause) && language.relatives.at(tokens, i)))
      return { at: i + that.length, type: 'that', subjectPassed }
    if (that) return null
    if (token.kind === 'quote') {
      // "rejected the claims as “fantasies”": the object behind the verb belongs to the content.
      const inObject = (ownObject || (objectPassed && allows(clause, 'object'))) && tokens[i - 1]?.kind === 'word'
      return isNamed(scene, i) || inObject || isShown(scene, clause, i) ? null : { at: i, type: 'quote', subjectPassed }
    }
    if (token.folded === ':')
      return { at: i + 1, type: tokens[i + 1]?.kind === 'quote' ? 'quote' : 'colon', subjectPassed }
    const dash = dashPartner(tokens, i)
    if (dash !== null && dash > i) {
      i = dash + 1
      continue
    }
    if (language.coordinators.holds(token) && objectPassed && language.personal.at(tokens, i + 1)) {
      i++
      continue
    }
    if (token.folded === ',' || token.folded === '(') {
      const behind = behindComma(scene, i)
      if (behind === null)
        return onlyLight && language.pack.habits.bareClause === 'after-comma' && tokens[i + 1]?.kind === 'word'
          ? { at: i + 1, type: 'bare', subjectPassed }
          : null
      i = behind
      continue
    }
    const issued = onlyLight ? null : behindIssue(scene, clause, i)
    if (issued !== null) {
      i = issued
      continue
    }
    if (onlyLight && i === clause.cue.last + 1 && asksWhere(scene, clause, i))
      return { at: i, type: 'question', subjectPassed }
    if (language.questionWords.at(tokens, i) && (onlyLight || onlyAsks(scene, i)))
      return { at: i, type: 'question', subjectPassed }
    const phrase = phrases.find((candidate) => candidate.first <= i && i <= candidate.last)
    if (!phrase && opensMarked(scene, clause, i)) return { at: i, type: 'infinitive', subjectPassed }
    if (!phrase && i > clause.cue.last && reportsOn(scene, i)) return null
    const light = lightAt(language, tokens, i)
    if (onlyLight && denial < 0 && language.negations.at(tokens, i)) denial = i
    const lead = (language.negations.at(tokens, i) ?? language.clitics.at(tokens, i))?.length ?? 0
    if (onlyLight && !phrase && light === lead && isInfinitive(language, tokens, i + lead))
      return { at: i, type: 'infinitive', subjectPassed }
    if (light > 0 && !phrase) {
      i += light
      continue
    }
    if (phrase?.governed) {
      // "warns the unions: «…»": with nothing behind those addressed but a colon, what follows is the content.
      const told = tokens[phrase.last + 1]?.folded === ':'
      if (caseMarked(scene, phrase) && !told && allows(clause, 'addressee', 'verdict')) return null
      objectPassed ||= caseMarked(scene, phrase)
      i = phrase.last + 1
      onlyLight = false
      continue
    }
    if (phrase && mayFollow && !subjectPassed && canSpeak(phrase) && behindSubject(scene, phrase.last + 1)) {
      subjectPassed = phrase
      i = phrase.last + 1
      continue
    }
    if (!phrase && opensObject(scene, clause, i)) {
      i++
      continue
    }
    const prepositional = phrase ? 0 : prepositionalLength(language, tokens, i)
    const counts =
      language.pack.habits.bareClause === 'plain' && onlyLight && tokens[i + prepositional]?.kind === 'number'
    if (prepositional > 0 && counts && isModifier(language, tokens, i + prepositional + 1))
      return { at: i, type: 'bare', subjectPassed }
    if (prepositional > 0) {
      i += prepositional
      onlyLight = false
      continue
    }
    if (language.pack.habits.bareClause !== 'plain' || token.kind === 'sign') return null
    if (onlyLight) return { at: denial < 0 ? i : denial, type: 'bare', subjectPassed }
    return phrase ? { at: i, type: 'bare', subjectPassed, far: true } : null
  }
  return null
}

/** How long a relative may be that tells how a text or a talk came about. */
const ISSUE = 14

/** "said in a statement that he issued last night that …": behind such a relative, which opens at `at`, the position of what opens the content. */
function behindIssue({ tokens, cues, reading }: Scene, { cue }: ReportingClause, at: number): number | null {
  const { relatives, complementizers, pack } = reading.language
  const relative = relatives.at(tokens, at)
  if (!relative || complementizers.at(tokens, at) || pack.habits.bareClause !== 'never') return null
  for (let i = at + relative.length; i < tokens.length && i <= at + ISSUE; i++) {
    if (cues.some(({ first, form }) => first === i && first > cue.last && form === 'finite')) return null
    if (complementizers.at(tokens, i) || tokens[i]?.folded === ':') return i
    if (tokens[i]?.folded === ',' && complementizers.at(tokens, i + 1)) return i + 1
    if (tokens[i]?.kind === 'sign' || tokens[i]?.kind === 'quote') return null
  }
  return null
}

/** «διερωτήθηκε πού πήγαν»: right behind a verb of asking, a question word that without its accent is a relative. */
function asksWhere({ tokens, reading }: Scene, { cue }: ReportingClause, at: number): boolean {
  const { relatives, complementizers } = reading.language
  const asks = cue.verbs.every(({ act }) => act === 'ask')
  return asks && relatives.at(tokens, at)?.length === 1 && !complementizers.at(tokens, at)
}

/** "recalled the statement of Moro that …": the noun of saying in between has an owner with a name, whose words they are. */
export function isClaimOf({ cues, tokens, phrases, reading }: Scene, verb: number, that: number): boolean {
  return cues.some(({ form, first, last }) => {
    if (form !== 'noun' || first <= verb || last >= that) return false
    if (!reading.language.genitives.at(tokens, last + 1)) return false
    return phrases.some(
      (phrase) =>
        phrase.name && phrase.name.first > last && phrase.first <= last + 2 && phrase.last > last && canSpeak(phrase),
    )
  })
}

/** "went on, saying that …": what opens right behind a participle of saying is the participle's. */
function reportsOn({ tokens, reading }: Scene, at: number): boolean {
  const { verbForms, complementizers } = reading.language
  const gerund = verbForms.gerund.at(tokens, at)
  if (!gerund) return false
  let next = at + gerund.length
  for (let light = lightAt(reading.language, tokens, next); light > 0; light = lightAt(reading.language, tokens, next))
    next += light
  return tokens[next]?.kind === 'quote' || tokens[next]?.folded === ':' || complementizers.at(tokens, next) !== null
}

/** "a insisté sur la fermeture": the length of the verb's own preposition in front of its object. */
export function ownPreposition({ tokens, reading }: Scene, { cue }: ReportingClause, at: number): number {
  for (const verb of cue.verbs) {
    const length = reading.language.prepositionOf.get(verb)?.at(tokens, at)?.length ?? 0
    const object = tokens[at + length]
    if (length > 0 && object && object.kind !== 'sign' && !isInfinitive(reading.language, tokens, at + length))
      return length
  }
  return 0
}

/** Where the search goes on behind a comma or bracket: past an insert, or at what opens the content; null where neither follows. */
function behindComma(scene: Scene, at: number): number | null {
  const insert = insertEnd(scene, at) ?? behindHearers(scene, at)
  if (insert) return insert
  return scene.tokens[at + 1]?.kind === 'quote' || opensAfterComma(scene, at + 1) ? at + 1 : null
}

/** "reminded the mayor, Ada Moro, that …", "asked the council, the mayor and the firm that …": past a name, or at one more hearer. */
function behindHearers({ tokens, phrases, reading }: Scene, at: number): number | null {
  const { complementizers, personal } = reading.language
  const before = phrases.find(({ last }) => last === at - 1)
  if (!before?.governed || personal.endingAt(tokens, before.first - 1) === 0) return null
  if (personal.at(tokens, at + 1)) return at + 1
  const joined = tokens.slice(before.first, before.last).some((token) => token.folded === ',')
  const name = joined ? undefined : phrases.find(({ first, governed }) => first === at + 1 && !governed)
  const close = joined ? at : (name?.last ?? tokens.length) + 1
  return tokens[close]?.folded === ',' && complementizers.at(tokens, close + 1) ? close + 1 : null
}

/** Whether a marker stands at `at` with its infinitive behind it. */
function opensMarked(scene: Scene, clause: ReportingClause, at: number): boolean {
  const { infinitiveMarkers, genitives } = scene.reading.language
  const marker = infinitiveMarkers.at(scene.tokens, at)
  const wanted = allows(clause, 'infinitive') && !genitives.at(scene.tokens, at)
  return marker !== null && opensInfinitive(scene, at + marker.length, wanted)
}

/** "expressed fears that …": the noun of the verb's object stands before the content. */
function opensObject({ tokens, reading }: Scene, clause: ReportingClause, at: number): boolean {
  const { language } = reading
  const described = allows(clause, 'object') && isModifier(language, tokens, at)
  return described && language.complementizers.at(tokens, at + 1) !== null
}

/** The most words a name in marks has. */
const NAME_WORDS = 4

/** "in the review «…»", "the report of «…»", "told «…»": marks right behind a paper, a text, a genitive or the word for whoever hears hold a name. */
function isNamed({ phrases, tokens, reading }: Scene, quote: number): boolean {
  const inside = quotationOf(reading, tokens[quote])
  const isShort =
    inside !== undefined && inside.words <= NAME_WORDS && /^\p{Lu}/u.test(reading.text.slice(inside.start))
  const { genitives, channels } = reading.language
  if (isShort && (genitives.endingAt(tokens, quote - 1) > 0 || channels.endingAt(tokens, quote - 1) > 0)) return true
  const before = phrases.find((phrase) => phrase.last === quote - 1)
  const isText = before?.class === 'medium' || before?.class === 'document'
  return isText && before.governed && before.name === null
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
export function behindHearer({ tokens, phrases, reading }: Scene, clause: ReportingClause): number {
  const { language } = reading
  let at = clause.cue.last + 1
  if (!allows(clause, 'hearer')) return at
  for (let light = lightAt(language, tokens, at); light > 0; light = lightAt(language, tokens, at)) at += light
  const first = at
  for (let word = tokens[at]; word?.kind === 'word'; word = tokens[at]) {
    const phrase = phrases.find((candidate) => candidate.first === at)
    const plain = !language.functionWords.holds(word) && lightAt(language, tokens, at) === 0
    // "the president told her.": the pronoun is spelled like a determiner.
    const alone = at === first && tokens[at + 1]?.kind === 'sign'
    if (at === first && phrase) at = phrase.last + 1
    else if (alone) at++
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
  if (token?.kind !== 'word') return true
  const { complementizers, infinitiveMarkers, prepositions, genitives } = reading.language
  return (
    [complementizers, infinitiveMarkers, prepositions, genitives].some((list) => list.at(tokens, at) !== null) ||
    lightAt(reading.language, tokens, at) > 0
  )
}

/** An infinitive marker doubles as a preposition: before an article, a capital or a number it is one. */
export function opensInfinitive({ tokens, reading }: Scene, at: number, wanted: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  const { definite, indefinite, sourceNouns, infinitiveEndings } = reading.language
  if (infinitiveEndings.length > 0) {
    const light = reading.language.negations.at(tokens, at) ?? reading.language.clitics.at(tokens, at)
    return isInfinitive(reading.language, tokens, at + (light?.length ?? 0))
  }
  return !definite.at(tokens, at) && !indefinite.at(tokens, at) && (wanted || !sourceNouns.at(tokens, at))
}

/** Where an insert that opens at a comma or bracket closes (the position behind it), if it holds an attribution or a date only. */
export function insertEnd({ tokens, reading }: Scene, at: number): number | null {
  const { according, attributionClauses, citing, prepositions, subordinators, openers } = reading.language
  const close = tokens[at]?.folded === '(' ? ')' : ','
  // "estime, elle, que …": the pronoun only stresses the subject.
  const pronoun = reading.language.pronouns.at(tokens, at + 1)
  if (close === ',' && pronoun && tokens[at + 1 + pronoun.length]?.folded === ',') return at + pronoun.length + 2
  const opens = [according.before, attributionClauses, citing, prepositions, subordinators, openers].some(
    (list) => list.at(tokens, at + 1) !== null,
  )
  if (close === ',' && !opens && lightAt(reading.language, tokens, at + 1) === 0) return null
  for (let i = at + 1; i < tokens.length && i <= at + 15; i++) if (tokens[i]?.folded === close) return i + 1
  return null
}
