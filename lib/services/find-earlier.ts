// What stands already at the address of an article that comes in: an earlier version of it, the whole of it, or another.
import { compareTexts } from '../alignment/same-text/compare-texts'
import { keyOf } from '../alignment/same-text/read-text'
import type { Transaction } from '../db/in-one-step'
import { type AtAddress, findAtAddress } from '../db/versions'

/**
 * How much of the shorter text must stand in the longer for the two to be one article at two times: what a page prints
 * around every story is no part of it, and a story that goes on keeps much of what it said.
 */
const GOES_ON = 0.25
/** The same where the title is the same: a story may be written anew under its title, a live page may not. */
const GOES_ON_UNDER_ITS_TITLE = 0.1

export type Coming = Pick<AtAddress, 'title' | 'text' | 'isExcerpt'> & { address: string | null }

/**
 * Looks for the article that the coming one replaces. Two texts at one address that have next to nothing in common are
 * two articles, and both stand: a front page, a live page that begins anew, a table that gives its texts one address.
 * @param besides is never taken for an earlier version
 * @returns `replaces`: the article this is a later version of; `within`: the whole article that an excerpt is taken from
 */
export async function findEarlier(
  tx: Transaction,
  coming: Coming,
  besides: number | null = null,
): Promise<{ replaces: number | null; within: number | null }> {
  const there = coming.address === null ? [] : await findAtAddress(tx, coming.address)
  const earlier = there.find((article) => article.id !== besides && isSameArticle(article, coming))
  if (!earlier) return { replaces: null, within: null }
  const isWithin = coming.isExcerpt && !earlier.isExcerpt
  return isWithin ? { replaces: null, within: earlier.id } : { replaces: earlier.id, within: null }
}

function isSameArticle(earlier: AtAddress, coming: Coming): boolean {
  const { same, share } = compareTexts(earlier.text, coming.text)
  const isTitled = coming.title !== '' && keyOf(earlier.title) === keyOf(coming.title)
  return same !== 'no' || share >= (isTitled ? GOES_ON_UNDER_ITS_TITLE : GOES_ON)
}
