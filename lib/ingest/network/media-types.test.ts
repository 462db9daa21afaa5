// What is read, and what is refused before its body comes.
import { describe, expect, it } from 'vitest'
import { refuseMediaType } from './media-types'

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
