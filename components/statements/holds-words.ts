// Whether a choice is what is typed to find it.
import { fold } from '@/lib/engine/text/fold'
import type { FacetValue } from '@/lib/records/lists'

/**
 * True when every word stands in the choice's name or in the value behind it, in any case and accents: `nov 2024` and
 * `2024-11` find November 2024.
 * @param words folded
 */
export function holdsWords({ label, value }: Pick<FacetValue, 'label' | 'value'>, words: string): boolean {
  const name = `${fold(label)} ${fold(value)}`
  return words.split(/\s+/u).every((word) => name.includes(word))
}
