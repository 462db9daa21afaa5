// Bundles the server and its threads, one file each: whatever reads TypeScript while it runs carries a compiler.
import { build } from 'esbuild'
import { ROOT } from './prepare.mjs'

await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/serve.ts', 'lib/**/*-thread.ts'],
  // Read by scripts/start.mjs and lib/db/threads/start-thread.ts.
  outdir: '.next/bundles',
  outbase: '.',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  // Node loads what is written so with less than what is written as modules.
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
})
