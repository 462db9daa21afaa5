// Each way of wanting a file has an address, and the last one is remembered as far as it can be read.
import { describe, expect, it, vi } from 'vitest'
import { exportAddress } from './export-address'
import { type ExportChoice, readChoice } from './export-choice'

const choice = (differs: Partial<ExportChoice> = {}): ExportChoice => ({
  ...{ kind: 'spreadsheet', separator: 'comma', withManifest: false },
  ...differs,
})

describe('the address of a file', () => {
  it.each([
    [choice(), '.csv?q=molo&preset=spreadsheet'],
    [choice({ separator: 'semicolon' }), '.csv?q=molo&preset=spreadsheet-semicolon'],
    [choice({ separator: 'tab', withManifest: true }), '.csv?q=molo&preset=spreadsheet-tab&with=manifest'],
    [choice({ kind: 'data', separator: 'tab' }), '.csv?q=molo&preset=data'],
    [choice({ kind: 'workbook' }), '.xlsx?q=molo'],
    [choice({ kind: 'jsonLines', withManifest: true }), '.jsonl?q=molo&with=manifest'],
  ])('of %j is %s', (wanted, address) => {
    expect(exportAddress('/api/statements', '?q=molo', wanted)).toBe(`/api/statements${address}`)
  })

  it('of a manifest alone says which file it is of', () => {
    expect(exportAddress('/api/statements', '', choice({ kind: 'data', withManifest: true }), 'manifest')).toBe(
      '/api/statements.manifest.json?format=csv&preset=data',
    )
  })
})

describe('what was wanted before', () => {
  it('is semicolons where the comma is the decimal mark, until something is chosen', () => {
    expect(readChoice(null, 'en').separator).toBe('comma')
    expect(readChoice(null, 'it').separator).toBe('semicolon')
    expect(readChoice('{"separator":"comma","kind":"data"}', 'el')).toEqual(choice({ kind: 'data' }))
  })

  it.each(['{', 'null', '[1]', '"x"', '{"kind":"pdf","separator":3,"withManifest":"yes"}'])(
    'is the usual where %s was kept',
    (kept) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      expect(readChoice(kept, 'en')).toEqual(choice())
    },
  )
})
