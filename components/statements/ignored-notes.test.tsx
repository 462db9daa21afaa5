// What is said on the page of an address that could not be used: readable, however much of it there is.
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { parseStatementParams } from '@/lib/parse-list-params'
import filters from '@/messages/en/filters.json'
import { IgnoredNotes } from './ignored-notes'

const notes = (query: string) => {
  const { ignored } = parseStatementParams(new URLSearchParams(query))
  const html = renderToStaticMarkup(
    <NextIntlClientProvider timeZone="UTC" locale="en" messages={{ filters }}>
      <IgnoredNotes ignored={ignored} />
    </NextIntlClientProvider>,
  )
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, note]) => note)
}
const times = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join('&')

it('says once that values are too many, and how many', () => {
  expect(notes(times(203, (n) => `outlet=o${n}`))).toEqual([
    'The address asks for outlet “o200”, which is one too many: 200 can be chosen; it was left out, like 2 more values.',
  ])
  expect(notes('page=x')).toEqual(['The address asks for page “x”, which is not a page number; it was left out.'])
})

it('counts what is too much to be read one by one, and cuts what is long', () => {
  expect(notes(times(12, (n) => `key${n}=a`)).slice(9)).toEqual([
    'The address asks for key9 “a”, which is not a filter; it was left out.',
    '2 more values were left out.',
  ])
  expect(notes(`page=${'x'.repeat(9_000)}`)[0]?.length).toBeLessThan(200)
})
