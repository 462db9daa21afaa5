// What a form says when no answer comes back from the server.

/** Next leads on to another page by an error of its own. */
const leadsOn = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')

/** What `ask` answers; where no answer comes back, what `otherwise` says. */
export async function unlessNoAnswer<T>(ask: () => Promise<T>, otherwise: () => T): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (leadsOn(error)) throw error
    console.warn('The form could not be sent.', error)
    return otherwise()
  }
}
