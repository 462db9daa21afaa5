// What an article would turn out to be if it were added now: told before a person decides, written nowhere.
import { compareTexts } from '../../alignment/same-text/compare-texts'
import { readText } from '../../alignment/same-text/read-text'
import { hashesToShare, sketchOf } from '../../alignment/same-text/sketch'
import { findSameText } from '../../db/articles'
import type { Transaction } from '../../db/in-one-step'
import { findCandidates } from '../../db/sketches'
import { getComparable } from '../../db/wire-groups'
import type { ReadyArticle } from '../add-article'
import { findEarlier } from '../find-earlier'

export const SAME_TEXT = 'the same text is there already'
export const THE_WHOLE = 'the whole article is there already'
export const LATER_VERSION = 'a later version of an article that is there'

/**
 * The article that is there of it already, and what the coming one is to it, in words to which its title is put; null
 * where there is none.
 */
export async function foresee(
  tx: Transaction,
  { textHash, signs, article }: ReadyArticle,
): Promise<{ articleId: number; why: string } | null> {
  const same = await findSameText(tx, textHash, signs)
  if (same !== null) return { articleId: same, why: SAME_TEXT }
  if (!article) return null
  const { within, replaces } = await findEarlier(tx, article)
  if (within !== null) return { articleId: within, why: THE_WHOLE }
  if (replaces !== null) return { articleId: replaces, why: LATER_VERSION }
  return article.isExcerpt ? null : copyThere(tx, article.text)
}

/** No article has this number: the coming one is none yet. */
const NONE = 0

async function copyThere(tx: Transaction, text: string): Promise<{ articleId: number; why: string } | null> {
  const read = readText(text)
  const sketch = sketchOf(read)
  const candidates = await findCandidates(tx, NONE, sketch)
  const likely = candidates.filter(({ shared, size }) => shared >= hashesToShare(sketch.length, size))
  for (const { id } of likely) {
    const [there] = await getComparable(tx, [id])
    const compared = there && compareTexts(read, there.text)
    if (compared && compared.same !== 'no')
      return { articleId: id, why: `a copy of a story that is there (${compared.why})` }
  }
  return null
}
