// `npm run dev`: the same preparation as `npm start`, then Next's development server.
import { giveUp, prepare, runForeground, runNode } from './prepare.mjs'

prepare()
if (runNode(['--import', 'tsx', 'scripts/setup.ts']) !== 0)
  giveUp('The database could not be made ready: see the lines above.')
runForeground([
  'node_modules/next/dist/bin/next',
  'dev',
  '-H',
  process.env.HOST || '127.0.0.1',
  '-p',
  process.env.PORT || '3000',
])
