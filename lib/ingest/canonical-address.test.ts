// Which links lead to one page and which do not.
import { describe, expect, it } from 'vitest'
import { canonicalAddress } from './canonical-address'

describe('canonicalAddress', () => {
  it.each([
    ['http://example.org/news/a', 'https://example.org/news/a'],
    ['https://WWW.Example.ORG/news/a', 'https://example.org/news/a'],
    ['https://m.example.org/news/a', 'https://example.org/news/a'],
    ['https://amp.example.org/news/a', 'https://example.org/news/a'],
    ['https://www2.example.org/news/a', 'https://example.org/news/a'],
    ['https://example.org./news/a', 'https://example.org/news/a'],
    ['https://example.org:443/news/a', 'https://example.org/news/a'],
    ['http://example.org:80/news/a', 'https://example.org/news/a'],
    ['https://someone:secret@example.org/news/a', 'https://example.org/news/a'],
    ['https://example.org/news/a/', 'https://example.org/news/a'],
    ['https://example.org//news//a', 'https://example.org/news/a'],
    ['https://example.org/news/a#comments', 'https://example.org/news/a'],
    ['https://example.org/news/a/amp', 'https://example.org/news/a'],
    ['https://example.org/news/a/amp/', 'https://example.org/news/a'],
    ['https://example.org/amp/news/a', 'https://example.org/news/a'],
    ['https://example.org/news/a.amp.html', 'https://example.org/news/a.html'],
    ['https://example.org/news/a.amp', 'https://example.org/news/a'],
    ['https://example.org/news/a/index.html', 'https://example.org/news/a'],
    ['https://example.org/news/a?amp=1', 'https://example.org/news/a'],
    ['https://example.org/news/a?utm_source=feed&UTM_Medium=rss', 'https://example.org/news/a'],
    ['https://example.org/news/a?fbclid=x&gclid=y', 'https://example.org/news/a'],
    ['https://example.org/news/a?', 'https://example.org/news/a'],
    ['https://example.org/news?b=2&a=1', 'https://example.org/news?a=1&b=2'],
    ['https://example.org/news?a=1&utm_campaign=z&b=2', 'https://example.org/news?b=2&a=1'],
    ['https://example.org/caff%c3%a8', 'https://example.org/caffè'],
    ['https://example.org/%7euser/a', 'https://example.org/~user/a'],
    ['https://δοκιμή.gr/νέα', 'https://xn--jxalpdlp.gr/%CE%BD%CE%AD%CE%B1'],
    ['https://www-example-org.cdn.ampproject.org/c/s/www.example.org/news/a', 'https://example.org/news/a'],
    ['https://www.google.com/amp/s/www.example.org/news/a', 'https://example.org/news/a'],
    ['  https://example.org/news/a ', 'https://example.org/news/a'],
  ])('%s is the page %s', (a, b) => {
    expect(canonicalAddress(a)).not.toBeNull()
    expect(canonicalAddress(a)).toBe(canonicalAddress(b))
  })

  it.each([
    ['https://example.org/news/a', 'https://example.org/news/b'],
    ['https://example.org/news/a', 'https://example.com/news/a'],
    ['https://example.org/news/a', 'https://sport.example.org/news/a'],
    ['https://example.org/news/Ab', 'https://example.org/news/aB'],
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
    ['https://example.org/news?page=1', 'https://example.org/news?page=2'],
    ['https://example.org/news?a=1', 'https://example.org/news?a=1&a=2'],
    ['https://example.org/news?ref=18', 'https://example.org/news?ref=19'],
    ['https://example.org/news?a=b%26c=d', 'https://example.org/news?a=b&c=d'],
    ['https://example.org:8080/news/a', 'https://example.org/news/a'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['https://example.org/camp', 'https://example.org/c'],
    ['https://example.org/news/lamp', 'https://example.org/news/l'],
    ['https://m.gr/a', 'https://www.gr/a'],
    ['https://example.org/amp', 'https://example.org/amplifier'],
    ['https://example.org/news/a.html', 'https://example.org/news/a.pdf'],
  ])('%s is another page than %s', (a, b) => {
    expect(canonicalAddress(a)).not.toBe(canonicalAddress(b))
  })

  it.each([
    'https://example.org',
    'https://example.org/',
    'https://example.org/?utm_source=x',
    'https://example.org/#top',
    'https://example.org/index.html',
    'file:///etc/hosts',
    'ftp://example.org/a',
    'example.org/a',
    'javascript:alert(1)',
    'http://',
    '',
  ])('%j names no single page', (address) => {
    expect(canonicalAddress(address)).toBeNull()
  })

  it('gives what it gives unchanged when asked again', () => {
    for (const address of ['http://www.example.org/amp/a/?b=2&a=%20c#d', 'https://m.example.org/caffè//x/amp/'])
      expect(canonicalAddress(canonicalAddress(address) ?? '')).toBe(canonicalAddress(address))
  })
})
