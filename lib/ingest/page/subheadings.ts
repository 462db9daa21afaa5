// Subheadings that one reader dropped though it took what they stand over.
import type { Block } from './blocks'
import { countWords } from './count-words'
import { keyOf, memberTest, placesOf } from './match-texts'
import { isPointer } from './surroundings'

const SUBHEADING = /^H[2-6]$/
const MOSTLY_LINKS = 0.3

/**
 * `taken` with the subheadings that `other` has directly over one of its paragraphs: readability drops headings whose
 * elements are named like the surroundings of an article. What stands over the first paragraph both have is the
 * headline or an introduction; what stands over nothing taken heads a box.
 */
export function addSubheadings(page: Block[], taken: string[], other: string[]): string[] {
  const isTaken = memberTest(taken)
  const wasTaken = other.map(isTaken)
  const places = placesOf(page, other)
  const headings = new Map<string, string>()
  for (let index = wasTaken.indexOf(true) + 1; index > 0 && index < other.length - 1; index++) {
    const [text, next, place] = [other[index], other[index + 1], places[index]]
    if (text === undefined || next === undefined || !place || wasTaken[index] || !wasTaken[index + 1]) continue
    if (!SUBHEADING.test(place.element.nodeName) || place.linkShare > MOSTLY_LINKS) continue
    if (!isPointer(text, place.linkShare, countWords(text))) headings.set(keyOf(next), text)
  }
  return taken.flatMap((text) => {
    const key = keyOf(text)
    const heading = headings.get(key)
    headings.delete(key)
    return heading === undefined ? [text] : [heading, text]
  })
}
