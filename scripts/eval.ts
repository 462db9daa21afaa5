// `npm run eval`: runs the engine over annotated articles and prints how well it did, all together and by language.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { analyze } from '../lib/engine'
import { type GoldArticle, parseArticle } from '../lib/engine/gold/annotated'
import { type Figures, score } from '../lib/engine/gold/score'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { messageOf } from '../lib/user-error'
import { fromHere } from './arguments'

const OWN_GOLD = 'lib/engine/gold'

const command = new Command('npm run eval --')
  .description(
    'Scores the engine against annotated articles: content at overlap .5 and .8, speaker, and both together (JOINT).',
  )
  .argument('[gold...]', `JSON files of annotated articles, or folders of marked-up ones (default: ${OWN_GOLD})`)
  .showHelpAfterError()
  .parse()

/** Marked-up articles below a folder, in the order of their paths. */
function articlesBelow(folder: string): GoldArticle[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => parseArticle(readFileSync(join(folder, path), 'utf8')))
}

function articlesOf(path: string): GoldArticle[] {
  if (statSync(path).isDirectory()) return articlesBelow(path)
  const source = readFileSync(path, 'utf8')
  if (!path.endsWith('.json')) return [parseArticle(source)]
  const articles: GoldArticle[] = JSON.parse(source)
  return articles.map((article) => ({
    ...article,
    publishedOn: article.publishedOn ?? null,
    optional: article.optional ?? [],
  }))
}

const percent = (value: number) => (100 * value).toFixed(1)

function rowOf(figures: Figures): string[] {
  const { language, articles, gold, precision, recall, f1, f1At80, speaker, joint, entity, kind } = figures
  return [
    language,
    String(articles),
    String(gold),
    ...[precision, recall, f1, f1At80, speaker, joint, entity, kind].map(percent),
  ]
}

try {
  const names = buildNameLookup(reference)
  const paths = command.args.length > 0 ? command.args.map(fromHere) : [OWN_GOLD]
  const scored = paths.flatMap(articlesOf).map((article) => {
    const options = { language: article.lang, publishedOn: article.publishedOn, names }
    return { article, found: analyze(article.text, options) }
  })
  const heads = ['lang', 'articles', 'gold', 'P', 'R', 'F1@.5', 'F1@.8', 'speaker', 'JOINT', 'entity', 'kind']
  for (const row of [heads, ...score(scored).map(rowOf)])
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(5) : cell.padStart(8))).join(' '))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
