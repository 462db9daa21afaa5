// What a language must supply to tell what kind of source an unnamed speaker is. Data only; the algorithm is in `classify-unnamed.ts`.
import type { SourceClass } from '@/lib/engine/types'

/**
 * Words or phrases separated by white space, `_` for a space inside a phrase: `'fonte fonti servizi_segreti'`. Written as
 * printed; both sides are folded before they are compared. A `*` at the end stands for any ending (αξιωματούχ*), one at
 * the start for whatever the word is written together with (*kreise).
 */
export type WordList = string

export type SourceWords = {
  /** What describes a noun stands before it (a Ports Ministry official), so that the last noun is the one that counts. */
  headLast: boolean
  /** Prepositions behind which no such noun is sought: what they open hangs on the noun before. Empty unless `headLast`. */
  behindHead: WordList
  /** Nouns that anybody may have beside him: the words around them tell whose they are, else the class they stand under. */
  light: Partial<Record<SourceClass, WordList>>
  /** Nouns that tell the class by themselves, whatever stands around them: diplomat, soldier, witness, analyst. */
  heads: Partial<Record<SourceClass, WordList>>
  /** Words that tell whose a light noun is: adjectives, bodies, places. */
  marks: Partial<Record<SourceClass, WordList>>
  /** Open what somebody knows, which tells nothing of the side: familiar with, informato su. */
  knowing: WordList
  /** Open whom somebody is close to, which tells the country, but not the class: close to, vicino a. */
  near: WordList
  /** Open a clause about the source, which is not looked at: who, che, οι οποίοι. */
  relatives: WordList
  /** Say of a text that its maker is not told: leaked, internal, confidential, seen by. */
  secret: WordList
  /** Before a place where somebody is: in, a, στο. Such a place is the country only where no other is told. */
  locatives: WordList
}

/** Services and bodies that the news of every language calls by the same few letters. */
export const EVERYWHERE: NonNullable<SourceWords['marks']> = {
  intelligence: 'CIA NSA MI5 MI6 GCHQ Mossad FSB SVR GRU SBU DGSE DGSI BND AISE AISI CNI Shin_Bet',
  military: 'IDF IRGC Bundeswehr CENTCOM Tsahal Pentagon Pentagono Pentágono UNIFIL KFOR',
  'law-enforcement': 'FBI DEA Europol Interpol Carabinieri Guardia_Civil Scotland_Yard BKA',
  diplomatic: 'Farnesina Quai_d’Orsay Foggy_Bottom',
  government: 'Kremlin Cremlino Élysée Matignon Moncloa Quirinale Palazzo_Chigi Downing_Street Whitehall',
}
