// The engine's score on the annotated articles may not fall: the floors are JOINT per language, raised on purpose. What the
// docs say of the score is what it is.
import { readdirSync, readFileSync } from 'node:fs'
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

const figuresOf = (language: string) => {
  const scored = readGold(join(OWN_GOLD, language)).map((article) => ({
    article,
    found: analyze(article.text, { language, publishedOn: article.publishedOn, names }),
  }))
  return score(scored)[0]
}

it.each(Object.entries(floors))('keeps %s at a JOINT of %d or above', (language, floor) => {
  expect(100 * (figuresOf(language)?.joint ?? 0)).toBeGreaterThanOrEqual(floor)
})

it('is told as it is in docs/accuracy.md', () => {
  const page = readFileSync(join(OWN_GOLD, '../../../docs/accuracy.md'), 'utf8')
  const table = page.split('## Our own articles')[1]?.split('\n## ')[0] ?? ''
  const told = [...table.matchAll(/^\| (\p{Lu}\p{L}+) \| (\d+) \| (\d+) \| ([\d.]+) \|$/gmu)].map((row) => row.slice(1))
  const nameOf = new Intl.DisplayNames('en', { type: 'language' })
  const measured = languages.flatMap((language) => {
    const figures = figuresOf(language)
    if (!figures) return []
    return [[nameOf.of(language), figures.articles, figures.gold, (100 * figures.joint).toFixed(1)].map(String)]
  })
  expect(told.sort()).toEqual(measured.sort())
})
