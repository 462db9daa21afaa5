// `npm run same-text`: says whether two texts are copies of one another, one object a line. Touches no database.
import './broken-pipe'
import { Command } from 'commander'
import { compareTexts } from '../lib/alignment/same-text/compare-texts'
import { forEachRecord, textOf } from './json-lines'

const command = new Command('npm run --silent same-text --')
  .description('Says of each pair of texts whether they are copies of one another: identical, near or no.')
  .requiredOption('--jsonl <file>', 'pairs, one {id, a, b} a line')
  .showHelpAfterError()
  .parse()
const { jsonl } = command.opts<{ jsonl: string }>()

const toThousandths = (value: number) => Math.round(value * 1000) / 1000

await forEachRecord(jsonl, (record) => {
  const { same, similarity, share, why } = compareTexts(textOf(record, 'a'), textOf(record, 'b'))
  console.log(
    JSON.stringify({
      id: record.id ?? '',
      same,
      similarity: toThousandths(similarity),
      share: toThousandths(share),
      why,
    }),
  )
})
