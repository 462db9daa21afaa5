// The kinds of change in substance that are told between two reports of one utterance.

export const DRIFT_KINDS = [
  'modality_dropped',
  'modality_added',
  'negation',
  'number',
  'party',
  'attribution',
  'quote_added',
  'quote_to_paraphrase',
] as const
export type DriftKind = (typeof DRIFT_KINDS)[number]

/** `a` and `b`: the words the flag rests on, as printed; empty where one has none. */
export type Drift = { kind: DriftKind; a: string; b: string }
