// What changed between two reports: which of the sentences that tell it fits.
import type { Drift } from '@/lib/alignment/drift/drift-kinds'

export type DriftChange =
  | 'modalityDropped'
  | 'modalityAdded'
  | 'denialDropped'
  | 'denialAdded'
  | 'contrary'
  | 'number'
  | 'party'
  | 'sourceDropped'
  | 'sourceAdded'
  | 'sourceChanged'
  | 'quoteAdded'
  | 'paraphrased'

/** What a report does to the words of the most literal one; the words themselves, `a` there and `b` here, stand beside it. */
export function driftChange({ kind, a, b }: Drift): DriftChange {
  switch (kind) {
    case 'modality_dropped':
      return 'modalityDropped'
    case 'modality_added':
      return 'modalityAdded'
    case 'negation':
      if (b === '') return 'denialDropped'
      return a === '' ? 'denialAdded' : 'contrary'
    case 'number':
      return 'number'
    case 'party':
      return 'party'
    case 'attribution':
      if (b === '') return 'sourceDropped'
      return a === '' ? 'sourceAdded' : 'sourceChanged'
    case 'quote_added':
      return 'quoteAdded'
    case 'quote_to_paraphrase':
      return 'paraphrased'
  }
}
