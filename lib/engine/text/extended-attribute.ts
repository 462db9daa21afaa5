// The extended attribute of languages that capitalise nouns: "der für die Region zuständige Beamte", "eine am Montag gezeigte Studie".
import type { Token } from './tokens'

/** Words that may stand between an article and its noun in an extended attribute. */
export const LONGEST_ATTRIBUTE = 8

/** The endings of a participle, or of an adjective that takes a phrase of its own. */
const DESCRIBES = /(?:t|nd|ig|ich|bar|en)e[nrsm]?$/

/**
 * The token that ends the attribute opened at `from`, right behind its article: the lower-case word that describes the capital
 * behind it and has no article or preposition of its own before it. Null when there is none.
 */
export function attributeEnd(tokens: readonly Token[], from: number, isOpener: (at: number) => boolean): number | null {
  for (let k = from + 1; k <= from + LONGEST_ATTRIBUTE; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' && token?.kind !== 'number') return null
    if (token.capital || !tokens[k + 1]?.capital || tokens[k + 1]?.kind !== 'word') continue
    if (DESCRIBES.test(token.folded) && !isOpener(k - 1)) return k
  }
  return null
}
