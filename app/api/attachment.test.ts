// Names of files in headers: any script, and nothing that ends the header early.
import { expect, it } from 'vitest'
import { attachment } from './attachment'

it.each([
  [
    'Κίρμπι – Δείγμα',
    "filename*=UTF-8''%CE%9A%CE%AF%CF%81%CE%BC%CF%80%CE%B9%20%E2%80%93%20%CE%94%CE%B5%CE%AF%CE%B3%CE%BC%CE%B1.bib",
  ],
  ['a/b\\c:"d"\r\nX: 1; (e)*\u202E', "filename*=UTF-8''a%20b%20c%20d%20X%201%3B%20%28e%29.bib"],
  ['…'.repeat(90), `filename*=UTF-8''${'%E2%80%A6'.repeat(60)}.bib`],
])('writes %j', (name, expected) => {
  const value = attachment(name, 'dictum-1', '.bib')
  expect(value).toBe(`attachment; filename="dictum-1.bib"; ${expected}`)
  expect(() => new Headers({ 'content-disposition': value })).not.toThrow()
})
