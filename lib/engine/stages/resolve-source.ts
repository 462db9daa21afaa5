// Whom a printed phrase stands for: by name, pronoun, office or noun.
import type { Language } from '../language'
import type { Span } from '../types'
import type { People } from './people'
import { canSpeak } from './phrase-words'
import { isAcronym, printedAt, spanOf, typeOfName, usualName } from './printed-names'
import type { Phrase, Reading, ResolvedSpeaker, Source } from './reading'

const MEMBER_SEPARATOR = '; '
/** Letters in which two cases of one noun agree at least. */
const STEM = 4

/**
 * The person or body that a source stands for, as `last` spoke before it; several at once are joined. Null for a pronoun that
 * nobody fits.
 */
export function resolve(
  reading: Reading,
  source: Source,
  people: People,
  last: ResolvedSpeaker | null,
): ResolvedSpeaker | null {
  const { phrase, sentence } = source
  if (phrase.members.length > 0) {
    const members = phrase.members
      .map((member) => resolve(reading, { sentence, phrase: member }, people, last))
      .filter((member) => member !== null)
    const first = members[0]
    if (!first) return null
    return {
      name: members.map((member) => member.name).join(MEMBER_SEPARATOR),
      type: first.type,
      mention: spanOf(reading, sentence, phrase.first, phrase.last),
      certainty: 0.95,
    }
  }
  const mention = mentionOf(reading, source)
  const printed = printedAt(reading, mention)
  if (phrase.gender === 'neuter') return byNeuter(reading, source, people, last, mention)
  if (phrase.class === 'pronoun')
    return officeBefore(reading, source, people, last, mention) ?? byPronoun(phrase, people, last, mention, sentence)
  if (phrase.name && phrase.class !== 'body' && phrase.class !== 'medium')
    return byName(reading, source, people, mention, printed)
  if (phrase.class === 'role') return byOffice(reading, source, people, last, mention, printed)
  return byNoun(reading, source, last, mention, printed)
}

/** What ties a pronoun to the verb in front of it: "a-t-il", "prévenait-elle". */
const TIE = /^-(?:.*-)?/

/** The name where a person is named; else the phrase as printed, a pronoun without what ties it to its verb. */
function mentionOf(reading: Reading, { sentence, phrase }: Source): Span {
  if (phrase.name && (phrase.class === 'name' || phrase.class === 'role'))
    return spanOf(reading, sentence, phrase.name.first, phrase.name.last)
  const { start, end } = spanOf(reading, sentence, phrase.mentionFirst, phrase.last)
  const tie = phrase.class === 'pronoun' ? TIE.exec(printedAt(reading, { start, end })) : null
  return { start: start + (tie?.[0].length ?? 0), end }
}

function byName(
  reading: Reading,
  { sentence, phrase }: Source,
  people: People,
  mention: Span,
  printed: string,
): ResolvedSpeaker {
  const person = people.named(printed)
  if (person) return { name: person.name, type: 'person', mention, certainty: 1 }
  const type = typeOfName(reading, sentence, phrase, printed)
  return { name: usualName(reading, printed), type, mention, certainty: 0.95 }
}

/** Whether the genders of a person and of a phrase, as far as they are known, allow them to be one. */
const agree = (a: Pick<Phrase, 'gender'>, b: Pick<Phrase, 'gender'>) =>
  a.gender === null || b.gender === null || a.gender === b.gender

/** How many sentences back the body that "it" stands for is looked for. */
const NEUTER_REACH = 3

/** The body that spoke last, or is the nearest subject. */
function byNeuter(
  reading: Reading,
  { sentence }: Source,
  people: People,
  last: ResolvedSpeaker | null,
  mention: Span,
): ResolvedSpeaker | null {
  if (last && last.type !== 'person') return { ...last, mention, certainty: last.certainty * 0.85 }
  for (let at = sentence; at >= 0 && at > sentence - NEUTER_REACH; at--)
    for (const phrase of reading.phrases[at] ?? []) {
      const start = reading.sentences[at]?.tokens[phrase.first]?.start ?? 0
      if (phrase.governed || start >= mention.start || phrase.class === 'pronoun' || !canSpeak(phrase)) continue
      const found = resolve(reading, { sentence: at, phrase }, people, null)
      if (found?.type === 'organisation') return { ...found, mention, certainty: 0.6 }
    }
  return null
}

