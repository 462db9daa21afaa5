// How the built server is run.

/** What Node is given: scripts/serve.ts, where scripts/bundle.mjs puts it. */
export const SERVER = [
  // What is drawn is soon forgotten: room for it that grows, in every thread, is memory that others could use.
  '--max-semi-space-size=1',
  // Swept once it has grown by half, not up to four times over (V8's own measure): a server that has drawn some hundred
  // pages holds 130 MB less, for a tenth more of the processor.
  '--heap-growing-percent=50',
  '.next/bundles/scripts/serve.cjs',
]

/**
 * Beside its settings. One arena: what one thread gives back, another can take.
 * @type {NodeJS.ProcessEnv}
 */
export const SERVER_ENV = { NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' }
