// Runs one of the TypeScript commands beside this file, after whatever preparation is missing.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { prepare, QUIET, ROOT } from './prepare.mjs'

const [script, ...args] = process.argv.slice(2)
prepare()
const { status, signal, error } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(ROOT, 'scripts', `${script}.ts`), ...args],
  { cwd: ROOT, env: { ...process.env, ...QUIET }, stdio: 'inherit' },
)
if (error) throw error
process.exitCode = signal ? 130 : (status ?? 1)
