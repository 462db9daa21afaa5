// The index of outlets and what is known of one, on a real database.
import { beforeAll, describe, expect, it } from 'vitest'
import { parseStatementParams } from '../parse-list-params'
import type { OutletQuery } from '../records/outlets'
import { saveArticle } from './articles'
import { listFacets } from './facets'
import { inOneStep } from './in-one-step'
import { getOutletAbout } from './outlet-about'
import { describeAs, mergeOutletInto, renameOutletTo } from './outlet-decisions'
import { listOutlets } from './outlet-index'
import { getOutlet } from './outlets'
import { listStatements } from './statements'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
const by = { who: 'Desk', why: '' }
const ALL: OutletQuery = {
  ...{ q: '', tag: null, country: null, language: null, page: 1 },
  sort: { key: 'name', descending: false },
}
const names = async (query: Partial<OutletQuery>) =>
  (await listOutlets(db, { ...ALL, ...query })).rows.map(({ name }) => name)

let count = 0
async function store(outlet: string | null, language: string, publishedOn: string | null, host: string | null = null) {
  count += 1
  const text = `Zeta ha detto la frase numero ${count}.`
  const facts = { text, outlet, host, language, publishedOn }
  return (await saveArticle(db, testArticle(facts, [{ content: [text], by: ['Zeta'] }]), ALL_APART)).id
}

beforeAll(async () => {
  await store('Il Faro', 'it', '2024-03-05', 'faro.example')
  const id = await store('Il Faro', 'it', '2024-03-09')
  await store('Η Δοκιμή', 'el', null)
  await store('Agen Prova', 'it', '2024-01-01', 'agen.example')
  await store('Agen Prova Due', 'en', '2024-02-01')
  await store(null, 'it', '2024-02-02')
  const outlet = async (name: string) => (await db.outlet.findFirstOrThrow({ where: { name } })).id
  const [faro, greek] = [await outlet('Il Faro'), await outlet('Η Δοκιμή')]
  const [agen, second] = [await outlet('Agen Prova'), await outlet('Agen Prova Due')]
  await inOneStep(db, async (tx) => {
    await describeAs(tx, { outlet: faro, facts: { country: 'IT', language: 'it', tags: ['daily', 'north'] }, ...by })
    await describeAs(tx, { outlet: agen, facts: { country: 'IT', language: null, tags: ['agency'] }, ...by })
    await describeAs(tx, { outlet: greek, facts: { country: null, language: null, tags: ['daily'] }, ...by })
    await mergeOutletInto(tx, { from: second, into: agen, ...by })
    await renameOutletTo(tx, { outlet: agen, name: 'Agenzia', ...by })
  })
  const reservation = { refusal: null, textMining: 'reserved', policyUrl: 'https://faro.example/tdm' }
  const signals = [{ source: 'header', words: 'The answer’s header reserves text and data mining.' }]
  const page = (path: string, day: string, said: object) => ({
    ...{ sha256: path, bytes: new Uint8Array(), size: 0, url: `https://www.faro.example/${path}` },
    ...{ fetchedAt: new Date(day), reservation: JSON.stringify(said) },
  })
  const article = { articles: { connect: { id } } }
  await db.rawPage.create({ data: { ...page('old', '2024-03-01', { policyUrl: null, signals: [] }) } })
  await db.rawPage.create({ data: { ...page('new', '2024-03-09', { ...reservation, signals }), ...article } })
})

