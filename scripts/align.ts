// `npm run align`: says whether two statements report one utterance, and what changed, one object a line. Touches no database.
import './broken-pipe'
import { Command } from 'commander'
import { findDrift } from '../lib/alignment/drift/drift'
import { compareStatements } from '../lib/alignment/statements/compare-statements'
import { readStatement } from '../lib/alignment/statements/read-statement'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { forEachRecord } from './json-lines'
import { toldOf } from './told-statement'

const command = new Command('npm run --silent align --')
  .description('Says of each pair of statements whether they report one utterance, why, and what changed between them.')
  .requiredOption(
    '--jsonl <file>',
    'pairs, one {id, a, b} a line, each a statement {text, language, speaker, speakerType, saidOn, kind, outlet}',
  )
  .showHelpAfterError()
  .parse()
const { jsonl } = command.opts<{ jsonl: string }>()

const names = buildNameLookup(reference)

/** From this score on two statements may be one utterance that changed much on its way: what changed is told. */
const DOUBTFUL = 0.03

await forEachRecord(jsonl, (record) => {
  const [a, b] = [readStatement(toldOf(record, 'a'), names), readStatement(toldOf(record, 'b'), names)]
  const { same, score, why, match } = compareStatements(a, b, names)
  const drift = score >= DOUBTFUL ? findDrift({ a, b, match, names }) : []
  console.log(JSON.stringify({ id: record.id ?? '', same, score: Math.round(score * 1000) / 1000, why, drift }))
})
