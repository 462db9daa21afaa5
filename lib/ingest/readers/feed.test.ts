// A feed's entries come out as addresses or whole articles, with no date made up and nothing lost in silence.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '../given-facts'
import type { Found } from '../reading'
import { findFeeds } from './find-feeds'
import { openSource } from './open-source'
import { collect, sourceOf } from './test-source'

const NOW = new Date('2024-03-10T12:00:00Z')
const read = (content: string | Uint8Array, { url = null, ...given }: { url?: string | null; outlet?: string } = {}) =>
  collect(openSource(sourceOf('feed.xml', content, { url }), { ...NOTHING_GIVEN, ...given }, { now: NOW }))
const rss = (items: string, head = '<title>Il Faro</title><link>https://faro.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`
const item = (inside: string) => `<item><link>https://faro.example/1</link>${inside}</item>`
const first = async (inside: string): Promise<Found | undefined> => (await read(rss(item(inside))))[0]
const WHOLE = `<p>${'Il sindaco ha detto che il porto resta chiuso. '.repeat(8)}</p><p>${'Il molo &egrave; stato danneggiato dal vento. '.repeat(10)}</p>`

describe('readFeed', () => {
  it('gives the address of each entry, with what the feed says of it', async () => {
    const xml = rss(
      `<item><title><![CDATA[Porto &amp; molo, <b>chiusi</b>]]></title><link> https://faro.example/1?a=1&amp;b=2 </link>
       <dc:creator>Ada Prova</dc:creator><pubDate>Tue, 05 Mar 2024 23:15:00 EST</pubDate><description>Breve.</description></item>
       <item><guid isPermaLink="true">https://faro.example/2</guid><source url="https://altro.example/rss">L'Altro</source></item>`,
    )
    expect(await read(xml)).toMatchObject([
      {
        found: 'address',
        origin: 'feed.xml, entry 1',
        url: 'https://faro.example/1?a=1&b=2',
        given: { title: 'Porto & molo, chiusi', publishedOn: '2024-03-05', outlet: null, language: null },
        listed: { byline: 'Ada Prova', publishedAt: '2024-03-05T23:15:00-05:00', warnings: [] },
      },
      { found: 'address', url: 'https://faro.example/2', given: { publishedOn: null, outlet: "L'Altro" } },
    ])
  })

  it('reads Atom, with its bases', async () => {
    const [found] = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://faro.example/" xml:lang="it"><title>Il Faro</title>
       <entry xml:base="/2024/"><title type="html">Porto &amp;amp; molo</title><link rel="enclosure" href="a.mp3"/><link href="1.html"/>
       <updated>2024-03-06T10:00:00+02:00</updated><summary>Breve.</summary></entry></feed>`,
    )
    expect(found).toMatchObject({
      url: 'https://faro.example/2024/1.html',
      given: { title: 'Porto & molo', publishedOn: null },
      listed: { publishedAt: '2024-03-06T10:00:00+02:00' },
    })
  })

  it('reads RDF and JSON Feed', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://faro.example/"><title>Il Faro</title><link>https://faro.example/</link></channel><item rdf:about="https://faro.example/1"><title>Porto</title><dc:date>2024-03-05T10:00:00+02:00</dc:date></item></rdf:RDF>`
    expect(await read(rdf)).toMatchObject([
      { url: 'https://faro.example/1', listed: { publishedAt: '2024-03-05T10:00:00+02:00' } },
    ])
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Il Faro',
      home_page_url: 'https://faro.example/',
      items: [
        {
          id: '1',
          url: '/1',
          content_html: WHOLE,
          date_published: '2024-03-05T10:00:00+02:00',
          authors: [{ name: 'Ada Prova' }],
        },
      ],
    }
    expect(await read(JSON.stringify(json, null, 1), { url: 'https://faro.example/feed.json' })).toMatchObject([
      { found: 'article', reading: { outlet: 'Il Faro', byline: 'Ada Prova', canonicalUrl: 'https://faro.example/1' } },
    ])
  })

  it('takes an entry for the article only where it carries its whole text', async () => {
    const found = await first(
      `<content:encoded><![CDATA[${WHOLE}<p>The post Porto appeared first on Il Faro.</p>]]></content:encoded>`,
    )
    if (found?.found !== 'article') throw new Error('no article')
    expect(found.reading.text.split('\n\n')).toHaveLength(2)
    expect(found.reading.text).toMatch(/^Il sindaco ha detto [^<]+\n\nIl molo è stato .+vento\.$/)
    expect(found.reading.outlet).toBe('Il Faro')
    for (const inside of [
      // A summary, however long.
      `<description><![CDATA[${WHOLE}]]></description>`,
      '<content:encoded>Il porto resta chiuso.</content:encoded>',
      `<content:encoded><![CDATA[${WHOLE}<p>E poi […]</p>]]></content:encoded>`,
      `<content:encoded><![CDATA[${WHOLE}<a href="x">Leggi tutto</a>]]></content:encoded>`,
      `<content:encoded><![CDATA[${WHOLE}]]></content:encoded><description><![CDATA[${WHOLE}]]></description>`,
    ])
      expect(await first(inside)).toMatchObject({ found: 'address', url: 'https://faro.example/1' })
  })

  it('lets a given outlet win, and never takes an aggregator for one', async () => {
    const content = `<content:encoded><![CDATA[${WHOLE}]]></content:encoded>`
    expect(await read(rss(item(content)), { outlet: 'Mio' })).toMatchObject([
      { reading: { outlet: 'Mio' }, given: { outlet: 'Mio' } },
    ])
    const elsewhere = rss(item(content), '<title>Raccolta</title><link>https://raccolta.example/</link>')
    expect(await read(elsewhere)).toMatchObject([{ reading: { outlet: null } }])
  })

  it('leaves a missing date unknown, and tells of a doubtful one', async () => {
    expect(await first('<title>a</title>')).toMatchObject({
      given: { publishedOn: null },
      listed: { publishedAt: null, warnings: [] },
    })
    for (const [date, publishedOn, warning] of [
      ['Tue, 05 Mar 2024 10:15:00 XYZ', '2024-03-05', 'time zone "XYZ"'],
      ['Tue, 05 Mar 2030 10:15:00 GMT', null, 'in the future'],
      ['Sun, 10 Mar 2024 15:00:00 GMT', '2024-03-10', 'lies ahead'],
      ['domani', null, 'cannot be read'],
    ])
      expect(await first(`<pubDate>${date}</pubDate>`)).toMatchObject({
        given: { publishedOn },
        listed: { warnings: [expect.stringContaining(warning ?? '')] },
      })
  })

  it('resolves relative links against the feed, and says where one leads nowhere', async () => {
    const xml = rss(
      '<item><link>a/1</link></item><item><link>javascript:alert(1)</link></item><item><title>x</title></item>',
      '<title>x</title>',
    )
    expect(await read(xml, { url: 'https://faro.example/rss/all.xml' })).toMatchObject([
      { url: 'https://faro.example/rss/a/1' },
      { found: 'fault', why: expect.stringContaining('leads to no web page') },
      { found: 'fault', why: 'has neither an address nor a whole text' },
    ])
    expect(await read(xml)).toMatchObject([{ found: 'fault', why: expect.stringContaining('"a/1"') }, {}, {}])
  })

  it('saves what it can out of broken XML, and says what was lost', async () => {
    const xml = rss(
      `<item><title>Uno</title><link>https://faro.example/1</link></item><item><title>Due</titel><link>https://faro.example/2</link></item><item><title>Tre & <link>https://faro.example/3</link></item><item><title>Quattro</title><link>https://faro.example/4</link></item><item><title>Cin`,
    ).replace('</channel></rss>', '')
    const found = await read(xml)
    expect(found.map((one) => (one.found === 'address' ? one.url : one.found))).toEqual([
      'https://faro.example/1',
      'fault',
      'fault',
      'https://faro.example/4',
      'fault',
    ])
    expect(found.at(-1)).toMatchObject({ why: expect.stringMatching(/^is broken XML.*: 1 of 5 entries were lost$/) })
    expect(await read('<rss version="2.0"><channel><title>x</tit')).toMatchObject([
      { found: 'fault', why: expect.stringContaining('no feed that can be read') },
    ])
    expect(await read('{"version": "https://jsonfeed.org/version/1.1", "items": [')).toMatchObject([{ found: 'fault' }])
  })

  it('says of a JSON feed without a list of entries what is wrong, and counts what is no entry', async () => {
    const json = (items: unknown) => read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }))
    const noList = [{ found: 'fault', origin: 'feed.xml', why: expect.stringContaining('"items" are no list') }]
    expect(await json({ a: { url: 'https://faro.example/1' } })).toEqual(noList)
    expect(await json(undefined)).toEqual(noList)
    expect(await json([])).toEqual([])
    expect(await json([7, { url: 'https://faro.example/1' }, null])).toMatchObject([
      { found: 'address', url: 'https://faro.example/1' },
      { found: 'fault', why: 'is no feed entry: 2 of 3 entries hold nothing that can be read' },
    ])
  })

  it('refuses entities that unfold in each other', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${String.fromCharCode(98 + n)} "${`&${String.fromCharCode(97 + n)};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&j;</title>${item('<title>&j;</title>')}</channel></rss>`
    expect(await read(bomb)).toEqual([
      { found: 'fault', origin: 'feed.xml', why: expect.stringContaining('declares entities of its own') },
    ])
  })

  it('reads ten thousand entries, old character sets and compressed feeds', async () => {
    const many = rss(
      Array.from(
        { length: 10_000 },
        (_, n) => `<item><title>t${n}</title><link>https://faro.example/${n}</link></item>`,
      ).join(''),
    )
    const found = await read(gzipSync(many))
    expect(found).toHaveLength(10_000)
    expect(found.at(-1)).toMatchObject({ url: 'https://faro.example/9999', given: { title: 't9999' } })
    const latin = rss(item('<title>Citt\xe0</title>')).replace('version="1.0"', 'version="1.0" encoding="iso-8859-1"')
    expect(await read(Uint8Array.from(latin, (c) => c.charCodeAt(0)))).toMatchObject([{ given: { title: 'Città' } }])
    expect(await read(rss(''))).toEqual([])
  })
})

describe('findFeeds', () => {
  it('gives the feeds a page names, each once', () => {
    const html = `<!doctype html><html><head><base href="https://faro.example/x/">
      <link rel="alternate" type="application/rss+xml" title="Il Faro &raquo; Feed" href="/rss">
      <link rel="alternate" type="application/rss+xml" href="https://faro.example/rss">
      <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom.xml">
      <link rel="alternate" hreflang="en" href="/en"><link rel="alternate" type="application/feed+json" href="javascript:1">
      <link rel="stylesheet" href="/s.css"></head><body></body></html>`
    expect(findFeeds(html, 'https://faro.example/')).toEqual([
      { url: 'https://faro.example/rss', title: 'Il Faro » Feed' },
      { url: 'https://faro.example/x/atom.xml', title: null },
    ])
  })
})
