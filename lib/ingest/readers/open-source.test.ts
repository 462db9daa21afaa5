// One door: whatever arrives is told for what it is, read, or refused with a sentence that says what to do.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { UserError } from '../../user-error'
import { NOTHING_GIVEN } from '../given-facts'
import type { Found, Source } from '../reading'
import { holdsOthers, openSource } from './open-source'
import { collect, sourceOf } from './test-source'
import { zipOf } from './test-zip'

const NOW = new Date('2024-03-10T12:00:00Z')
const open = (source: Source, given = {}) => collect(openSource(source, { ...NOTHING_GIVEN, ...given }, { now: NOW }))
const read = (name: string, content: string | Uint8Array, rest: Partial<Source> = {}) =>
  open(sourceOf(name, content, rest))
/** What was found, in short. */
const brief = (found: Found[]) =>
  found.map((one) => {
    if (one.found === 'article') return `${one.origin}: ${one.reading.text}`
    if (one.found === 'address') return `${one.origin}: ${one.url}`
    return one.found === 'source' ? `${one.origin}: page` : `${one.origin} ${one.why}`
  })

const folder = await mkdtemp(join(tmpdir(), 'dictum-readers-'))
afterAll(() => rm(folder, { recursive: true }))

describe('text', () => {
  it('is one article as it is', async () => {
    const source = sourceOf('a.txt', 'Il porto resta chiuso.\n\n- Lo dice il sindaco.')
    expect(await holdsOthers(source)).toBe(false)
    expect(await open(source, { outlet: 'Il Faro' })).toMatchObject([
      {
        found: 'article',
        origin: 'a.txt',
        given: { outlet: 'Il Faro' },
        reading: { text: 'Il porto resta chiuso.\n\n- Lo dice il sindaco.', title: null },
      },
    ])
  })

  it('may begin like something else', async () => {
    for (const text of [
      '[AgenFaro] Il porto resta chiuso.',
      '{sic} disse',
      'Data, ora e luogo',
      '--- Porto',
      '[[Porto]] chiuso',
      'faro.example',
      'https://faro.example e poi',
    ])
      expect(brief(await read('a.txt', text))).toEqual([`a.txt: ${text}`])
  })

  it('is refused when empty, binary or a book', async () => {
    expect(brief(await read('a.txt', ''))).toEqual(['a.txt is empty: there is nothing in it'])
    expect(brief(await read('a.txt', ' \n'))).toEqual(['a.txt is empty: there is no word in it'])
    expect(brief(await read('a.txt', 'parola '.repeat(700_000)))[0]).toMatch('too large for one article')
  })
})

describe('markdown', () => {
  it('takes what its front matter says, and the words without their marks', async () => {
    const [found] = await read(
      'a.md',
      '---\ntitle: "Porto: chiuso"\ndate: 2024-03-05T10:15:00+01:00\nauthors: [Ada Prova, Ugo Prova]\nlang: it\npublisher: Il Faro\ncanonical: https://faro.example/1\ntags:\n  - mare\n---\n# Porto\n\nIl **porto**\nresta [chiuso](https://x.example).\n',
    )
    expect(found).toMatchObject({
      found: 'article',
      reading: {
        text: 'Porto\n\nIl porto resta chiuso.',
        title: 'Porto: chiuso',
        publishedAt: '2024-03-05T10:15:00+01:00',
        byline: 'Ada Prova, Ugo Prova',
        language: 'it',
        outlet: 'Il Faro',
        canonicalUrl: 'https://faro.example/1',
        warnings: [],
      },
    })
  })

  it('needs no front matter, and takes a source that is an address for the address', async () => {
    expect(brief(await read('a.md', 'Il *porto*.'))).toEqual(['a.md: Il porto.'])
    const [found] = await read('clip.txt', '---\nsource: https://faro.example/2\n---\nIl porto.')
    expect(found).toMatchObject({
      reading: { text: 'Il porto.', canonicalUrl: 'https://faro.example/2', outlet: null },
    })
  })

  it('lets what is given win over its front matter', async () => {
    const source = sourceOf('a.md', '---\noutlet: Il Faro\ntitle: Porto\n---\nIl porto.')
    expect(await open(source, { outlet: 'Altro' })).toMatchObject([{ given: { outlet: 'Altro', title: null } }])
  })

  it('says what is wrong with front matter', async () => {
    expect(brief(await read('a.md', '---\ntitle: a: b\n---\nIl porto.'))[0]).toMatch(/YAML is faulty in line 2/)
    expect(brief(await read('a.md', '---\njust words\n---\nIl porto.'))[0]).toMatch('no list of "name: value" lines')
    expect(
      brief(
        await read(
          'a.md',
          `---\na: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1},*a${i - 1}` : '*a,*a'}]`).join('\n')}\n---\nIl porto.`,
        ),
      )[0],
    ).toMatch('YAML is faulty')
  })
})