/** "The president went on with his visit. He …": the office-holder the sentence before is about, if nobody has spoken since. */
function officeBefore(
  reading: Reading,
  { phrase, sentence }: Source,
  people: People,
  last: ResolvedSpeaker | null,
  mention: Span,
): ResolvedSpeaker | null {
  const before = sentence - 1
  const sameParagraph = reading.sentences[before]?.paragraph === reading.sentences[sentence]?.paragraph
  const office = reading.phrases[before]?.find(({ governed, class: kind }) => !governed && kind !== 'other')
  if (!sameParagraph || phrase.plural || !office || office.class !== 'role' || !office.definite || office.name)
    return null
  const { start } = spanOf(reading, before, office.first, office.last)
  if (!last?.mention || last.mention.end > start || !agree(office, phrase)) return null
  const holder = resolve(reading, { sentence: before, phrase: office }, people, null)
  const person = holder && people.inOrder.find(({ name }) => name === holder.name)
  return person && agree(person, phrase) ? { name: person.name, type: 'person', mention, certainty: 0.7 } : null
}

/** The most recent speaker, or person, that the pronoun can stand for. */
function byPronoun(
  phrase: Phrase,
  people: People,
  last: ResolvedSpeaker | null,
  mention: Span,
  sentence: number,
): ResolvedSpeaker | null {
  const fits = (gender: Phrase['gender']) => agree({ gender }, phrase)
  const lastPerson = last && people.inOrder.find((person) => person.name === last.name)
  const since = last?.mention?.end
  const newcomer = phrase.plural
    ? undefined
    : people.inOrder.findLast(
        ({ leads, start, gender }) =>
          leads && since !== undefined && start > since && start < mention.start && fits(gender),
      )
  if (newcomer) return { name: newcomer.name, type: 'person', mention, certainty: 0.8 }
  const isBody = last?.type === 'organisation' && phrase.gender !== null
  if (last && !isBody && (phrase.plural || !lastPerson || fits(lastPerson.gender)))
    return { ...last, mention, certainty: last.certainty * 0.85 }
  const recent = people.inOrder.findLast((person) => person.sentence <= sentence && fits(person.gender))
  return recent ? { name: recent.name, type: 'person', mention, certainty: 0.6 } : null
}

/** "the adviser": the person the article called so; a general office ("the official") is whoever spoke last. */
function byOffice(
  reading: Reading,
  { sentence, phrase }: Source,
  people: People,
  last: ResolvedSpeaker | null,
  mention: Span,
  printed: string,
): ResolvedSpeaker {
  const { language } = reading
  const tokens = reading.sentences[sentence]?.tokens ?? []
  const known = reading.options.names.find(printed, reading.options.language)
  if (known) return { name: known.name, type: known.type, mention, certainty: 0.95 }
  const described = tokens.slice(phrase.first, phrase.last + 1).map((token) => token.folded)
  const isGeneric = language.genericRoles.endingAt(tokens, phrase.head)
  const noun = tokens.slice(phrase.head - Math.max(isGeneric, 1) + 1, phrase.head + 1).map((token) => token.folded)
  // A second office ("the singer and composer") is no detail that tells two holders of the first apart.
  const tells = (word: string) => !language.functionWords.has(word) && language.sourceNouns.single(word) !== 'role'
  const details = described.filter((word) => !noun.includes(word) && tells(word))
  if (phrase.definite && !phrase.plural) {
    const ranked = people.inOrder
      .filter((person) => agree(person, phrase) && isSameNoun(language, person.head, tokens[phrase.head]?.folded))
      .map((person) => ({ person, shared: details.filter((word) => person.words.has(word)).length }))
      .sort((a, b) => b.shared - a.shared)
    const best = ranked[0]
    if (best && (best.shared > 0 || details.length === 0))
      return { name: best.person.name, type: 'person', mention, certainty: 0.9 }
    const lastPerson = people.inOrder.find((person) => person.name === last?.name)
    if (details.length === 0 && (isGeneric > 0 || (!best && lastPerson?.head === null))) {
      if (last?.type === 'person' && (!lastPerson || agree(lastPerson, phrase)))
        return { ...last, mention, certainty: 0.8 }
      const recent = people.inOrder.findLast((person) => person.sentence <= sentence && person.gender === phrase.gender)
      if (recent && phrase.gender) return { name: recent.name, type: 'person', mention, certainty: 0.6 }
    }
    if (best && best.person.sentence <= sentence)
      return { name: best.person.name, type: 'person', mention, certainty: 0.7 }
  }
  const bare = spanOf(reading, sentence, withoutArticle(language, tokens, phrase), phrase.last)
  const type = phrase.definite ? 'person' : 'unnamed'
  return { name: printedAt(reading, bare), type, mention, certainty: 0.8 }
}

