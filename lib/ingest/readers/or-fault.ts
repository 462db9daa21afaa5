// One part of a list that cannot be read is a fault of its own: the others are read all the same.
import { messageOf, UserError } from '../../user-error'
import type { Found } from '../reading'

/** What `read` gives, or why it cannot be read, as a fault of the part called `origin`. */
export function orFault(origin: string, read: () => Found): Found {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { found: 'fault', origin, why: messageOf(error) }
  }
}
