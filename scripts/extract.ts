// `npm run extract`: prints the statements of text files, or of articles in a JSON Lines file, one object a line. Touches no database.
import './broken-pipe'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Command } from 'commander'
import { joinContent } from '../lib/content'
import { analyze } from '../lib/engine'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { describeArticle } from '../lib/ingest/describe-article'
import { readTextFile } from '../lib/ingest/read-text-file'
import { isDay, isLanguageCode } from '../lib/list-params'
import { mediumTest } from '../lib/services/add-article'
import { messageOf, UserError } from '../lib/user-error'
import { fromHere, toDay, toLanguage } from './arguments'

type Input = { id: string; text: string; language: string | null; publishedOn: string | null; title: string | null }

const command = new Command('npm run --silent extract --')
  .description('Prints the statements of each text as one JSON object a line.')
  .argument('[files...]', 'text files')
  .option('--jsonl <file>', 'articles, one {id, text, language?, publishedOn?, title?} a line')
  .option('--language <code>', 'the language of all files; detected when not given', toLanguage)
  .option('--published <day>', 'when they were published, as YYYY-MM-DD', toDay)
  .showHelpAfterError()
  .parse()
const options = command.opts<{ jsonl?: string; language?: string; published?: string }>()
if (command.args.length === 0 && !options.jsonl) command.help({ error: true })

const names = buildNameLookup(reference)
const isMedium = mediumTest(names)

async function print({ id, text, language, publishedOn, title }: Input) {
  const given = { outlet: null, url: null, language, publishedOn, title }
  const article = await describeArticle({ text, origin: id, given }, isMedium)
  const statements = analyze(article.text, { language: article.language, publishedOn: article.publishedOn, names })
  const withText = statements.map(({ kind, spans, ...rest }) => ({
    kind,
    spans,
    text: joinContent(spans.map(({ start, end }) => text.slice(start, end))),
    ...rest,
  }))
  const { outlet, publishedOn: day } = article
  console.log(JSON.stringify({ id, language: article.language, publishedOn: day, outlet, statements: withText }))
}

type Fields = { id?: unknown; text?: unknown; language?: unknown; publishedOn?: unknown; title?: unknown }

/** A field that may be missing or empty; anything else must pass `isGood`. */
function optional(value: unknown, name: string, isGood: (text: string) => boolean): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string' && isGood(value)) return value
  throw new UserError(`its ${name} cannot be ${JSON.stringify(value)}`)
}

function inputOf(line: string): Input {
  const record: unknown = JSON.parse(line)
  if (typeof record !== 'object' || record === null) throw new UserError('it is not an object')
  const { id, text, language, publishedOn, title }: Fields = record
  if (typeof text !== 'string') throw new UserError('it has no text')
  return {
    id: String(id ?? ''),
    text,
    language: optional(language, 'language', isLanguageCode) ?? options.language ?? null,
    publishedOn: optional(publishedOn, 'publishedOn', isDay) ?? options.published ?? null,
    title: optional(title, 'title', () => true),
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
    const lines = readFileSync(fromHere(jsonl), 'utf8')
      .replace(/^\ufeff/, '')
      .split('\n')
    for (const [index, line] of lines.entries())
      if (line.trim() !== '') await attempt(`${jsonl}:${index + 1}`, () => print(inputOf(line)))
  })
