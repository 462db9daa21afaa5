// Runs one of the TypeScript commands beside this file, after whatever preparation is missing.
import { join } from 'node:path'
import { prepare, ROOT, runForeground } from './prepare.mjs'

const [script, ...args] = process.argv.slice(2)
prepare()
runForeground(['--import', 'tsx', join(ROOT, 'scripts', `${script}.ts`), ...args])
