// The engine's public types: what goes in, what comes out, and what a language pack must supply.
import type { SaidRuleId } from './said-rules'

/** A stretch of the article text as ingested. UTF-16 code units, `end` exclusive. */
export type Span = { start: number; end: number }

export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'headline'

/** What the speaker does with the words, as the cue reports it. */
export type Act =
  | 'say'
  | 'add'
  | 'announce'
  | 'reveal'
  | 'report'
  | 'explain'
  | 'stress'
  | 'confirm'
  | 'deny'
  | 'refuse'
  | 'reply'
  | 'ask'
  | 'urge'
  | 'warn'
  | 'threaten'
  | 'promise'
  | 'propose'
  | 'predict'
  | 'accuse'
  | 'criticise'
  | 'judge'
  | 'welcome'
  | 'agree'
  | 'believe'
  | 'express'

/** `unknown` is an answer: somebody is printed there, but the engine cannot tell what kind of source it is. */
export type SpeakerType = 'person' | 'organisation' | 'unnamed' | 'unknown'

/** What kind of source an unnamed speaker is, as `lib/identity` answers it; what each takes in: docs/data-model.md. */
export type SourceClass =
  | 'government'
  | 'military'
  | 'intelligence'
  | 'diplomatic'
  | 'law-enforcement'
  | 'company'
  | 'witness'
  | 'familiar'
  | 'document'
  | 'other'

/** One hop between the speaker and the page. `source` is a body cited by the speaker ("citing US intelligence"). */
export type RelayKind = 'medium' | 'agency' | 'document' | 'translation' | 'source'

export type Cue = Span & { lemma: string; act: Act }
export type Mention = Span & { text: string }

/** `name` is the usual English name where it is known, else the name as printed; empty where nobody in particular is said to speak ("si dice"). */
export type Speaker = { name: string; type: SpeakerType; mention: Mention | null }
export type Relay = Span & { name: string; kind: RelayKind }

/** When the words were said: days `YYYY-MM-DD`, both included; null when the phrase could not be resolved. */
export type SaidOn = {
  from: string | null
  to: string | null
  phrase: string
  precision: 'day' | 'week' | 'month' | 'year' | 'unresolved'
  /** The convention that read the phrase, see `said-rules.ts`; null only for days stored before conventions were. */
  rule: SaidRuleId | null
}

export type Statement = {
  kind: StatementKind
  /** The content without its outer marks; several spans where the attribution splits it. */
  spans: Span[]
  cue: Cue | null
  speaker: Speaker | null
  relays: Relay[]
  saidOn: SaidOn | null
  /** The id of the rule that fired, see `rules.ts`. */
  rule: string
  /** 0 to 1, product of the stages' confidences. */
  confidence: number
}

/** A person or body known outside the article, as `lib/identity` answers it. */
export type KnownName = {
  name: string
  type: 'person' | 'organisation'
  /** Present for media and agencies, which relay what others said. */
  medium?: 'medium' | 'agency'
}

/** The engine's only view of the world beyond the text. Both functions are pure and take text as printed. */
export type NameLookup = {
  /** The person or body that exactly this text names in this language, inflected or not; null when not known or ambiguous. */
  find(printed: string, language: string): KnownName | null
  /** Whether two printed names can be one person or body (spelling, script, initials, surname alone). */
  same(a: string, b: string): boolean
}

export type AnalyzeOptions = {
  /** BCP-47 code of the article; a language without a pack is read with the generic one. */
  language: string
  /** `YYYY-MM-DD`, or null when unknown. */
  publishedOn: string | null
  names: NameLookup
}
