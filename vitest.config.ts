import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,i18n,lib,prisma,scripts,docs}/**/*.test.{ts,tsx}'],
    globalSetup: ['lib/db/migrated-template.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    // Half of a run is spent on reading modules and language tables anew for each file; no test changes any of them.
    isolate: false,
    // Also on two cores, where it would else be one.
    maxWorkers: '100%',
    // Nothing is timed here; a busy machine may take long over loading a language table or starting a process.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
