// What changed between two reports, in a plain sentence.
import type { Drift } from '@/lib/alignment/drift/drift-kinds'

/** What a report does to the words of the most literal one; the words themselves, `a` there and `b` here, stand beside it. */
export function driftSentence({ kind, a, b }: Drift): string {
  switch (kind) {
    case 'modality_dropped':
      return 'Drops the doubt'
    case 'modality_added':
      return 'Adds a doubt'
    case 'negation':
      if (b === '') return 'Drops the denial'
      return a === '' ? 'Denies it' : 'Says the contrary'
    case 'number':
      return 'Gives another figure or date'
    case 'party':
      return 'Names another party'
    case 'attribution':
      if (b === '') return 'Leaves out the source'
      return a === '' ? 'Adds a source' : 'Gives it to another'
    case 'quote_added':
      return 'Puts words in quotation marks'
    case 'quote_to_paraphrase':
      return 'Paraphrases the words quoted'
  }
}
