// `npm start`: from whatever state the folder is in to a running Dictum. What is done already is skipped.
import { giveUp, hashFiles, prepare, runForeground, runNode, say, unlessDone } from './prepare.mjs'

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
/** Where scripts/bundle.mjs puts scripts/serve.ts. */
const SERVER = '.next/bundles/scripts/serve.cjs'

const port = process.env.PORT || '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) giveUp(`PORT must be a number up to 65535; it is "${port}".`)

prepare()
if (runNode(['--import', 'tsx', 'scripts/setup.ts']) !== 0)
  giveUp('The database could not be made ready: see the lines above.')
unlessDone('.next/dictum-built', hashFiles(BUILT_FROM, isNotBuilt), () => {
  say('Building the pages (once for each version; about a minute) …')
  if (runNode([NEXT, 'build'], { NODE_ENV: 'production' }) !== 0 || runNode(['scripts/build-threads.mjs']) !== 0)
    giveUp('The pages could not be built: see the lines above.')
})

// What is drawn is soon forgotten: room for it that grows without need, in every thread, is memory others could use.
const LEAN = ['--max-semi-space-size=1']
runForeground([...LEAN, SERVER], { NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' })