describe('table', () => {
  it('of addresses, with what it says of them', async () => {
    const found = await read(
      'links.csv',
      'Indirizzo;Testata;Data di pubblicazione;Lingua;Autore\nhttps://faro.example/1;Il Faro;5/3/2024;italiano;Ada Prova\nwww.faro.example/2;;;;\nfaro;;;;\n',
    )
    expect(found).toMatchObject([
      {
        found: 'address',
        origin: 'links.csv, line 2',
        url: 'https://faro.example/1',
        given: { outlet: 'Il Faro', publishedOn: '2024-03-05', language: 'it' },
        listed: { byline: 'Ada Prova', publishedAt: '2024-03-05', warnings: [] },
      },
      { found: 'address', url: 'https://www.faro.example/2' },
      { found: 'fault', origin: 'links.csv, line 4', why: expect.stringContaining('does not begin with http') },
    ])
  })

  it('of texts, past a faulty row', async () => {
    const csv =
      'κείμενο,τίτλος,γλώσσα,source\n"Το λιμάνι, είπε,\nμένει κλειστό.",Λιμάνι,el,Ο Φάρος\n"Το "λιμάνι, μένει\n,Χωρίς,el,\nΤο λιμάνι.,,,\n'
    expect(brief(await read('texts.csv', csv))).toEqual([
      'texts.csv, line 2: Το λιμάνι, είπε,\nμένει κλειστό.',
      'texts.csv, line 4 cannot be read: a quotation mark is not closed, or one inside a quoted cell is not doubled',
      'texts.csv, line 5 has neither a text nor an address',
      'texts.csv, line 6: Το λιμάνι.',
    ])
  })

  it('may be one column of addresses without a name, or stand in a .txt', async () => {
    expect(brief(await read('a.csv', 'https://a.example/1\nhttps://a.example/2,x\n'))).toEqual([
      'a.csv, line 1: https://a.example/1',
      'a.csv, line 2 has more cells than the first line: put text that holds the separator in quotes',
    ])
    expect(brief(await read('a.txt', 'title\turl\nPorto\thttps://a.example/1\n'))).toEqual([
      'a.txt, line 2: https://a.example/1',
    ])
  })

  it('is read in the character set it is written in', async () => {
    const windows1252 = Uint8Array.from(
      "url,testo\n,La citt\xe0 \xe8 l\xec: il porto \x93resta\x94 chiuso, perch\xe9 c'\xe8 vento e non si pu\xf2 uscire\n"
        .replace(',La', ',"La')
        .replace('uscire', 'uscire"'),
      (c) => c.charCodeAt(0),
    )
    expect(brief(await read('a.csv', windows1252))[0]).toContain('La città è lì: il porto “resta” chiuso')
    const utf16 = Buffer.from('\ufefftext\nΤο λιμάνι\n', 'utf16le')
    expect(brief(await read('a.csv', utf16))).toEqual(['a.csv, line 2: Το λιμάνι'])
  })

  it('of a Greek spreadsheet: semicolons, windows-1253, a line for Excel, empty columns at the end', async () => {
    const text = 'sep=;\r\nΔιεύθυνση;Τίτλος;Πηγή;;\r\nhttps://faros.example/1;Το λιμάνι μένει κλειστό;Ο Φάρος;;\r\n'
    const letters = new Map(
      Array.from({ length: 128 }, (_, n) => [new TextDecoder('windows-1253').decode(Uint8Array.of(n + 128)), n + 128]),
    )
    const bytes = Uint8Array.from(text, (letter) => letters.get(letter) ?? letter.charCodeAt(0))
    expect(await read('a.csv', bytes)).toMatchObject([
      {
        origin: 'a.csv, line 3',
        url: 'https://faros.example/1',
        given: { title: 'Το λιμάνι μένει κλειστό', outlet: 'Ο Φάρος' },
      },
    ])
  })

  it('takes a site for the outlet, and a page for the address', async () => {
    expect(
      await read('a.csv', 'text,source\nUno,https://www.faro.example/\nDue,https://faro.example/2\n'),
    ).toMatchObject([
      { reading: { outlet: 'faro.example', canonicalUrl: null } },
      { reading: { outlet: null, canonicalUrl: 'https://faro.example/2' } },
    ])
  })

  it('says what it lacks', async () => {
    expect(brief(await read('a.csv', 'name,day\na,b\n'))[0]).toMatch('no column of texts or addresses')
    expect(brief(await read('a.csv', 'file,outlet\na.txt,b\n'))[0]).toMatch('manifest')
  })
})

