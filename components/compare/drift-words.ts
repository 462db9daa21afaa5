// Changes in substance, each in a few words.
import type { DriftKind } from '@/lib/alignment/drift/drift-kinds'

/** `isGrave`: what was said is said otherwise; else only its form has changed. */
export const DRIFT_WORDS: Record<DriftKind, { label: string; meaning: string; isGrave: boolean }> = {
  modality_dropped: {
    label: 'hardened',
    meaning: 'what was possible, planned or claimed is told as certain',
    isGrave: true,
  },
  modality_added: {
    label: 'softened',
    meaning: 'what was certain is told as possible, planned or claimed',
    isGrave: true,
  },
  negation: { label: 'yes against no', meaning: 'one denies what the other affirms', isGrave: true },
  number: { label: 'other number', meaning: 'the two give different figures', isGrave: true },
  party: { label: 'other party', meaning: 'the two name different countries, bodies or people', isGrave: true },
  attribution: { label: 'other source', meaning: 'the two give it to different speakers', isGrave: true },
  quote_added: {
    label: 'quotes more',
    meaning: 'words stand in quotation marks that the other paraphrases',
    isGrave: false,
  },
  quote_to_paraphrase: { label: 'paraphrased', meaning: 'quoted words are told in the outlet’s own', isGrave: false },
}
