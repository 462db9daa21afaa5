// The annotated articles the commands measure on: our marked-up files, and JSON files of others.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GoldArticle, parseArticle } from '../lib/engine/gold/annotated'

/** The folder of our own articles, one folder in it for each language. */
export const OWN_GOLD = fileURLToPath(new URL('../lib/engine/gold', import.meta.url))

/** The annotated articles of a JSON file, a marked-up file, or a folder of marked-up files in the order of their paths. */
export function readGold(path: string): GoldArticle[] {
  if (statSync(path).isDirectory())
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => parseArticle(readFileSync(join(path, file), 'utf8')))
  const source = readFileSync(path, 'utf8')
  if (!path.endsWith('.json')) return [parseArticle(source)]
  const articles: GoldArticle[] = JSON.parse(source)
  return articles.map((article) => ({
    ...article,
    publishedOn: article.publishedOn ?? null,
    optional: article.optional ?? [],
  }))
}
