// When the words were said, where the reporting clause tells.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { SaidOn } from '../types'
import { contentMasks } from './content-masks'
import { isModifier } from './phrase-words'
import { readTime } from './read-time'
import type { CueFound, Draft, Reading, ResolvedDraft } from './reading'
import type { Reporting } from './reporting-words'
import { resolveTime, saidRuleOf } from './resolve-time'
import { tellsWhenSaid } from './time-of-saying'
import type { Time } from './time-sense'

/** Dates every draft whose reporting clause names a time. */
export function findDates(reading: Reading): Reading {
  const masks = contentMasks(reading)
  const cuesOfDrafts = new Set(reading.resolved.map(({ draft }) => draft.cue))
  const saidOn = new Map<Draft, SaidOn | null>()
  const resolved = reading.resolved.map((item) => {
    const { draft } = item
    const own = printedTime(reading, item, masks, cuesOfDrafts)
    // "said on Monday that …, and added that …": the same speaker goes on in the same breath.
    const shared = draft.sameAs?.sentence === draft.sentence && draft.cue ? saidOn.get(draft.sameAs) : null
    saidOn.set(draft, own ?? shared ?? null)
    return { ...item, saidOn: own ?? shared ?? null }
  })
  return { ...reading, resolved }
}

/** How far from the cue a time still belongs to it, in tokens. */
const REACH = 30

function printedTime(
  reading: Reading,
  { draft }: ResolvedDraft,
  masks: ReadonlyMap<number, Uint8Array>,
  cuesOfDrafts: ReadonlySet<CueFound | null>,
): SaidOn | null {
  const cue = draft.cue ?? verbOf(draft)
  const sentence = cue && reading.sentences[cue.sentence]
  if (!cue || !sentence || draft.kind === 'headline') return null
  const reporting = reportingOf(reading, draft, cue, masks.get(cue.sentence), cuesOfDrafts)
  const region = reading.options.language.split('-')[1]?.toLowerCase() ?? ''
  let nearest: { distance: number; saidOn: SaidOn } | null = null
  for (let i = reporting.first; i <= reporting.last; ) {
    const time = sentence.tokens[i]?.opensTime ? readTime(reading.language, sentence.tokens, i, region) : null
    const distance = time ? distanceTo(cue, time) : REACH
    if (time && distance < (nearest?.distance ?? REACH) && tellsWhenSaid(reporting, time)) {
      const saidOn = saidOnOf(reading, sentence.tokens, time)
      if (saidOn) nearest = { distance, saidOn }
    }
    i = time ? time.last + 1 : i + 1
  }
  return nearest?.saidOn ?? null
}

/** “…”, thundered X: the unlisted verb in front of the subject behind a quotation. */
function verbOf({ rule, source, sentence }: Draft): CueFound | null {
  if (rule !== 'quote-then-verb' || !source || source.sentence !== sentence || source.phrase.first === 0) return null
  const at = source.phrase.first - 1
  return { sentence, first: at, opens: at, last: at, form: 'finite', verbs: [], number: null, negated: false }
}

/** 0 for a time inside the verb ("hat am Montag erklärt"). */
const distanceTo = ({ first, last }: CueFound, time: Time) => Math.max(0, time.first - last, first - time.last)

function reportingOf(
  reading: Reading,
  draft: Draft,
  cue: CueFound,
  mask: Uint8Array | undefined,
  cuesOfDrafts: ReadonlySet<CueFound | null>,
): Reporting {
  const { language, sentences, cues, clauses } = reading
  const tokens = sentences[cue.sentence]?.tokens ?? []
  const isContent = (at: number) => mask?.[at] === 1
  let first = cue.first
  let last = cue.last
  while (first > 0 && cue.first - first < REACH && !isContent(first - 1)) first--
  while (last < tokens.length - 1 && last - cue.last < REACH && !isContent(last + 1)) last++
  if (draft.rule === 'verb-addressee') last = Math.max(last, timeOfAddressee(language, tokens, cue))
  if (draft.rule === 'verb-that') last = Math.max(last, timeOfHearer(language, tokens, cue))
  const source = draft.source?.sentence === cue.sentence ? draft.source.phrase : null
  const others = (cues[cue.sentence] ?? []).filter((other) => other !== cue && cuesOfDrafts.has(other))
  const clause = clauses[cue.sentence]?.find((candidate) => candidate.cue === cue) ?? null
  return { language, tokens, cue, source, others, clause, first, last }
}

/** How far behind the verb what is wanted of an addressee begins, in tokens. */
const TO_DEMAND = 12

/** "urged the parties on Monday to …": where a time between the addressee and what is wanted ends; -1 where none stands there. */
function timeOfAddressee(language: Language, tokens: Token[], { last }: CueFound): number {
  const { addresseeMarkers, infinitiveMarkers } = language
  for (let at = last + 2; at <= last + TO_DEMAND; at++) {
    if (tokens[at - 1]?.closesTime && addresseeMarkers.at(tokens, at)) return at - 1
    const marker = infinitiveMarkers.at(tokens, at)
    if (marker && isModifier(language, tokens, at + marker.length)) return -1
  }
  return -1
}

/** "warned the parties on Monday that …": where a time between the hearer and what is told ends; -1 where none stands there. */
function timeOfHearer({ complementizers }: Language, tokens: Token[], { verbs, last }: CueFound): number {
  if (!verbs.some(({ frames }) => frames.includes('addressee'))) return -1
  for (let at = last + 1; at <= last + TO_DEMAND; at++)
    if (complementizers.at(tokens, at)) return tokens[at - 1]?.closesTime ? at - 1 : -1
  return -1
}

function saidOnOf({ text, options }: Reading, tokens: Token[], time: Time): SaidOn | null {
  const days = resolveTime(time.sense, options.publishedOn)
  const from = tokens[time.first]
  const to = tokens[time.last]
  if (!days || !from || !to) return null
  return { ...days, phrase: text.slice(from.start, to.end), rule: saidRuleOf(time.sense) }
}
