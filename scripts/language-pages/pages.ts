// The pages of all languages, as they should be written now.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packFor, packs } from '../../lib/engine'
import floors from '../../lib/engine/gold/floors.json'
import { OWN_GOLD, readGold } from '../gold-articles'
import { meaningsOf } from './meanings'
import { type PageFacts, pageOf } from './page'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The folder the pages are written to. */
export const PAGES = join(ROOT, 'docs/languages')

/** The text of every page by its file name: one for each pack, and `generic.md`. */
export function languagePages(): Map<string, string> {
  const meanings = meaningsOf(readFileSync(join(ROOT, 'lib/engine/languages/pack.ts'), 'utf8'))
  return new Map([
    ...packs.map((pack) => [`${pack.code}.md`, pageOf(pack, factsOf(pack.code), meanings)] as const),
    ['generic.md', pageOf(packFor('und'), null, meanings)],
  ])
}

function factsOf(code: string): PageFacts {
  const folder = join(OWN_GOLD, code)
  const floor = new Map(Object.entries(floors)).get(code)
  if (floor === undefined || !existsSync(folder)) return null
  const articles = readGold(folder)
  return { floor, articles: articles.length, statements: articles.flatMap(({ statements }) => statements).length }
}