describe('addresses', () => {
  it('one a line, with remarks between', async () => {
    const source = sourceOf('pasted', '# monday\nhttps://a.example/1\n\n<https://b.example/2?x=1,2>\nwww.c.example\n')
    expect(await holdsOthers(source)).toBe(true)
    expect(brief(await open(source))).toEqual([
      'pasted, line 2: https://a.example/1',
      'pasted, line 4: https://b.example/2?x=1,2',
      'pasted, line 5: https://www.c.example',
    ])
  })
})

describe('JSON', () => {
  it('lines, past a bad one', async () => {
    const lines = [
      '{"maintext": "Il porto.", "title": "Porto", "date_publish": "2024-03-05 10:00:00", "date_download": "2024-03-09", "language": "Italian", "source_domain": "faro.example", "authors": ["Ada Prova", "Ugo Prova"], "url": "https://faro.example/1"}',
      '{"maintext": ',
      '',
      '17',
      '{"title": "Solo titolo", "link": "https://faro.example/2", "seendate": "20240305T101500Z"}',
      '{"content": {"rendered": "<p>Il &egrave; porto</p><p>Fine</p>"}, "title": {"rendered": "A &amp; B"}, "author": 5, "link": "https://faro.example/3"}',
      '{"raw_html": "<html><body><p>Il porto</p></body></html>", "url": "https://faro.example/4"}',
    ]
    const found = await read('dump.jsonl', lines.join('\n'))
    expect(found).toMatchObject([
      {
        found: 'article',
        origin: 'dump.jsonl, line 1',
        reading: {
          text: 'Il porto.',
          title: 'Porto',
          publishedAt: '2024-03-05',
          language: 'it',
          outlet: 'faro.example',
          byline: 'Ada Prova, Ugo Prova',
          canonicalUrl: 'https://faro.example/1',
        },
      },
      { found: 'fault', origin: 'dump.jsonl, line 2', why: expect.stringContaining('is not JSON') },
      { found: 'fault', origin: 'dump.jsonl, line 4' },
      {
        found: 'address',
        url: 'https://faro.example/2',
        given: { title: 'Solo titolo', publishedOn: '2024-03-05' },
        listed: { publishedAt: '2024-03-05T10:15:00Z' },
      },
      {
        found: 'article',
        reading: { text: 'Il è porto\n\nFine', title: 'A & B', byline: null, canonicalUrl: 'https://faro.example/3' },
      },
      { found: 'source', source: { contentType: 'text/html; charset=utf-8', url: 'https://faro.example/4' } },
    ])
  })

  it('of half characters and zero bytes, which no database gives back as they were', async () => {
    const said = 'il molo è chiuso'
    const lines = [
      `{"title": "Sera \\ud83d", "text": "Il sindaco\\u0000 ha detto che \\ud800 ${said}."}`,
      `{"url": "https://faro.example/1", "quotes": [{"pre": "\\udc00 Ferri:", "quote": "${said}\\u0000", "post": "e basta"}]}`,
    ]
    const [article, quotation] = await read('odd.jsonl', lines.join('\n'))
    expect(article).toMatchObject({
      reading: {
        text: `Il sindaco ha detto che \ufffd ${said}.`,
        title: 'Sera \ufffd',
        warnings: [expect.stringContaining('characters were lost')],
      },
    })
    expect(quotation).toMatchObject({
      reading: { text: `\ufffd Ferri: ${said} e basta`, quotes: [{ start: 9, end: 9 + said.length }] },
    })
  })

  it('of a number for a text is no article', async () => {
    expect(brief(await read('a.jsonl', '{"text": 5, "url": {}}'))).toEqual(['a.jsonl, line 1 has no word in its text'])
  })

  it('goes on past a record with more markup than can be read', async () => {
    const many = JSON.stringify({ text: '<p>x'.repeat(250_001) })
    expect(brief(await read('a.jsonl', `${many}\n{"text": "Uno."}`))).toEqual([
      expect.stringMatching(/^a\.jsonl, line 1 .*more than 250,000 tags/),
      'a.jsonl, line 2: Uno.',
    ])
  })

  it('takes no teaser for the article', async () => {
    const teaser = { content: 'Il porto resta chiuso… [+1234 chars]', url: 'https://faro.example/1' }
    expect(await read('a.jsonl', JSON.stringify(teaser))).toMatchObject([{ found: 'address' }])
    const [alone] = await read('a.jsonl', JSON.stringify({ ...teaser, url: null }))
    expect(alone).toMatchObject({ reading: { warnings: [expect.stringContaining('breaks off')] } })
  })

  it('arrays, in pieces of any size, and objects that hold a list', async () => {
    const items = [
      { text: 'Uno: "[{\\', url: 'https://a.example/1' },
      { text: 'Due', n: [1, { a: ']' }] },
      'https://a.example/3',
    ]
    for (const json of [JSON.stringify(items), JSON.stringify(items, null, 2)])
      expect(brief(await read('a.json', json))).toEqual([
        'a.json, record 1: Uno: "[{\\',
        'a.json, record 2: Due',
        'a.json, record 3: https://a.example/3',
      ])
    const answer = {
      status: 'ok',
      articles: [
        {
          source: { id: null, name: 'Il Faro' },
          headline: { main: 'Porto' },
          content: 'Il porto.',
          publishedAt: '2024-03-05T10:15:00Z',
        },
      ],
    }
    for (const json of [JSON.stringify(answer), JSON.stringify(answer, null, 2)])
      expect(await read('a.json', json)).toMatchObject([
        { found: 'article', reading: { title: 'Porto', outlet: 'Il Faro', text: 'Il porto.' } },
      ])
    expect(brief(await read('a.json', '[{"text": "Uno"}, {"text": "Du'))).toEqual([
      'a.json, record 1: Uno',
      'a.json breaks off before its end: the closing bracket is missing',
    ])
    expect(await read('a.json', '[]')).toEqual([])
  })

  it('of quotations: their words marked in a text of their surroundings, the speaker left open', async () => {
    const line = {
      date: '20240305101500',
      url: 'https://faro.example/1',
      title: 'Porto',
      lang: 'ITALIAN',
      quotes: [
        { pre: 'Il sindaco ha detto: ', quote: 'Il porto resta chiuso', post: ', e poi' },
        { pre: 'ha aggiunto', quote: '“Vedremo lunedì”', post: 'davanti al <b>molo</b>…' },
        { pre: 'x', quote: ' ', post: 'y' },
      ],
    }
    const [found] = await read('20240305.gqg.json.gz', gzipSync(`${JSON.stringify(line)}\n${JSON.stringify(line)}\n`))
    if (found?.found !== 'article') throw new Error('no article')
    const { text, quotes, language, publishedAt, canonicalUrl } = found.reading
    expect(text).toBe(
      'Il sindaco ha detto: Il porto resta chiuso, e poi\n\nha aggiunto “Vedremo lunedì” davanti al <b>molo</b>…',
    )
    expect(quotes?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Il porto resta chiuso',
      '“Vedremo lunedì”',
    ])
    expect({ language, publishedAt, canonicalUrl }).toEqual({
      language: 'it',
      publishedAt: '2024-03-05',
      canonicalUrl: 'https://faro.example/1',
    })
    expect(found.origin).toBe('20240305.gqg.json.gz, line 1')
  })
})

