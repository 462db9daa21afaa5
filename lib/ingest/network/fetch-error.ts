// The one error of the network: what went wrong in a plain sentence, and whether asking again can help.
import { UserError } from '../../user-error'

/**
 * What kind of failure it is:
 * `address` the address cannot be used · `private` it leads into a private network · `name` the host's name has no
 * address · `connect` nobody answers there · `tls` the encryption cannot be trusted · `timeout` too slow · `redirect` too
 * many or senseless redirects · `status` the site answers with an error · `type` not something to read · `too-large` ·
 * `broken` the answer breaks off or is malformed · `reserved` the site does not want it read on a schedule · `waiting` the
 * site refused before and is left alone for a while.
 */
export type FetchFailure =
  | 'address'
  | 'private'
  | 'name'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'redirect'
  | 'status'
  | 'type'
  | 'too-large'
  | 'broken'
  | 'reserved'
  | 'waiting'

type Particulars = {
  /** The HTTP status answered, null where none came. */
  status?: number | null
  isRetryable?: boolean
  /** Milliseconds to wait before asking again, null where the site does not say. */
  retryAfterMs?: number | null
}

/** The message is a whole sentence for the person at the keyboard. */
export class FetchError extends UserError {
  override name = 'FetchError'
  readonly kind: FetchFailure
  readonly status: number | null
  readonly isRetryable: boolean
  readonly retryAfterMs: number | null

  constructor(kind: FetchFailure, message: string, particulars: Particulars = {}) {
    super(message, { mayPass: particulars.isRetryable === true || kind === 'waiting' })
    this.kind = kind
    this.status = particulars.status ?? null
    this.isRetryable = particulars.isRetryable ?? false
    this.retryAfterMs = particulars.retryAfterMs ?? null
  }
}
