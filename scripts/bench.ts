// `npm run bench`: how fast the engine reads, articles come in, and the table, the pages about speakers and comparisons answer, on this machine. Prints figures, asserts nothing.
import './broken-pipe'
import { Argument, Command } from 'commander'
import { benchCompare } from './bench/compare'
import { benchCopies } from './bench/copies'
import { benchDesk } from './bench/desk'
import { benchEngine } from './bench/engine'
import { benchGroups } from './bench/groups'
import { benchIngest } from './bench/ingest'
import { benchSpeakers } from './bench/speakers'
import { benchTable } from './bench/table'

const benches = {
  engine: benchEngine,
  table: benchTable,
  speakers: benchSpeakers,
  copies: benchCopies,
  groups: benchGroups,
  compare: benchCompare,
  desk: benchDesk,
  ingest: benchIngest,
}
type Bench = keyof typeof benches

const command = new Command('npm run bench --')
  .description('Measures speed and prints figures. Asserts nothing.')
  .addArgument(new Argument('[what]', 'one of them alone; all when not given').choices(Object.keys(benches)))
  .option('--articles <number>', 'how many articles `ingest` adds', Number, 2_000)
  .option('--statements <number>', 'how many statements `desk` makes up', Number, 1_000_000)
  .option('--keep <file>', 'where `desk` leaves its database')
  .option('--database <file>', 'one that `desk` left before, to be measured again')
  .showHelpAfterError()
  .parse()
const [what] = command.processedArgs as [Bench | undefined]

for (const [name, bench] of Object.entries(benches))
  if (!what || what === name)
    await bench(command.opts<{ articles: number; statements: number; keep?: string; database?: string }>())
