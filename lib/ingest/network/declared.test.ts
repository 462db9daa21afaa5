// What answers say of themselves, in their header and in the page's own head.
import { describe, expect, it } from 'vitest'
import { declaredInHeader, declaredInPage } from './declared'
import { encodeAs } from './encode-as'

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
