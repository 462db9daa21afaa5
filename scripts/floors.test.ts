// The engine's score on the annotated articles may not fall: the floors are JOINT per language, raised on purpose.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { analyze } from '../lib/engine'
import { parseArticle } from '../lib/engine/gold/annotated'
import floors from '../lib/engine/gold/floors.json'
import { score } from '../lib/engine/gold/score'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'

const GOLD = fileURLToPath(new URL('../lib/engine/gold/', import.meta.url))
const names = buildNameLookup(reference)

const languages = readdirSync(GOLD, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

it('has a floor for every language with annotated articles', () => {
  expect(Object.keys(floors).sort()).toEqual(languages.sort())
})

it.each(Object.entries(floors))('keeps %s at a JOINT of %d or above', (language, floor) => {
  const scored = readdirSync(join(GOLD, language)).map((file) => {
    const article = parseArticle(readFileSync(join(GOLD, language, file), 'utf8'))
    return { article, found: analyze(article.text, { language, publishedOn: article.publishedOn, names }) }
  })
  const [figures] = score(scored)
  expect(100 * (figures?.joint ?? 0)).toBeGreaterThanOrEqual(floor)
})
