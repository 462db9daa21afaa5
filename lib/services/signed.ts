// Who decides, and why: what every decision is signed with.
import type { Signed } from '../db/decisions'
import { UserError } from '../user-error'

const LONGEST_NAME = 80
const LONGEST_REASON = 500

/**
 * The signature without blanks at its edges.
 * @throws UserError when nobody signs, or at too great a length
 */
export function tidySigned({ who, why }: Signed): Signed {
  const tidy = { who: who.trim(), why: why.trim() }
  if (tidy.who === '') throw new UserError('Say who decides: a name or initials.')
  if (tidy.who.length > LONGEST_NAME)
    throw new UserError(`The name of who decides may have ${LONGEST_NAME} characters at most.`)
  if (tidy.why.length > LONGEST_REASON) throw new UserError(`The reason may have ${LONGEST_REASON} characters at most.`)
  return tidy
}

const LONGEST_SPEAKER_NAME = 200

/**
 * A speaker's name without blanks at its edges or repeated inside.
 * @throws UserError when it is empty or too long
 */
export function tidyName(name: string): string {
  const tidy = name.replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(tidy)) throw new UserError('The name is empty: write the name to show.')
  if (tidy.length > LONGEST_SPEAKER_NAME)
    throw new UserError(`The name may have ${LONGEST_SPEAKER_NAME} characters at most.`)
  return tidy
}