describe('gzip', () => {
  it('is read as what is in it, in memory and from a file', async () => {
    const bytes = gzipSync('{"text":"Uno"}\n{"text":"Due"}\n')
    expect(brief(await read('a.jsonl.gz', bytes))).toEqual(['a.jsonl.gz, line 1: Uno', 'a.jsonl.gz, line 2: Due'])
    const path = join(folder, 'a.jsonl.gz')
    await writeFile(path, bytes)
    const source = { path, name: 'a.jsonl.gz', contentType: null, url: null }
    expect(await holdsOthers(source)).toBe(true)
    expect(await collect(openSource(source, NOTHING_GIVEN))).toHaveLength(2)
  })

  it('gives what came before it breaks off', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `{"text":"Riga ${Math.sin(index)}"}`).join('\n')
    const found = brief(await read('a.jsonl.gz', gzipSync(lines).subarray(0, -5000)))
    expect(found.length).toBeGreaterThan(1000)
    expect(found.at(-1)).toBe('a.jsonl.gz breaks off: its compressed file is not complete')
  })

  it('stops a bomb early', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 'a '))
    expect(brief(await read('a.csv.gz', bomb))[0]).toMatch('made to burst')
  })
})

describe('zip', () => {
  it('is read file by file, each by its own reader', async () => {
    const zip = zipOf([
      { name: 'news/', content: '' },
      { name: 'news/a.txt', content: 'Uno' },
      { name: '__MACOSX/._a.txt', content: 'x' },
      { name: 'news/.DS_Store', content: 'x' },
      { name: 'news/b.html', content: '<!doctype html><p>Due' },
      { name: 'c.jsonl', content: '{"text":"Tre"}' },
      { name: 'd.pdf', content: '%PDF-1.7' },
    ])
    const source = sourceOf('all.zip', zip)
    expect(await holdsOthers(source)).toBe(true)
    expect(brief(await open(source))).toEqual([
      'all.zip › news/a.txt: Uno',
      'all.zip › news/b.html: page',
      'all.zip › c.jsonl, line 1: Tre',
      'all.zip › d.pdf is a PDF: copy its text into a .txt file, or add the address of the article instead',
    ])
  })

  it('obeys a manifest in it', async () => {
    const zip = zipOf([
      {
        name: 'x/facts.csv',
        content: 'file,outlet,published_on\na.txt,Il Faro,2024-03-05\nb.txt,,ieri\nc.txt,,\n,Il Faro,\n',
      },
      { name: 'x/a.txt', content: 'Uno' },
      { name: 'x/b.txt', content: 'Due' },
      { name: 'x/d.txt', content: 'Tre' },
    ])
    const found = await open(sourceOf('all.zip', zip), { outlet: 'Altro' })
    expect(found).toMatchObject([
      { found: 'article', given: { outlet: 'Il Faro', publishedOn: '2024-03-05' } },
      { found: 'fault', origin: 'all.zip › x/facts.csv, line 3', why: expect.stringContaining('"ieri"') },
      { found: 'article', given: { outlet: 'Altro' } },
      { found: 'fault', origin: 'all.zip › x/facts.csv, line 4', why: expect.stringContaining('not in the archive') },
      { found: 'fault', origin: 'all.zip › x/facts.csv, line 5', why: 'names no file' },
    ])
  })

  it('takes names for labels, in whichever set they are written', async () => {
    const zip = zipOf([
      { name: '../../etc/a.txt', content: 'Uno' },
      { name: '/b.txt', content: 'Due' },
      { name: 'φάρος.txt', content: 'Tre', flags: 0 },
      { name: Uint8Array.of(0x8a, 0x2e, 0x74, 0x78, 0x74), content: 'Quattro', flags: 0 },
    ])
    expect(brief(await read('a.zip', zip))).toEqual([
      'a.zip › ../../etc/a.txt: Uno',
      'a.zip › /b.txt: Due',
      'a.zip › φάρος.txt: Tre',
      'a.zip › è.txt: Quattro',
    ])
  })

  it('opens archives in archives, two deep', async () => {
    const one = zipOf([{ name: 'a.txt', content: 'Uno' }])
    const two = zipOf([{ name: 'one.zip', content: one }])
    const three = zipOf([
      { name: 'two.zip', content: two },
      { name: 'b.txt', content: 'Due' },
    ])
    expect(brief(await read('2.zip', two))).toEqual(['2.zip › one.zip › a.txt: Uno'])
    expect(brief(await read('3.zip', three))).toEqual([
      '3.zip › two.zip › one.zip › a.txt lies in more than 2 archives, one in the other: unpack the outer ones',
      '3.zip › b.txt: Due',
    ])
  })

  it('reads on past what is encrypted, damaged or made to burst', async () => {
    const zip = zipOf([
      { name: 'a.txt', content: 'Uno', flags: 1 },
      { name: 'b.csv', content: Buffer.alloc(40 * 1024 * 1024, 'a,') },
      { name: 'c.txt', content: 'Tre', claimedSize: 2 },
      { name: 'd.txt', content: 'Quattro' },
    ])
    const found = brief(await read('a.zip', zip))
    expect(found[0]).toMatch('is encrypted')
    expect(found[1]).toMatch('made to burst')
    expect(found[2]).toMatch('is damaged')
    expect(found[3]).toBe('a.zip › d.txt: Quattro')
  })

  it('refuses a whole archive that is cut, empty, or would fill the disk', async () => {
    const zip = zipOf([{ name: 'a.txt', content: 'Uno' }])
    expect(brief(await read('a.zip', zip.subarray(0, -10)))[0]).toMatch('not a whole zip archive')
    expect(brief(await read('a.zip', zipOf([])))).toEqual(['a.zip is empty: there is no file in it'])
    const vast = zipOf(
      Array.from({ length: 3 }, (_, n) => ({ name: `${n}.csv`, content: 'x', claimedSize: 0xfffffff0 })),
    )
    expect(brief(await read('a.zip', vast))[0]).toMatch('would unpack to more than 8 GB')
  })
})

