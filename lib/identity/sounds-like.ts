// Whether a word typed into a search box, in any script, is a listed name's word.
import { matchWords } from './match-words'
import { toNameWord } from './name-word'

/**
 * True when `typed` sounds like `listed`, both single words as printed in Latin, Greek or Cyrillic: Блинкен and
 * μπλινκεν like Blinken. The whole word counts: "blin" is not like "Blinken".
 */
export const soundsLike = (typed: string, listed: string): boolean => {
  const [a, b] = [toNameWord(typed), toNameWord(listed)]
  return a.folded !== '' && b.folded !== '' && matchWords(a, b, 'other').how === 'alike'
}
