// What the stages hand to one another: the article as read so far. Each stage fills its own part and changes no other's.
import type { Language } from '../language'
import type { ReportingVerb } from '../languages/pack'
import type { RuleId } from '../rules'
import type { Token } from '../text/tokens'
import type { AnalyzeOptions, Relay, SaidOn, Span, SpeakerType, StatementKind } from '../types'

/** One line of the text. `title`: short and without a final stop. `furniture`: a remnant of the page, never read. */
export type Paragraph = Span & { tokens: Token[]; title: boolean; furniture: boolean }

/** One stretch of quoted text, marks excluded; `outer` includes them. An interrupted quotation gives several. */
export type Quote = Span & {
  outer: Span
  paragraph: number
  form: 'marks' | 'dash'
  /** Goes on from the piece before it, which an attribution inside the marks or dashes interrupts. */
  continues: boolean
  /** Never closed: the next paragraph opens with a mark and goes on with it. */
  open: boolean
  words: number
}

/** One sentence: its tokens, each quotation folded into a single `quote` token. */
export type Sentence = Span & { paragraph: number; tokens: Token[]; title: boolean }

/** `nobody`: a pronoun that never names a source (we, everyone); `other`: a noun the pack does not know as a source. */
export type PhraseClass = 'name' | 'role' | 'body' | 'unnamed' | 'medium' | 'document' | 'pronoun' | 'nobody' | 'other'

/** A noun phrase, as token positions in its sentence: `first` to `last`, both included. */
export type Phrase = {
  first: number
  last: number
  /** Where the mention starts: `first`, or the owner in "a statement by the ministry". */
  mentionFirst: number
  class: PhraseClass
  /** The tokens of the name in it, when one is printed. */
  name: { first: number; last: number } | null
  /** Where the head noun stands; the first token of the name for a bare name. */
  head: number
  /** Stands after a preposition, so it is no subject. */
  governed: boolean
  definite: boolean
  gender: 'masculine' | 'feminine' | 'neuter' | null
  plural: boolean
  /** The members of "A, B and C"; empty for a single phrase. */
  members: Phrase[]
}

/**
 * `finite` and `gerund` are verbs; `according` and `according-after` prepositions; `clause` opens a clause that attributes
 * ("as X said"); `passive` a verb whose subject is not the speaker; `tag` names the source behind a comma with no verb ("…, so X"); `back` is a fixed phrase that attributes the sentence before.
 */
export type CueForm =
  | 'finite'
  | 'gerund'
  | 'passive'
  | 'according'
  | 'according-after'
  | 'tag'
  | 'clause'
  | 'colon'
  | 'back'
  | 'noun'

/** Words that attribute, as token positions in a sentence. `verbs` are the readings of an ambiguous form. */
export type CueFound = {
  sentence: number
  first: number
  /** Where the first half of an embracing verb ends ("hat … erklärt", "teilte … mit"); `last` when the verb stands in one piece. */
  opens: number
  last: number
  form: CueForm
  verbs: ReportingVerb[]
  number: 'singular' | 'plural' | null
  negated: boolean
}

/** The clause around a verb of saying: who its subject can be, and how far the clause itself reaches. */
export type ReportingClause = {
  cue: CueFound
  /** The subject printed before the verb. */
  before: Phrase | null
  /** The first phrase after the verb that could be its subject (only used where the order is inverted). */
  after: Phrase | null
  /** What links the clause to what stands before it. */
  link: 'none' | 'coordinated' | 'relative'
  /** First token of the clause (subject, adverbs and verb), link word excluded. */
  left: number
  /** Last token of the clause if inverted: verb, subject after it, and what hangs on them. */
  right: number
}

/** The source a statement is given to before names are resolved. `null` phrase: the subject is dropped. */
export type Source = { sentence: number; phrase: Phrase }

/** A statement on its way: content and cue are final, the speaker is still a phrase. */
export type Draft = {
  kind: StatementKind
  rule: RuleId
  spans: Span[]
  cue: CueFound | null
  sentence: number
  source: Source | null
  /** Takes the speaker of this earlier draft (same speaker going on), when it has no source of its own. */
  sameAs: Draft | null
  /** Nobody is printed or meant as the speaker ("es wird vermutet, dass …"): whoever spoke before does not go on. */
  nobodys?: boolean
}

export type ResolvedSpeaker = { name: string; type: SpeakerType; mention: Span | null; certainty: number }

export type ResolvedDraft = { draft: Draft; speaker: ResolvedSpeaker | null; relays: Relay[]; saidOn: SaidOn | null }

export type Reading = {
  text: string
  options: AnalyzeOptions
  language: Language
  paragraphs: Paragraph[]
  quotes: Quote[]
  sentences: Sentence[]
  /** By sentence. */
  phrases: Phrase[][]
  /** The last words of the full names, and of the names with an office, that running text prints. */
  surnames: ReadonlySet<string>
  /** By sentence, in order. */
  cues: CueFound[][]
  /** By sentence, for every cue that is a verb. */
  clauses: ReportingClause[][]
  drafts: Draft[]
  resolved: ResolvedDraft[]
}

export type Stage = (reading: Reading) => Reading