describe('whatever arrives', () => {
  it('never throws, and gives one answer where it is said to hold one', async () => {
    const starts = [
      '',
      'url,text\n',
      '{"text":"Uno"}\n',
      '[{"text":',
      '---\ntitle: x\n---\n',
      '<rss><channel><item>',
      'PK\x03\x04',
      '%PDF-',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n',
      'https://a.example/1\n',
    ]
    const names = ['a', 'a.txt', 'a.md', 'a.csv', 'a.jsonl', 'a.json', 'a.xml', 'a.mht', 'a.zip', 'a.csv.gz']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
        ),
        fc.constantFrom(...names),
        fc.boolean(),
        async (start, rest, name, isPacked) => {
          const plain = Buffer.concat([Buffer.from(start), rest])
          const source = sourceOf(name, isPacked ? gzipSync(plain) : plain)
          const found = await open(source)
          const holds = await holdsOthers(source).catch((error: unknown) => {
            expect(error).toBeInstanceOf(UserError)
            return false
          })
          if (!holds) expect(found).toHaveLength(1)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what is no source', () => {
  it.each([
    ['a.pdf', '%PDF-1.7', 'PDF'],
    ['a.docx', zipOf([{ name: '[Content_Types].xml', content: 'x' }]), 'Office document'],
    ['a.odt', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]), 'OpenDocument'],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Office document'],
    ['a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'picture'],
    ['a.jpg', Buffer.from('ffd8ffe0', 'hex'), 'picture'],
    ['a.mp3', Buffer.from('ID3\x04'), 'sound'],
    ['a.mp4', Buffer.from('\0\0\0\x20ftypisom'), 'video'],
    ['a.rar', Buffer.from('Rar!\x1a\x07\x01\0'), 'archive'],
    ['a.xml', '<?xml version="1.0"?><urlset></urlset>', 'neither a feed nor a web page'],
  ])('%s is refused for what it is', async (name, content, why) => {
    const source = sourceOf(name, content)
    await expect(holdsOthers(source)).rejects.toThrow(why)
    expect(await open(source)).toEqual([{ found: 'fault', origin: name, why: expect.stringContaining(why) }])
  })

  it('a file that is not there is a fault too', async () => {
    const source = { path: join(folder, 'nowhere'), name: 'nowhere', contentType: null, url: null }
    expect(await collect(openSource(source, NOTHING_GIVEN))).toEqual([
      { found: 'fault', origin: 'nowhere', why: 'cannot be found: there is no file of this name' },
    ])
  })
})

describe('what a server sends in place of an article', () => {
  const fetched = (content: string | Uint8Array, contentType: string) =>
    read('https://faro.example/1', content, { url: 'https://faro.example/1', contentType })
  const binary = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 167 + (index >> 3)) % 256))

  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), binary]), 'text/html', 'is binary, not text'],
    ['null', 'null', 'application/json', 'is neither an article nor an address'],
    ['a bare list', '[1,2,"x",null,[[]]]', 'application/json', 'is neither an article nor an address'],
    ['an error in a line', 'Internal error: no such page', 'text/plain', 'has hardly any text'],
    [
      'a feed of no list',
      '{"version":"https://jsonfeed.org/version/1.1","items":3}',
      'application/feed+json',
      'can be read',
    ],
  ])('%s is refused', async (_, content, type, why) => {
    expect(await fetched(content, type)).toMatchObject([{ found: 'fault', why: expect.stringContaining(why) }])
  })

  it('takes a short text from a file, and a stray zero byte off a page', async () => {
    expect(await read('a.txt', 'Il porto resta chiuso.')).toMatchObject([{ found: 'article' }])
    const words = 'Il sindaco Carlo Brunetti ha detto che il molo resta chiuso fino a lunedì. '.repeat(9)
    const [page] = await fetched(`<html lang="it"><body><article><p>${words}Ponte\0 nuovo.</p></article>`, 'text/html')
    expect(page).toMatchObject({ reading: { text: expect.stringMatching(/Ponte nuovo\.$/) } })
  })
})

