// From the phrase that is printed to the person or body it stands for.
import { type People, registerPeople } from './people'
import { canSpeak } from './phrase-words'
import { printedAt, spanOf, typeOfName } from './printed-names'
import type { Draft, Phrase, Reading, ResolvedDraft, ResolvedSpeaker } from './reading'
import { resolve } from './resolve-source'
import { tellerOf } from './teller'

/** Whoever says what is given to nobody in particular ("si dice", "es heißt"). */
const NOBODY: ResolvedSpeaker = { name: '', type: 'unnamed', mention: null, certainty: 0.6 }

/** Names every draft's speaker, in text order, remembering whom the article has introduced. */
export function resolveMentions(reading: Reading): Reading {
  const people = namedPeople(reading)
  const resolved: ResolvedDraft[] = []
  const spoken = new Set(reading.drafts.map((draft) => draft.sentence))
  const speakerOf = new Map<Draft, ResolvedSpeaker | null>()
  let last: ResolvedSpeaker | null = null
  for (const draft of [...reading.drafts].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))) {
    const lent: ResolvedSpeaker | null = (draft.sameAs && speakerOf.get(draft.sameAs)) ?? last
    const speaker: ResolvedSpeaker | null = draft.source
      ? resolve(reading, draft.source, people, last)
      : draft.nobodys
        ? NOBODY
        : ((isNamedIn(draft.sentence, resolved.at(-1)) ? null : introduced(reading, draft, people, spoken)) ??
          dropped(reading, draft, people, lent))
    speakerOf.set(draft, speaker)
    if (speaker && speaker !== NOBODY && speaker.type !== 'unknown') last = speaker
    resolved.push({ draft, speaker, relays: [], saidOn: null })
  }
  return { ...reading, resolved: withLead(resolved) }
}

/** Whether the statement before is of a person printed in this sentence: "According to X, the quay is safe; the port, she said, …". */
const isNamedIn = (sentence: number, before: ResolvedDraft | undefined): boolean =>
  before?.draft.sentence === sentence && before.draft.source !== null && before.speaker?.type === 'person'

/** An article that opens with words whose speaker it has not named yet: the first one named behind them. */
function withLead(resolved: ResolvedDraft[]): ResolvedDraft[] {
  const first = resolved.findIndex(({ speaker }) => speaker !== null && speaker !== NOBODY)
  const named = resolved[first]?.speaker
  if (!named || named.type === 'unknown') return resolved
  return resolved.map((entry, at) =>
    at < first && entry.draft.cue && !entry.draft.nobodys
      ? { ...entry, speaker: { ...named, mention: null, certainty: named.certainty * 0.6 } }
      : entry,
  )
}

/** A dropped subject right after a sentence that is about someone and reports nothing itself: that person. */
function introduced(
  reading: Reading,
  draft: Draft,
  people: People,
  spoken: ReadonlySet<number>,
): ResolvedSpeaker | null {
  const before = draft.sentence - 1
  if (draft.sameAs || draft.cue === null || spoken.has(before)) return null
  if (reading.sentences[before]?.paragraph !== reading.sentences[draft.sentence]?.paragraph) return null
  const teller = tellerOf(reading, before)
  const phrase = teller ?? reading.phrases[before]?.find((candidate) => !candidate.governed && canSpeak(candidate))
  if (!phrase || phrase.members.length > 0 || !(teller || phrase.name)) return null
  const subject = resolve(reading, { sentence: before, phrase }, people, null)
  const told = teller !== null && subject?.type === 'organisation'
  return subject?.type === 'person' || told ? { ...subject, mention: null, certainty: subject.certainty * 0.8 } : null
}

/** A dropped subject: whoever goes on, else the subject of the sentence before. The mention is kept inside one sentence only. */
function dropped(reading: Reading, draft: Draft, people: People, lent: ResolvedSpeaker | null): ResolvedSpeaker | null {
  if (lent)
    return {
      ...lent,
      mention: draft.sameAs && (draft.cue || draft.rule === 'reported-mood') ? lent.mention : null,
      certainty: lent.certainty * (draft.sameAs ? 1 : 0.9),
    }
  for (let sentence = draft.sentence - 1; sentence >= 0 && sentence >= draft.sentence - DROPPED_REACH; sentence--) {
    const phrase = reading.phrases[sentence]?.find((candidate) => !candidate.governed && canSpeak(candidate))
    if (!phrase) continue
    const subject = resolve(reading, { sentence, phrase }, people, null)
    return subject && { ...subject, mention: null, certainty: subject.certainty * 0.8 }
  }
  return null
}

/** How many sentences back the one a dropped subject stands for is looked for, while nobody has spoken. */
const DROPPED_REACH = 3

/** Everyone the article names, with the offices printed beside the names, in order. */
function namedPeople(reading: Reading): People {
  const people = registerPeople(reading.options.names, reading.options.language)
  const meet = (phrase: Phrase, sentence: number, leads: boolean) => {
    if (!phrase.name || phrase.class === 'body' || phrase.class === 'medium') return
    const printed = printedAt(reading, spanOf(reading, sentence, phrase.name.first, phrase.name.last))
    if (typeOfName(reading, sentence, phrase, printed) !== 'person') return
    const tokens = reading.sentences[sentence]?.tokens ?? []
    const office = phrase.class === 'name' ? [] : tokens.slice(phrase.first, phrase.last + 1)
    const head = phrase.class === 'name' ? null : (tokens[phrase.head]?.folded ?? null)
    const words = new Set(office.map((token) => token.folded))
    const start = tokens[phrase.name.first]?.start ?? 0
    people.meet({ printed, gender: phrase.gender, words, head, sentence, start, leads })
  }
  reading.phrases.forEach((phrases, sentence) => {
    const inTitle = reading.sentences[sentence]?.title
    phrases.forEach((phrase, place) => {
      for (const member of phrase.members) meet(member, sentence, false)
      if (phrase.members.length === 0) meet(phrase, sentence, place === 0 && !phrase.governed && !inTitle)
    })
  })
  return people
}
