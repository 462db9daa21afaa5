// Bundles the server's threads, one file each, as Next bundles the rest of it: a thread that reads TypeScript by itself
// carries a compiler of its own.
import { build } from 'esbuild'
import { ROOT } from './prepare.mjs'

await build({
  absWorkingDir: ROOT,
  entryPoints: ['lib/**/*-thread.ts'],
  // Read by lib/db/threads/start-thread.ts.
  outdir: '.next/threads',
  outbase: '.',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
})
