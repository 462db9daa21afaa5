// An error whose message is written for the person at the keyboard: what is wrong and what to do.

/** Shown as it is, without a stack; every other error is a fault of ours. */
export class UserError extends Error {
  override name = 'UserError'
  /** Whether the same may go well another time. */
  readonly mayPass: boolean

  constructor(message: string, { mayPass = false } = {}) {
    super(message)
    this.mayPass = mayPass
  }
}

/** The sentence to show for `error`; faults of ours keep their own message. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
