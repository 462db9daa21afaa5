// What a form says when no answer comes back from the server.

/** Next leads on to another page by an error of its own. */
const leadsOn = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')

/** What `ask` answers; where no answer comes back, what `otherwise` makes of the sentence that says so. */
export async function unlessNoAnswer<T>(ask: () => Promise<T>, otherwise: (why: string) => T): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (leadsOn(error)) throw error
    console.warn('The form could not be sent.', error)
    return otherwise('It did not arrive: Dictum may have stopped. Nothing is lost, try again.')
  }
}
