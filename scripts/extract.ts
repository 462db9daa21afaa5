// `npm run extract`: prints the statements of text files, or of articles in a JSON Lines file, one object a line. Touches no database.
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { analyze } from '../lib/engine'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { describeArticle } from '../lib/ingest/describe-article'
import { readTextFile } from '../lib/ingest/read-text-file'
import { isDay } from '../lib/list-params'
import { messageOf } from '../lib/user-error'

type Input = { id: string; text: string; language: string | null; publishedOn: string | null; title: string | null }

function toDay(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('It must be a day written YYYY-MM-DD.')
}

const command = new Command('npm run --silent extract --')
  .description('Prints the statements of each text as one JSON object a line.')
  .argument('[files...]', 'text files')
  .option('--jsonl <file>', 'articles, one {id, text, language?, publishedOn?, title?} a line')
  .option('--language <code>', 'the language of all files; detected when not given')
  .option('--published <day>', 'when they were published, as YYYY-MM-DD', toDay)
  .showHelpAfterError()
  .parse()
const options = command.opts<{ jsonl?: string; language?: string; published?: string }>()
if (command.args.length === 0 && !options.jsonl) command.help({ error: true })

const names = buildNameLookup(reference)
const isMedium = (name: string) => names.find(name, 'und')?.medium !== undefined
// npm runs commands in the project's folder; paths are meant from where they were typed.
const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? '.', path)

async function print({ id, text, language, publishedOn, title }: Input) {
  const given = { outlet: null, url: null, language, publishedOn, title }
  const article = await describeArticle({ text, origin: id, given }, isMedium)
  const statements = analyze(article.text, { language: article.language, publishedOn: article.publishedOn, names })
  const { outlet } = article
  console.log(JSON.stringify({ id, language: article.language, publishedOn: article.publishedOn, outlet, statements }))
}

const textOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

function inputOf(line: string): Input {
  const record: Record<string, unknown> = JSON.parse(line)
  if (typeof record.text !== 'string') throw new Error('it has no text')
  return {
    id: String(record.id ?? ''),
    text: record.text,
    language: textOrNull(record.language) ?? options.language ?? null,
    publishedOn: textOrNull(record.publishedOn) ?? options.published ?? null,
    title: textOrNull(record.title),
  }
}

/** Goes on after a failure, so that one bad file costs only its own line; the exit code tells. */
async function attempt(what: string, work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    console.error(`${what}: ${messageOf(error)}`)
    process.exitCode = 1
  }
}

for (const path of command.args)
  await attempt(path, async () => {
    const text = await readTextFile(fromHere(path))
    await print({
      id: basename(path),
      text,
      language: options.language ?? null,
      publishedOn: options.published ?? null,
      title: null,
    })
  })

const jsonl = options.jsonl
if (jsonl)
  await attempt(jsonl, async () => {
    const lines = readFileSync(fromHere(jsonl), 'utf8').split('\n')
    for (const [index, line] of lines.entries())
      if (line.trim() !== '') await attempt(`${jsonl}:${index + 1}`, () => print(inputOf(line)))
  })
