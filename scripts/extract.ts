// `npm run extract`: prints the statements of text files, or of articles in a JSON Lines file, one object a line. Touches no database.
import './broken-pipe'
import { basename } from 'node:path'
import { Command } from 'commander'
import { joinContent } from '../lib/content'
import { analyze } from '../lib/engine'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { describeArticle } from '../lib/ingest/describe-article'
import { readTextFile } from '../lib/ingest/read-text-file'
import { plainReading } from '../lib/ingest/reading'
import { isDay, isLanguageCode } from '../lib/list-params'
import { mediumTest } from '../lib/services/add-article'
import { fromHere, toDay, toLanguage } from './arguments'
import { attempt, forEachRecord, optionalOf, textOf } from './json-lines'

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
  const article = await describeArticle({ reading: plainReading(text), origin: id, given }, isMedium)
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

function inputOf(record: Readonly<Record<string, unknown>>): Input {
  return {
    id: String(record.id ?? ''),
    text: textOf(record, 'text'),
    language: optionalOf(record, 'language', isLanguageCode) ?? options.language ?? null,
    publishedOn: optionalOf(record, 'publishedOn', isDay) ?? options.published ?? null,
    title: optionalOf(record, 'title', () => true),
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

if (options.jsonl) await forEachRecord(options.jsonl, (record) => print(inputOf(record)))