/** The same noun; where nouns change with their case, the same up to the ending. */
function isSameNoun({ pack }: Language, a: string | null, b: string | undefined): boolean {
  if (!a || !b || a === b || pack.nominal.obliques === '') return a === b
  const stem = Math.max(STEM, Math.min(a.length, b.length) - 2)
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 2
}

const nounTypes = { body: 'organisation', medium: 'organisation', unnamed: 'unnamed', document: 'unknown' } as const

function byNoun(
  reading: Reading,
  { sentence, phrase }: Source,
  last: ResolvedSpeaker | null,
  mention: Span,
  printed: string,
): ResolvedSpeaker {
  const type = phrase.class in nounTypes ? nounTypes[phrase.class as keyof typeof nounTypes] : 'unknown'
  if (phrase.class === 'medium' && phrase.name) {
    const span = spanOf(reading, sentence, phrase.name.first, phrase.name.last)
    return { name: usualName(reading, printedAt(reading, span)), type, mention: span, certainty: 0.95 }
  }
  // Whoever is never given more than one word for a name may be a body too.
  const mayBeBody = last?.type === 'organisation' || (last?.type === 'person' && !last.name.includes(' '))
  if (last && mayBeBody && isGenericBody(reading, sentence, phrase))
    return { ...last, mention, certainty: last.certainty * 0.85 }
  const paper = phrase.class === 'medium' && phrase.definite ? paperBefore(reading, sentence, mention) : null
  if (paper) return { name: paper, type, mention, certainty: 0.85 }
  const bare = withoutArticle(reading.language, reading.sentences[sentence]?.tokens ?? [], phrase)
  const name = printedAt(reading, spanOf(reading, sentence, bare, phrase.last))
  // "the agency Bloomberg": its name is known, whatever it is called there.
  const own = phrase.name ? [printedAt(reading, spanOf(reading, sentence, phrase.name.first, phrase.name.last))] : []
  const { names, language } = reading.options
  const known = [name, printed, ...own].map((each) => names.find(each, language)).find((found) => found !== null)
  return { name: known?.name ?? name, type: known?.type ?? type, mention, certainty: type === 'unknown' ? 0.6 : 0.9 }
}

/** "the association", with nothing to tell which: the body that spoke last. */
function isGenericBody({ language, sentences }: Reading, sentence: number, phrase: Phrase): boolean {
  const tokens = sentences[sentence]?.tokens ?? []
  const isBare =
    phrase.class === 'body' && phrase.definite && phrase.last === phrase.head && !tokens[phrase.head]?.capital
  return isBare && language.genericRoles.endingAt(tokens, phrase.head) > 0
}

/** How many sentences before its noun a paper may have been named. */
const PAPER_REACH = 2

/** "the paper": the medium named last before it. */
function paperBefore(reading: Reading, sentence: number, { start }: Span): string | null {
  for (let i = sentence; i >= Math.max(0, sentence - PAPER_REACH); i--)
    for (const phrase of [...(reading.phrases[i] ?? [])].reverse()) {
      if (!phrase.name || phrase.members.length > 0) continue
      const span = spanOf(reading, i, phrase.name.first, phrase.name.last)
      const printed = printedAt(reading, span)
      if (span.start < start && isMedium(reading, i, phrase, printed)) return usualName(reading, printed)
    }
  return null
}

/** A medium by its noun or by what is known of it, or a body nobody knows: "il Northern Herald", then "il giornale". */
function isMedium(reading: Reading, sentence: number, phrase: Phrase, printed: string): boolean {
  const { options, language, sentences } = reading
  const known = options.names.find(printed, options.language)
  if (phrase.class === 'medium' || known) return phrase.class === 'medium' || known?.medium !== undefined
  const place = language.places.at(sentences[sentence]?.tokens ?? [], phrase.name?.first ?? phrase.head)
  const isBody = phrase.class === 'name' && typeOfName(reading, sentence, phrase, printed) === 'organisation'
  return isBody && !place && !isAcronym(printed)
}

/** Where a phrase goes on behind its article; "many" alone keeps it. */
function withoutArticle(
  { definite, obliques, indefinite }: Language,
  tokens: Reading['sentences'][number]['tokens'],
  phrase: Phrase,
): number {
  const lists = [definite, obliques, indefinite]
  const article = lists.map((list) => list.at(tokens, phrase.mentionFirst)).find((found) => found !== null)
  const behind = phrase.mentionFirst + (article?.length ?? 0)
  return behind <= phrase.last ? behind : phrase.mentionFirst
}
