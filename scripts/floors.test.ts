// The engine's score on the annotated articles may not fall: the floors are JOINT per language, raised on purpose.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { analyze } from '../lib/engine'
import floors from '../lib/engine/gold/floors.json'
import { score } from '../lib/engine/gold/score'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { OWN_GOLD, readGold } from './gold-articles'

const names = buildNameLookup(reference)

const languages = readdirSync(OWN_GOLD, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

it('has a floor for every language with annotated articles', () => {
  expect(Object.keys(floors).sort()).toEqual(languages.sort())
})

it.each(Object.entries(floors))('keeps %s at a JOINT of %d or above', (language, floor) => {
  const scored = readGold(join(OWN_GOLD, language)).map((article) => ({
    article,
    found: analyze(article.text, { language, publishedOn: article.publishedOn, names }),
  }))
  const [figures] = score(scored)
  expect(100 * (figures?.joint ?? 0)).toBeGreaterThanOrEqual(floor)
})
