// What answers declare about themselves: when to come back, what they are, what they reserve.
import { describe, expect, it } from 'vitest'
import { declaredInHeader, declaredInPage } from './declared'
import { encodeAs } from './encode-as'
import { refuseMediaType } from './media-types'
import { readRetryAfter } from './retry-after'

describe('Retry-After', () => {
  const now = new Date('2026-03-03T09:00:00Z')

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 03 Mar 2026 09:05:00 GMT', 300_000],
    ['Tue, 03 Mar 2026 08:00:00 GMT', 0],
    ['99999999999999', 86_400_000],
    ['Tue, 03 Mar 2099 09:05:00 GMT', 86_400_000],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait)
  })
})

describe('refuseMediaType', () => {
  it.each([
    null,
    'text/html; charset=windows-1253',
    'TEXT/HTML',
    'application/rss+xml',
    'application/feed+json',
    'application/xml',
    'application/x-ndjson',
    'application/gzip',
    'application/zip',
    'application/octet-stream',
    'text/csv',
    'nonsense',
  ])('lets %s pass', (type) => {
    expect(refuseMediaType(type)).toBeNull()
  })

  it.each([
    ['image/svg+xml', 'a picture'],
    ['video/mp4', 'a video'],
    ['application/vnd.apple.mpegurl', 'a video'],
    ['application/pdf', 'a PDF file; save its text and add that'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'an office document; save its text and add that',
    ],
    ['text/css', 'of the kind text/css'],
    ['application/x-bittorrent', 'of the kind application/x-bittorrent'],
  ])('refuses %s', (type, why) => {
    expect(refuseMediaType(type)).toBe(why)
  })
})

describe('declaredInHeader', () => {
  it('hears what is said to all and to this program', () => {
    const lines = ['otherbot: noai', 'Dictum: noai, nofollow', 'unavailable_after: 25 Jun 2030', 'noindex']
    expect(declaredInHeader({ 'x-robots-tag': lines, 'tdm-reservation': ['1', '0'] })).toMatchObject({
      tdmReservation: '1',
      tdmPolicy: null,
      robotsWords: expect.arrayContaining(['noai', 'nofollow', 'noindex']),
    })
    expect(declaredInHeader({ 'x-robots-tag': ['otherbot: noai'] }).robotsWords).toEqual([])
  })
})

describe('declaredInPage', () => {
  const html = `<META NAME='tdm-policy' CONTENT='https://policy.example/a'><!-- <meta name="robots" content="noai"> -->
    <meta content=1 name=tdm-reservation><meta name="description" content="tdm-reservation"><meta name="dictum" content="noindex">`

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1253'])('reads the head of a page in %s', (charset) => {
    expect(declaredInPage(encodeAs(charset, html), 'text/html')).toEqual({
      source: 'page',
      tdmReservation: '1',
      tdmPolicy: 'https://policy.example/a',
      robotsWords: ['noindex'],
    })
  })

  it('looks for none in a feed', () => {
    expect(declaredInPage(encodeAs('utf-8', html), 'application/rss+xml')).toBeNull()
  })
})
