// The texts the bench reads: the sample corpus and our annotated articles.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detectLanguage } from '../../lib/ingest/detect-language'
import { OWN_GOLD, readGold } from '../gold-articles'

const SAMPLE = fileURLToPath(new URL('../../prisma/sample/articles/', import.meta.url))

/** The articles of the sample corpus, in the order of their names. */
export async function sampleTexts(): Promise<string[]> {
  return Promise.all((await readdir(SAMPLE)).sort().map((name) => readFile(join(SAMPLE, name), 'utf8')))
}

/** All texts by language, the languages in alphabetical order. */
export async function textsByLanguage(): Promise<Map<string, string[]>> {
  const samples = (await sampleTexts()).map(async (text) => ({ lang: await detectLanguage(text), text }))
  const articles = [...(await Promise.all(samples)), ...readGold(OWN_GOLD)]
  const languages = [...new Set(articles.map(({ lang }) => lang))].sort()
  return new Map(
    languages.map((lang) => [lang, articles.filter((article) => article.lang === lang).map(({ text }) => text)]),
  )
}
