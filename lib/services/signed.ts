// Who decides, and why: what every decision is signed with.
import type { Signed } from '../db/decisions'
import { Refused } from '../refused'

const LONGEST_NAME = 80
const LONGEST_REASON = 500

/**
 * The signature without blanks at its edges.
 * @throws UserError when nobody signs, or at too great a length
 */
export function tidySigned({ who, why }: Signed): Signed {
  const tidy = { who: who.trim(), why: why.trim() }
  if (tidy.who === '') throw new Refused('noSignature')
  if (tidy.who.length > LONGEST_NAME) throw new Refused('longSignature', { most: LONGEST_NAME })
  if (tidy.why.length > LONGEST_REASON) throw new Refused('longReason', { most: LONGEST_REASON })
  return tidy
}

const LONGEST_SPEAKER_NAME = 200

/**
 * A speaker's name without blanks at its edges or repeated inside.
 * @throws UserError when it is empty or too long
 */
export function tidyName(name: string): string {
  const tidy = name.replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(tidy)) throw new Refused('noName')
  if (tidy.length > LONGEST_SPEAKER_NAME) throw new Refused('longName', { most: LONGEST_SPEAKER_NAME })
  return tidy
}
