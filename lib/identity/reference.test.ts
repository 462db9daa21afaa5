import { expect, test } from 'vitest'
import { buildNameLookup } from './lookup'
import { parseEntry, type ReferenceEntry, reference } from './reference'
import { slugify } from './slug'

const lookup = buildNameLookup(reference)

/** Every name listed for an entry, with the languages it must be found in. */
const listedNames = (entry: ReferenceEntry): [name: string, languages: string[]][] => {
  const everyLanguage = ['it', 'el', 'en', 'fr', 'de', 'es']
  const byLanguage = [...Object.entries(entry.names), ...Object.entries(entry.exact)]
  const listed = byLanguage.flatMap(([code, names]) =>
    names.map((name): [string, string[]] => [name, code === 'all' ? everyLanguage : [code]]),
  )
  const nameIsWord = Object.values(entry.exact).some((names) => names.includes(entry.name))
  return nameIsWord ? listed : [[entry.name, everyLanguage], ...listed]
}

const unresolved = reference.entries.flatMap((entry) =>
  listedNames(entry).flatMap(([name, languages]) =>
    languages.flatMap((language) => {
      const found = lookup.entry(name, language)
      return found === entry ? [] : [{ name, language, entry: entry.name, found: found?.name ?? null }]
    }),
  ),
)

test('resolves every listed name to its entry in its languages, but for those listed as ambiguous', () => {
  expect(unresolved.filter(({ name }) => !reference.ambiguous.includes(name))).toEqual([])
})

test('resolves every name listed as ambiguous to none, and lists none that is not', () => {
  expect(unresolved.filter(({ found }) => found !== null)).toEqual([])
  expect([...new Set(unresolved.map(({ name }) => name))].sort()).toEqual([...reference.ambiguous].sort())
})

test('gives every entry a name and a slug of its own', () => {
  const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)
  expect(repeated(reference.entries.map(({ name }) => name))).toEqual([])
  expect(repeated(reference.entries.map(({ name }) => slugify(name)))).toEqual([])
})

test('lists no name twice under one entry and language', () => {
  const twice = reference.entries.flatMap((entry) =>
    [...Object.values(entry.names), ...Object.values(entry.exact)].flatMap((names) =>
      names.filter((name, at) =>
        name === entry.name && entry.names.all?.includes(name) === true ? true : names.indexOf(name) !== at,
      ),
    ),
  )
  expect(twice).toEqual([])
})

test('dates every role from before it ends', () => {
  const backwards = reference.entries.flatMap(({ name, roles }) =>
    roles.filter(({ from, to }) => from !== undefined && to !== undefined && from > to).map(({ role }) => [name, role]),
  )
  expect(backwards).toEqual([])
})

test('marks media and agencies, and them alone, among the bodies', () => {
  expect(lookup.find('Reuters', 'en')).toEqual({ name: 'Reuters', type: 'organisation', medium: 'agency' })
  expect(lookup.find('CNN', 'it')).toEqual({ name: 'CNN', type: 'organisation', medium: 'medium' })
  expect(lookup.find('NATO', 'it')).toEqual({ name: 'NATO', type: 'organisation' })
  expect(reference.entries.filter(({ type, medium }) => type === 'person' && medium !== undefined)).toEqual([])
})

test.each([
  [{ type: 'person' }, 'without a name'],
  [{ name: 'A', type: 'people' }, 'A: bad type'],
  [{ name: 'A', type: 'person', names: ['B'] }, 'A: bad names'],
  [{ name: 'A', type: 'person', names: { english: ['B'] } }, 'A: bad names'],
  [{ name: 'A', type: 'person', exact: { en: [''] } }, 'A: bad exact'],
  [{ name: 'A', type: 'person', roles: [{ role: 'B', from: 2022 }] }, 'A: bad roles'],
  [{ name: 'A', type: 'person', roles: [{ role: 'B', until: '2022' }] }, 'A: bad roles'],
  [{ name: 'A', type: 'organisation', medium: 'paper' }, 'A: bad medium'],
  [{ name: 'A', type: 'person', alias: [] }, 'A: bad alias'],
])('refuses an entry of another shape: %j', (entry, message) => {
  expect(() => parseEntry(entry)).toThrow(message)
})
