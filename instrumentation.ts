// What happens once when the web server starts.

export async function register(): Promise<void> {
  // Building loads this too, and so does the runtime of the proxy.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { keepWorker } = await import('./lib/services/keep-worker')
  keepWorker()
  const { readAhead } = await import('./lib/services/read-ahead')
  readAhead().catch((error: unknown) => console.error('The corpus could not be read ahead:', error))
}
