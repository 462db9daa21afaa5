// `npm run names`: says whether two printed names are one person or body, one object a line. Touches no database.
import './broken-pipe'
import { Command } from 'commander'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { isLanguageCode } from '../lib/list-params'
import { forEachRecord, optionalOf, textOf } from './json-lines'

const command = new Command('npm run --silent names --')
  .description('Says of each pair of printed names whether they are one person or body: yes, maybe or no.')
  .requiredOption('--jsonl <file>', 'pairs, one {id, a, b, languageOfA?, languageOfB?} a line')
  .showHelpAfterError()
  .parse()
const { jsonl } = command.opts<{ jsonl: string }>()

const names = buildNameLookup(reference)

await forEachRecord(jsonl, (record) => {
  const [a, b] = [textOf(record, 'a'), textOf(record, 'b')]
  const languageOfA = optionalOf(record, 'languageOfA', isLanguageCode) ?? undefined
  const languageOfB = optionalOf(record, 'languageOfB', isLanguageCode) ?? undefined
  const { same, score, why } = names.compare(a, b, languageOfA, languageOfB)
  console.log(JSON.stringify({ id: record.id ?? '', same, score: Math.round(score * 1000) / 1000, why }))
})
