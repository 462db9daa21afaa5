// The awkward server is what others test against, so it must be awkward in the ways it says.
import { afterAll, expect, it } from 'vitest'
import { writeNotice } from './awkward-notices'
import { startAwkwardServer } from './awkward-server'
import { guardedFetch } from './guarded-fetch'

const server = await startAwkwardServer()
afterAll(() => server.close())
const read = async (path: string, charset = 'utf-8') => {
  const { bytes } = await guardedFetch(server.origin + path, { allowPrivate: true })
  return new TextDecoder(charset).decode(bytes)
}

it.each([
  ['/windows-1253', 'windows-1253'],
  ['/windows-1253-undeclared', 'windows-1253'],
  ['/iso-8859-7', 'iso-8859-7'],
  ['/utf-16le', 'utf-16le'],
  ['/utf-16be', 'utf-16be'],
  ['/wrong-charset', 'utf-8'],
])('serves Greek at %s in %s', async (path, charset) => {
  expect(await read(path, charset)).toContain('είπε η Αρετή Φεγγαρά')
})

it('serves feeds whose items lead to articles', async () => {
  const feed = await read('/feed-10000')
  expect(feed.match(/<item>/g)).toHaveLength(10_000)
  expect(feed).toContain(`<link>${server.origin}/notice/10000</link>`)
  expect(await read('/notice/10000')).toContain(writeNotice(10_000).paragraphs[0])
  expect(await read('/feed-no-dates')).not.toContain('pubDate')
  expect(await read('/feed-broken')).not.toContain('</rss>')
})

it('writes no two articles alike', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => writeNotice(index + 1).paragraphs.join(' '))
  expect(new Set(texts).size).toBe(texts.length)
})
