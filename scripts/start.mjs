// `npm start`: from whatever state the folder is in to a running Dictum. What is done already is skipped.
import { giveUp, hashFiles, prepare, runForeground, runNode, say, unlessDone } from './prepare.mjs'
import { SERVER, SERVER_ENV } from './server.mjs'

/** Everything the built pages are made from. */
const BUILT_FROM = [
  'app',
  'components',
  'i18n',
  'lib',
  'messages',
  'public',
  'next.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts/bundle.mjs',
  'scripts/serve.ts',
  'scripts/serve',
]
const isNotBuilt = (path) =>
  path.endsWith('.test.ts') || path.endsWith('.test.tsx') || path.startsWith('lib/engine/gold')
const NEXT = 'node_modules/next/dist/bin/next'

const port = process.env.PORT || '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) giveUp(`PORT must be a number up to 65535; it is "${port}".`)

prepare()
if (runNode(['--import', 'tsx', 'scripts/setup.ts']) !== 0)
  giveUp('The database could not be made ready: see the lines above.')
unlessDone('.next/dictum-built', hashFiles(BUILT_FROM, isNotBuilt), () => {
  say('Building the pages (once for each version; about a minute) …')
  if (runNode([NEXT, 'build'], { NODE_ENV: 'production' }) !== 0 || runNode(['scripts/bundle.mjs']) !== 0)
    giveUp('The pages could not be built: see the lines above.')
})

runForeground(SERVER, SERVER_ENV)
