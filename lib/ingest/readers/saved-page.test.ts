// Pages as browsers save them are read with the address and the characters they had on the web.
import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '../given-facts'
import { holdsOthers, openSource } from './open-source'
import { savedAddress } from './saved-page'
import { collect, sourceOf } from './test-source'

const SENTENCE =
  'Il sindaco di Santa Marea ha detto che il porto “resta” chiuso perché il molo è stato danneggiato dal vento. '
const PAGE = `<html lang="it"><head><title>Porto chiuso</title></head><body><article><h1>Porto chiuso</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article></body></html>`
const read = (name: string, content: string | Uint8Array, rest = {}) =>
  collect(openSource(sourceOf(name, content, rest), NOTHING_GIVEN))

const quotedPrintable = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/([^\n]{70}(?:=?[^=\n]{0,2}))/g, '$1=\r\n')

describe('a saved page', () => {
  it('is read under the address it was saved from', async () => {
    const source = sourceOf(
      'porto.html',
      `<!DOCTYPE html>\n<!-- saved from url=(0023)https://faro.example/1 -->\n${PAGE}`,
    )
    expect(await holdsOthers(source)).toBe(false)
    const [found] = await collect(openSource(source, NOTHING_GIVEN))
    if (found?.found !== 'article') throw new Error('no article')
    expect(found.reading.text).toContain(SENTENCE.trim())
    expect(found.reading).toMatchObject({
      canonicalUrl: 'https://faro.example/1',
      title: 'Porto chiuso',
      language: 'it',
    })
  })

  it('names an address only where that is one', () => {
    expect(savedAddress('<!-- saved from url=(0014)about:internet -->')).toBeNull()
    expect(savedAddress('<!--\n Page saved with SingleFile \n url: https://faro.example/2 \n saved date: x -->')).toBe(
      'https://faro.example/2',
    )
    expect(savedAddress('<p>saved</p>')).toBeNull()
  })

  it('that holds no article is a fault with its reason', async () => {
    expect(await read('a.html', '<!doctype html><title>x</title><p>Ciao')).toEqual([
      { found: 'fault', origin: 'a.html', why: expect.stringContaining('hardly any text') },
    ])
  })
})

describe('a web archive', () => {
  const archive = (encoding: string, body: string, boundary = '----MultipartBoundary--x----') =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://faro.example/1',
      'Subject: =?utf-8?Q?Porto?=',
      'MIME-Version: 1.0',
      `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
      '',
      '',
      `--${boundary}`,
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://faro.example/a.png',
      '',
      'iVBORw0KGgo=',
      '',
      `--${boundary}`,
      'Content-Type: text/html; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://faro.example/1',
      '',
      body,
      '',
      `--${boundary}--`,
      '',
    ].join('\r\n')

  it.each([
    ['quoted-printable', quotedPrintable(PAGE)],
    ['base64', Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['8bit', PAGE],
  ])('is unpacked from %s', async (encoding, body) => {
    for (const name of ['porto.mhtml', 'porto']) {
      const [found] = await read(name, archive(encoding, body))
      if (found?.found !== 'article') throw new Error(JSON.stringify(found))
      expect(found.reading.text).toContain(SENTENCE.trim())
      expect(found.reading.canonicalUrl).toBe('https://faro.example/1')
    }
  })

  it('without a page is a fault', async () => {
    expect(
      await read(
        'a.mht',
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nx\r\n--x--',
      ),
    ).toEqual([{ found: 'fault', origin: 'a.mht', why: expect.stringContaining('holds no web page') }])
  })
})
