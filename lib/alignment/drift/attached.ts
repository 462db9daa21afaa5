// Whether what a word of one report bears on is told by the other report too.
import type { SignMatch } from '../statements/match-signs'
import type { ReadStatement, Sign } from '../statements/read-statement'
import type { Stretch } from '../statements/word-finder'

/** Signs looked at on either side of a word. */
const NEAR = 2

/**
 * Whether one of the signs that stand nearest to these words is matched: a hedge of something the other report leaves out was not
 * dropped, it was never at hand.
 * @param side whose words they are
 */
export function bearsOnShared(read: ReadStatement, match: SignMatch, side: 'a' | 'b', stretch: Stretch): boolean {
  const shared = new Set<Sign>(match.matched.map((pair) => pair[side]))
  const { start, end } = spanOf(read, stretch)
  const content = read.signs.filter(({ kind }) => kind !== 'country')
  const after = content.filter((sign) => sign.start >= end).slice(0, NEAR)
  const before = content.filter((sign) => sign.end <= start).slice(-NEAR + 1)
  const near = [...before, ...after]
  return near.length === 0 || near.some((sign) => shared.has(sign))
}

/** Where words of a statement stand, in UTF-16 offsets. */
export const spanOf = ({ words }: ReadStatement, { at, length }: Stretch): { start: number; end: number } => ({
  start: words[at]?.start ?? 0,
  end: words[at + length - 1]?.end ?? 0,
})