describe('reasons are sentences of ours', () => {
  const OF_PARSERS = /position|token|JSON input|StopNode|undefined|signature|record|Context/i
  it.each([
    ['a.jsonl', '{"text":"Uno"}\n{"text": \nthis is none\n'],
    ['a.xml', `<?xml version="1.0"?><rss version="2.0"><channel>${'<'.repeat(50)}`],
    ['b.xml', '<rss version="2.0"><channel><item><title>x</title><item><title>y'],
    ['a.json', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,'],
    ['a.zip', zipOf([{ name: 'a.txt', content: 'Il porto' }]).subarray(0, 50)],
    ['b.zip', zipOf([{ name: 'a.txt', content: 'Il porto', claimedSize: 3 }])],
  ])('%s', async (name, content) => {
    const faults = (await read(name, content)).filter((found) => found.found === 'fault')
    expect(faults.length).toBeGreaterThan(0)
    for (const { why } of faults) expect(why).not.toMatch(OF_PARSERS)
  })
})

it('does not take the place a link in an archive points to for an article', async () => {
  const archive = zipOf([{ name: 'link.txt', content: '/etc/hostname', unixMode: 0o120777 }])
  expect(await read('a.zip', archive)).toMatchObject([
    { found: 'fault', origin: 'a.zip › link.txt', why: expect.stringContaining('is a link to another file') },
  ])
})
