// How much the columns share, told in each language of the interface.
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { parseCompareParams } from '@/lib/compare-params'
import el from '@/messages/el/compare.json'
import en from '@/messages/en/compare.json'
import italian from '@/messages/it/compare.json'
import { SharedSentence } from './shared-sentence'

const MESSAGES = { en, it: italian, el }
const counts = { all: 12, every: 1, shared: 4, gaps: 11, single: 8, byColumn: [] }

it.each([
  ['en', 'outlet=a&outlet=b', '1 of 12 utterances was run by both.'],
  ['en', 'outlet=a&outlet=b&outlet=c', '1 of 12 utterances was run by all three, 4 by at least two.'],
  ['en', 'by=language&language=it&language=el', '1 of 12 utterances was printed in both.'],
  ['it', 'outlet=a&outlet=b&outlet=c', '1 di 12 affermazioni è riportata da tutte e tre, 4 da almeno due.'],
  ['it', 'by=period&to=2024-01-01&from2=2024-02-01', '1 di 12 affermazioni è riportata in ambedue.'],
  ['el', 'outlet=a&outlet=b&outlet=c', '1 από 12 ρήσεις μεταδόθηκε και από τα τρία, 4 από τουλάχιστον δύο.'],
] as const)('in %s of %s', (locale, query, sentence) => {
  const { params } = parseCompareParams(new URLSearchParams(query))
  const shown = renderToStaticMarkup(
    <NextIntlClientProvider timeZone="UTC" locale={locale} messages={{ compare: MESSAGES[locale] }}>
      <SharedSentence counts={counts} params={params} columns={params.columns.length} />
    </NextIntlClientProvider>,
  )
  expect(shown.replace(/<[^>]*>/g, '')).toBe(sentence)
  expect(shown.match(/href="/g)).toHaveLength(params.columns.length === 2 ? 2 : 3)
})