describe('listOutlets', () => {
  it('counts each outlet with what is noted of it, merged ones as one', async () => {
    const { rows, total } = await listOutlets(db, ALL)
    expect(total).toBe(3)
    expect(rows.map(({ slug, articles, statements }) => [slug, articles, statements])).toEqual([
      ['agen-prova', 2, 2],
      ['i-dokimi', 1, 1],
      ['il-faro', 2, 2],
    ])
    expect(rows[2]).toEqual({
      ...{ slug: 'il-faro', name: 'Il Faro', country: 'IT', language: 'it', tags: ['daily', 'north'] },
      ...{ articles: 2, statements: 2, languages: ['it'], firstOn: '2024-03-05', lastOn: '2024-03-09' },
    })
  })

  it.each<[Partial<OutletQuery>, string[]]>([
    [{ q: 'FARO' }, ['Il Faro']],
    [{ q: 'δοκιμη' }, ['Η Δοκιμή']],
    [{ q: 'agen.example' }, ['Agenzia']],
    [{ q: 'prova due' }, ['Agenzia']],
    [{ q: '%' }, []],
    [{ tag: 'daily' }, ['Η Δοκιμή', 'Il Faro']],
    [{ country: 'IT' }, ['Agenzia', 'Il Faro']],
    [{ country: 'unknown' }, ['Η Δοκιμή']],
    [{ language: 'it' }, ['Agenzia', 'Il Faro']],
    [{ language: 'en' }, ['Agenzia']],
    [{ language: 'el', tag: 'north' }, []],
    [{ sort: { key: 'lastOn', descending: true } }, ['Il Faro', 'Agenzia', 'Η Δοκιμή']],
    [{ page: 9 }, ['Agenzia', 'Η Δοκιμή', 'Il Faro']],
  ])('finds by %j', async (query, found) => {
    expect(await names(query)).toEqual(found)
  })

  it('takes more words than a name has', async () => {
    expect(await names({ q: Array(1500).fill('faro').join(' ') })).toEqual(['Il Faro'])
    expect(await names({ q: Array.from({ length: 1500 }, (_, n) => `w${n}`).join(' ') })).toEqual([])
  })

  it('says what may be asked for, and brings as many as it says', async () => {
    const { choices } = await listOutlets(db, ALL)
    expect(choices.tag).toEqual([
      { value: 'agency', count: 1 },
      { value: 'daily', count: 2 },
      { value: 'north', count: 1 },
    ])
    for (const key of ['tag', 'country', 'language'] as const)
      for (const { value, count } of choices[key]) expect(await names({ [key]: value })).toHaveLength(count)
  })
})

describe('one outlet', () => {
  it('is found at the address of what was merged into it', async () => {
    expect(await getOutlet(db, 'agen-prova-due')).toMatchObject({ slug: 'agen-prova', name: 'Agenzia', articles: 2 })
  })

  it('is known by its names, hosts and what was merged and decided', async () => {
    const about = await getOutletAbout(db, 'agen-prova')
    expect(about).toMatchObject({
      otherNames: ['Agen Prova'],
      hosts: ['agen.example'],
      merged: [{ slug: 'agen-prova-due', name: 'Agen Prova Due', articles: 1 }],
      reservations: [],
    })
    expect(about.decisions.rows.map(({ kind }) => kind)).toEqual(['outlet-rename', 'outlet-merge', 'outlet-facts'])
  })

  it('tells what its site reserves, as the latest page has it', async () => {
    expect((await getOutletAbout(db, 'il-faro')).reservations).toEqual([
      {
        host: 'www.faro.example',
        at: '2024-03-09T00:00:00.000Z',
        words: ['The answer’s header reserves text and data mining.'],
        policyUrl: 'https://faro.example/tdm',
      },
    ])
  })
})

describe('statements by what is noted of their outlet', () => {
  const total = async (query: string) =>
    (await listStatements(db, parseStatementParams(new URLSearchParams(query)).params)).total

  it.each([
    ['outletTag=daily', 3],
    ['outletTag=agency&outletTag=north', 4],
    ['outletCountry=IT', 4],
    ['outletCountry=unknown', 2],
    ['outletCountry=IT&outletCountry=unknown', 6],
    ['outletTag=nothing', 0],
    ['outlet=agen-prova-due', 2],
  ])('finds by %s', async (query, found) => {
    expect(await total(query)).toBe(found)
  })

  it('counts what each choice would show', async () => {
    const facets = await listFacets(db, parseStatementParams({}).params)
    for (const key of ['outletTag', 'outletCountry'] as const)
      for (const { value, count } of facets[key].values) expect(await total(`${key}=${value}`)).toBe(count)
    expect(facets.outletTag.values.map(({ value }) => value)).toEqual(['daily', 'agency', 'north'])
    expect(facets.outletCountry.values.map(({ value, count }) => [value, count])).toEqual([
      ['IT', 4],
      ['unknown', 2],
    ])
  })
})
