// Whether a word typed into a search box, in any script, is a listed name's word.
import { foldName } from './fold-name'
import { matchWords } from './match-words'

/**
 * True when `typed` sounds like `listed`, both single words as printed in Latin, Greek or Cyrillic: Блинкен and
 * μπλινκεν like Blinken. The whole word counts: "blin" is not like "Blinken".
 */
export const soundsLike = (typed: string, listed: string): boolean => {
  const [a, b] = [foldName(typed), foldName(listed)]
  return a !== '' && b !== '' && matchWords(a, b, false).how === 'alike'
}
