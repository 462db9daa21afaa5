// Browser tests: a real Chromium against the built app, started as a newcomer starts it, over a database of its own.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const PORT = process.env.E2E_PORT ?? '3217'
// Workers read this file again: they take the database the first reading made.
process.env.E2E_DATABASE ??= join(mkdtempSync(join(tmpdir(), 'dictum-e2e-')), 'e2e.db')

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A slow machine is no fault of the product: what is waited for may take its time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}`,
    // A trace takes a fifth of the time of a run: `npm run e2e -- --trace on` makes one of what is looked into.
    screenshot: 'only-on-failure',
    // What opens just before a press may lie over the button: the press ends, and whoever presses again looks anew.
    actionTimeout: 20_000,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://127.0.0.1:${PORT}/api/health`,
    env: { PORT, HOST: '127.0.0.1', DATABASE_URL: `file:${process.env.E2E_DATABASE}`, ALLOW_PRIVATE_NETWORK: '1' },
    timeout: 15 * 60 * 1000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    reuseExistingServer: false,
    stdout: 'pipe',
  },
})
