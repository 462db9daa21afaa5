// Bundles the server, its threads and its processes, one file each: whatever reads TypeScript while it runs carries a compiler.
import { build } from 'esbuild'
import { ROOT } from './prepare.mjs'

await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/serve.ts', 'lib/**/*-thread.ts', 'lib/**/*-process.ts'],
  // Read by scripts/server.mjs and lib/db/threads/bundle-of.ts.
  outdir: '.next/bundles',
  outbase: '.',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  // Node loads what is written so with less than what is written as modules.
  format: 'cjs',
  target: 'node20',
  // Prisma's client asks where it stands.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href" },
  logLevel: 'warning',
})
