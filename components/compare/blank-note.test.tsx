// What a blank cell says, and where it leads.
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { parseCompareParams } from '@/lib/compare-params'
import compare from '@/messages/en/compare.json'
import { BlankNote } from './blank-note'

const { params } = parseCompareParams(new URLSearchParams('outlet=a&outlet=b'))
const column = { key: 'a', filters: { outlet: ['a'] }, label: 'The Sample Tide' }

it('leads from articles of unknown day to their statements, where they hold any', () => {
  const note = (articles: number, statements: number) =>
    renderToStaticMarkup(
      <NextIntlClientProvider timeZone="UTC" locale="en" messages={{ compare }}>
        <BlankNote blank={{ why: 'unknown', of: 'column', articles, statements }} column={column} params={params} />
      </NextIntlClientProvider>,
    )
  expect(note(3, 2).replace(/<[^>]*>/g, '')).toBe('Cannot tell: 3 articles of unknown day with 2 statements')
  expect(note(3, 2)).toMatch(/href="\/statements\?outlet=a&amp;undated=yes"[^>]*>2 statements</)
  expect(note(1, 0)).toMatch(/Cannot tell: 1 article of unknown day without a statement/)
  expect(note(1, 0)).not.toContain('href')
})
