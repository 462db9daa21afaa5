// Characters come out right whatever set the bytes are in, declared rightly, wrongly or not at all.
import { describe, expect, it } from 'vitest'
import { decode } from './decode'
import { decodeText } from './decode-text'

const GREEK = 'Άλλωστε, ο δήμαρχος Ηλιόπορτας είπε ότι το λιμάνι μένει κλειστό· «ούτε ένα πλοίο», τόνισε.'
const FRENCH = 'L’élu a déclaré que le phare coûterait 3 000 € : « Ça suffit », a-t-il lâché à Noël.'

/** The high half of each set, where it differs from what the tests need nowhere. */
const TABLES: Record<string, Map<string, number>> = {}
function encode(text: string, charset: string): Uint8Array {
  TABLES[charset] ??= new Map(
    Array.from({ length: 128 }, (_, index) => [
      new TextDecoder(charset).decode(new Uint8Array([128 + index])),
      128 + index,
    ]),
  )
  // Node 20 to 24 disagree about the C1 bytes of windows-1252, so that the test says them itself.
  if (charset === 'windows-1252')
    for (const [letter, byte] of Object.entries({ '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, œ: 0x9c }))
      TABLES[charset]?.set(letter, byte)
  return new Uint8Array(
    [...text].map((letter) => {
      const byte = letter < '\x80' ? letter.charCodeAt(0) : TABLES[charset]?.get(letter)
      if (byte === undefined) throw new Error(`${charset} has no ${letter}`)
      return byte
    }),
  )
}
const utf8 = (text: string) => new TextEncoder().encode(text)
function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}

describe('decode', () => {
  it.each([
    ['windows-1253', GREEK],
    ['windows-1253', 'Η κυβέρνηση ανακοίνωσε “νέα μέτρα” – 500 € το μήνα'],
    ['iso-8859-7', GREEK],
    ['iso-8859-7', 'Η κυβέρνηση μίλησε γι’ αυτό και απ’όλα κράτησε ένα'],
    ['windows-1252', FRENCH],
    ['windows-1252', 'Der Bürgermeister sagte: “Über die Brücke fährt niemand.”'],
    ['windows-1252', 'città'],
    ['windows-1252', 'El alcalde señaló que «mañana habrá más información» en la Peña'],
  ])('finds %s undeclared: %s', (charset, text) => {
    expect(decode(encode(text, charset), null)).toMatchObject({ text, charset, warning: null })
  })

  it.each([false, true])('reads UTF-16 with and without its mark (big endian: %s)', (bigEndian) => {
    const charset = bigEndian ? 'utf-16be' : 'utf-16le'
    for (const text of [GREEK, FRENCH, `<html><body><p>${GREEK}</p></body></html>`]) {
      expect(decode(utf16(text, bigEndian), null)).toMatchObject({ text, charset, warning: null })
      expect(decode(utf16(`\ufeff${text}`, bigEndian), null)).toMatchObject({ text, charset, warning: null })
    }
  })

  it('believes the mark before the server, and the server before the page', () => {
    const page = (charset: string) => `<meta charset="${charset}"><p>${GREEK}</p>`
    expect(decode(utf8(`\ufeff${page('windows-1252')}`), 'text/html; charset=iso-8859-7').text).toBe(
      page('windows-1252'),
    )
    expect(decode(encode(page('windows-1252'), 'windows-1253'), 'text/html; charset="windows-1253"')).toMatchObject({
      text: page('windows-1252'),
      warning: null,
    })
  })

  it.each([
    '<meta charset=windows-1253>',
    "<meta http-equiv='Content-Type' content='text/html; charset=windows-1253'>",
    '<?xml version="1.0" encoding="windows-1253"?>',
    '<!-- <meta charset="utf-8"> --><META CHARSET="CP1253">',
  ])('hears %s', (declaration) => {
    const page = `${declaration}<p>${GREEK}</p>`
    expect(decode(encode(page, 'windows-1253'), null)).toMatchObject({
      text: page,
      charset: 'windows-1253',
      warning: null,
    })
  })

  it('reads what is called Latin-1 as windows-1252, as browsers do', () => {
    const page = `<meta charset="iso-8859-1"><p>${FRENCH}</p>`
    expect(decode(encode(page, 'windows-1252'), null)).toMatchObject({ text: page, warning: null })
  })

  it.each([
    ['iso-8859-1', 'utf-8', GREEK],
    ['iso-8859-7', 'utf-8', GREEK],
    ['utf-8', 'windows-1253', GREEK],
    ['utf-8', 'windows-1252', FRENCH],
    ['iso-8859-7', 'windows-1253', GREEK],
    ['windows-1253', 'iso-8859-7', GREEK],
  ])('overrules a page that says %s and is %s, and says so', (says, is, text) => {
    const page = `<meta charset="${says}"><p>${text}</p>`
    const bytes = is === 'utf-8' ? utf8(page) : encode(page, is)
    const decoded = decode(bytes, null)
    expect(decoded).toMatchObject({ text: page, charset: is })
    expect(decoded.warning).toContain(`but they are ${is}`)
  })

  it('takes a label nobody knows for none', () => {
    expect(decode(encode(GREEK, 'windows-1253'), 'text/html; charset=klingon')).toMatchObject({
      charset: 'windows-1253',
      warning: null,
    })
  })

  it('keeps UTF-8 with a fault or two, and says what was lost', () => {
    const whole = utf8(GREEK.repeat(5))
    expect(decode(whole.subarray(0, whole.length - 3), null)).toMatchObject({ charset: 'utf-8' })
    const spoilt = Uint8Array.from(whole)
    spoilt[spoilt.indexOf(0xce)] = 0xff
    expect(decode(spoilt, null)).toMatchObject({
      charset: 'utf-8',
      warning: expect.stringContaining('could not be read'),
    })
  })
})

describe('decodeText', () => {
  it.each(['windows-1253', 'iso-8859-7'])('reads a Greek file in %s', (charset) => {
    expect(decodeText(encode(GREEK, charset))).toBe(GREEK)
  })

  it.each([
    ['a picture', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]],
    ['noise', Array.from({ length: 400 }, (_, index) => 128 + ((index * 73 + (index % 7) * 31) % 128))],
    ['zeros', [0x41, 0, 1, 0x42]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(/binary|not text/)
  })
})
