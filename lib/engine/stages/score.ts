// How sure the engine is, and the records in their public shape.
import { rules } from '../rules'
import type { Cue, Speaker, Statement } from '../types'
import type { Reading, ResolvedDraft } from './reading'

/** A statement whose speaker could not be named is worth this much of one that is. */
const NO_SPEAKER = 0.5

/** The statements in text order. `confidence` is the product of the rule's weight and the speaker's certainty. */
export function statementsOf(reading: Reading): Statement[] {
  return reading.resolved
    .map((item) => statementOf(reading, item))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

function statementOf(reading: Reading, item: ResolvedDraft): Statement {
  const { draft, relays, saidOn } = item
  const confidence = rules[draft.rule].weight * (item.speaker?.certainty ?? NO_SPEAKER)
  return {
    kind: draft.kind,
    spans: draft.spans,
    cue: cueOf(reading, item),
    speaker: speakerOf(reading, item),
    relays,
    saidOn,
    rule: draft.rule,
    confidence: Math.round(confidence * 100) / 100,
  }
}

function cueOf({ sentences, text }: Reading, { draft }: ResolvedDraft): Cue | null {
  const { cue } = draft
  const tokens = cue && sentences[cue.sentence]?.tokens
  const first = cue && tokens?.[cue.first]
  const last = cue && tokens?.[cue.last]
  if (!cue || !first || !last) return null
  const [verb] = cue.verbs
  return {
    start: first.start,
    end: last.end,
    lemma: verb?.lemma ?? text.slice(first.start, last.end).toLowerCase(),
    act: verb?.act ?? 'say',
  }
}

function speakerOf({ text }: Reading, { speaker }: ResolvedDraft): Speaker | null {
  if (!speaker) return null
  const { name, type, mention } = speaker
  return { name, type, mention: mention && { ...mention, text: text.slice(mention.start, mention.end) } }
}
