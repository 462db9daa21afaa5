// The contract of the packs is read for what each list is for, and printed text stays as printed in Markdown.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { packs } from '../../lib/engine'
import { escapeMarkdown } from './escape'
import { meaningsOf, typeOfGroup } from './meanings'

const meanings = meaningsOf(
  readFileSync(fileURLToPath(new URL('../../lib/engine/languages/pack.ts', import.meta.url)), 'utf8'),
)

it('knows what every list of a pack is for', () => {
  const [pack] = packs
  const lists = Object.entries(typeOfGroup).flatMap(([group, type]) =>
    Object.keys(pack?.[group as keyof typeof typeOfGroup] ?? {}).map((field) => `${type}.${field}`),
  )
  expect(lists.length).toBeGreaterThan(50)
  expect(lists.filter((list) => !meanings.has(list))).toEqual([])
})

it('joins the lines of a comment, and leaves none to the field below', () => {
  const source = 'export type X = {\n  /**\n   * One\n   * two.\n   */\n  a: string\n  b: string\n}\n'
  expect([...meaningsOf(source)]).toEqual([['X.a', 'One two.']])
})

it.each([
  ['- «a», *b* [c]\nd', '\\- «a», \\*b\\* \\[c\\] ¶ d'],
  ['1. <p> & _x_', '1\\. &lt;p> &amp; \\_x\\_'],
])('keeps %j from being read as formatting', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped))
