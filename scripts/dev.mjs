// `npm run dev`: the same preparation as `npm start`, then Next's development server.
import { spawn } from 'node:child_process'
import { giveUp, prepare, QUIET, ROOT, runNode } from './prepare.mjs'

prepare()
if (runNode(['--import', 'tsx', 'scripts/setup.ts']) !== 0)
  giveUp('The database could not be made ready: see the lines above.')
const args = [
  'node_modules/next/dist/bin/next',
  'dev',
  '-H',
  process.env.HOST || '127.0.0.1',
  '-p',
  process.env.PORT || '3000',
]
spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...QUIET }, stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 0
})
