// What stands over a column.
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { CompareBy } from '@/lib/compare-params'
import type { ComparedColumn } from '@/lib/records/compare'
import compare from '@/messages/en/compare.json'
import labels from '@/messages/en/labels.json'
import { useColumnName } from './column-name'

const CASES: [CompareBy, ComparedColumn, string][] = [
  ['outlet', { key: 'a', label: 'The Sample Tide', filters: { outlet: ['a'] } }, 'The Sample Tide'],
  ['outlet', { key: 'unknown', label: 'unknown', filters: { outlet: ['unknown'] } }, 'outlet unknown'],
  ['language', { key: 'el', label: 'el', filters: { language: ['el'] } }, 'Greek'],
  ['period', { key: '1', label: '', filters: { from: '2024-01-01', to: '2024-01-31' } }, '1 Jan 2024 – 31 Jan 2024'],
  ['period', { key: '1', label: '', filters: { from: null, to: '2024-01-31' } }, 'until 31 Jan 2024'],
  ['period', { key: '2', label: '', filters: { from: '2024-02-01', to: null } }, 'from 1 Feb 2024'],
]

function ColumnName({ by, column }: { by: CompareBy; column: ComparedColumn }) {
  return useColumnName()(by, column)
}

it.each(CASES)('names a column of one %s', (by, column, name) => {
  const shown = renderToStaticMarkup(
    <NextIntlClientProvider timeZone="UTC" locale="en" messages={{ compare, labels }}>
      <ColumnName by={by} column={column} />
    </NextIntlClientProvider>,
  )
  expect(shown).toBe(name)
})
