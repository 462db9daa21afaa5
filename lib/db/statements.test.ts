// One translation of filters serves page, facets, export and explanation: here they are held against each other.
import { beforeAll, describe, expect, it } from 'vitest'
import { parseStatementParams } from '../parse-list-params'
import { getArticle, saveArticle, verifyEvidence } from './articles'
import { findInFacet, listFacets, weighFilters } from './facets'
import type { AnalysedArticle } from './insert-article'
import { getOutlet } from './outlets'
import { getOverview } from './overview'
import { countStatements, listStatements } from './statements'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
const params = (query: string) => parseStatementParams(new URLSearchParams(query)).params
const store = (article: AnalysedArticle) => saveArticle(db, article, ALL_APART)
const page = (query: string) => listStatements(db, params(query))
const contents = async (query: string) =>
  (await page(query)).rows.map((row) => row.spans.map(({ text }) => text).join('|'))

beforeAll(async () => {
  await store(
    testArticle(
      { text: '«Il molo resta chiuso», dice Ferri, «fino a lunedì». =1+1 è una formula, secondo la Gazzetta.' },
      [
        { content: ['Il molo resta chiuso', 'fino a lunedì'], by: ['Marta Ferri'], mention: 'Ferri' },
        { content: ['=1+1 è una formula'], relays: ['Gazzetta'] },
      ],
    ),
  )
  await store(
    testArticle(
      {
        text: 'Ο Κίρμπι είπε ότι οι επιστολές υπάρχουν. Η Άννα και ο Βασίλης αρνούνται.',
        language: 'el',
        outlet: 'Δείγμα',
        publishedOn: '2024-03-07',
        title: 'Οι επιστολές',
      },
      [
        { content: ['οι επιστολές υπάρχουν'], by: ['John Kirby'], mention: 'Κίρμπι' },
        { content: ['αρνούνται'], by: ['Anna', 'Marta Ferri'] },
      ],
    ),
  )
  await store(
    testArticle({ text: '100% of nothing, she said.', language: 'en', outlet: null, publishedOn: null }, [
      { content: ['100% of nothing'] },
    ]),
  )
})

describe('listStatements', () => {
  it('shows the newest first, unknown days last, whichever way it is sorted', async () => {
    expect(await contents('')).toEqual([
      'οι επιστολές υπάρχουν',
      'αρνούνται',
      'Il molo resta chiuso|fino a lunedì',
      '=1+1 è una formula',
      '100% of nothing',
    ])
    expect((await contents('sort=date')).at(-1)).toBe('100% of nothing')
    expect((await contents('sort=outlet')).at(-1)).toBe('100% of nothing')
    expect((await contents('sort=-speaker')).slice(-2).sort()).toEqual(['100% of nothing', '=1+1 è una formula'])
  })

  it.each([
    ['speaker=marta-ferri', 2],
    ['speaker=marta-ferri&speaker=john-kirby', 3],
    ['speaker=unknown', 2],
    ['speaker=unknown&speaker=anna', 3],
    ['outlet=il-faro-di-prova', 2],
    ['outlet=unknown', 1],
    ['relay=gazzetta', 1],
    ['language=el&language=en', 3],
    ['kind=direct', 1],
    ['act=unknown', 5],
    ['act=-unknown', 0],
    ['speakerType=unknown', 2],
    ['from=2024-03-05&to=2024-03-05', 2],
    ['from=2024-03-06', 2],
    ['to=2024-03-06', 2],
    ['undated=yes', 1],
    ['undated=yes&from=2024-01-01', 0],
    ['evidence=broken', 0],
    ['speaker=nobody', 0],
  ])('filters %s', async (query, count) => {
    expect((await page(query)).total).toBe(count)
    expect(await countStatements(db, params(query))).toBe(count)
  })

  it.each([
    ['κιρμπι', 1],
    ['ΚΊΡΜΠΙ', 1],
    ['kirby', 1],
    ['ΕΠΙΣΤΟΛΕΣ', 2],
    ['επιστολές υπάρχουν', 1],
    ['"υπάρχουν επιστολές"', 0],
    ['υπάρχουν επιστολές', 1],
    ['lunedi', 1],
    ['0%', 1],
    ['%', 1],
    ['%%', 0],
    ['_', 0],
    ['"', 5],
    ['AND', 0],
    ['mol* OR "', 0],
    ['mo\0lo', 1],
    ['\0', 5],
    ['olo', 1],
    ['olo*', 0],
    ['mol*', 1],
    ['ΑΡΝ*', 1],
    ['“fino a lun*”', 1],
    ['‘fino a lunedì’', 1],
    ['il*', 1],
    ['um*', 0],
    ['1*', 2],
    ['[*', 0],
    ['?*', 0],
  ])('searches %j in any case and script, without any character having a meaning of its own', async (q, count) => {
    expect((await page(new URLSearchParams({ q }).toString())).total).toBe(count)
  })

  it('searches more words than SQLite could take in one expression', async () => {
    const q = (word: string) => new URLSearchParams({ q: Array(1500).fill(word).join(' ') }).toString()
    expect((await page(q('ch'))).total).toBe(1)
    expect((await page(q('mol'))).total).toBe(1)
  })

  it('searches what quotation marks part as SQLite can take it, and weighs it', async () => {
    // Two letters each: no index finds them, so that each is a condition of its own.
    const words = Array.from({ length: 1200 }, (_, n) => n.toString(36).padStart(2, 'z'))
    const q = words.map((word, n) => (n % 2 ? `"${word}"` : word)).join('')
    expect((await listStatements(db, { ...params(''), q })).total).toBe(0)
    expect(await weighFilters(db, params(`q=${encodeURIComponent(q)}`))).toEqual([{ key: 'q', without: 5 }])
  })

  it('clamps a page past the end to the last one', async () => {
    expect(await page('page=99')).toMatchObject({ page: 1, pageCount: 1, total: 5 })
  })
})

describe('values left out', () => {
  it.each([
    ['speaker=-john-kirby', 4],
    ['speaker=-anna&speaker=marta-ferri', 1],
    ['speaker=-unknown', 3],
    ['outlet=-unknown', 4],
    ['outlet=-il-faro-di-prova', 3],
    ['relay=-none', 1],
    ['relay=-gazzetta', 4],
    ['language=-it&language=-el', 1],
    ['sourceClass=-government', 5],
    ['month=2024-03', 4],
    ['month=-2024-03', 1],
    ['month=-unknown', 4],
    ['month=unknown', 1],
  ])('?%s leaves %i of five', async (query, count) => {
    expect((await page(query)).total).toBe(count)
  })

  it('keep their place in the facet, with what they would show', async () => {
    const facets = await listFacets(db, params('language=-it&kind=-headline'))
    expect(facets.language.values).toContainEqual({ value: 'it', label: 'it', count: 2 })
    expect(facets.kind.values).toContainEqual({ value: 'headline', label: 'headline', count: 0 })
    expect(await weighFilters(db, params('language=-it'))).toEqual([{ key: 'language', without: 5 }])
  })
})

describe('added', () => {
  it('leaves what came in later than a moment', async () => {
    const moment = (offset: number) => new Date(Date.now() + offset).toISOString()
    expect((await page(`added=${moment(-60_000)}`)).total).toBe(5)
    expect((await page(`added=${moment(60_000)}`)).total).toBe(0)
  })
})

describe('listFacets', () => {
  it('counts each value as the filter would, leaving the facet’s own filter out', async () => {
    const query = 'language=it&speaker=anna'
    const facets = await listFacets(db, params(query))
    for (const [key, { values }] of Object.entries(facets)) {
      for (const { value, count } of values) {
        const alone = key === 'speaker' ? 'language=it' : key === 'language' ? 'speaker=anna' : query
        expect([key, value, await countStatements(db, params(`${alone}&${key}=${value}`))]).toEqual([key, value, count])
      }
    }
    expect(facets.language.values).toEqual([
      { value: 'el', label: 'el', count: 1 },
      { value: 'it', label: 'it', count: 0 },
    ])
    expect(facets.speaker.values).toContainEqual({ value: 'unknown', label: 'unknown', count: 1 })
  })

  it('keeps a chosen value that nothing is left of, with its name and zero', async () => {
    const facets = await listFacets(db, params('speaker=john-kirby&outlet=il-faro-di-prova&kind=headline'))
    expect(facets.speaker.values).toEqual([{ value: 'john-kirby', label: 'John Kirby', count: 0 }])
    expect(facets.outlet.values).toEqual([{ value: 'il-faro-di-prova', label: 'Il Faro di Prova', count: 0 }])
  })
})

describe('listFacets of months', () => {
  it('has the newest first, and those unknown last', async () => {
    const { id } = await store(
      testArticle({ text: 'Il molo chiude.', publishedOn: '2023-11-30' }, [{ content: ['Il molo chiude'] }]),
    )
    const { month } = await listFacets(db, params('month=-2023-11'))
    expect(month.values.map(({ value, count }) => [value, count])).toEqual([
      ['2024-03', 4],
      ['2023-11', 1],
      ['unknown', 1],
    ])
    await db.article.delete({ where: { id } })
  })
})

describe('findInFacet', () => {
  it('finds by name what a long filter does not bring, and the page says how many there are', async () => {
    const names = Array.from({ length: 230 }, (_, number) => `Persona Numero${number}`)
    const text = names.map((name) => `cosa di ${name}.`).join(' ')
    const said = names.map((name) => ({ content: [`cosa di ${name}.`], by: [name] }))
    const { id } = await store(testArticle({ text, outlet: 'Molti' }, said))
    const { speaker } = await listFacets(db, params('outlet=molti'))
    expect([speaker.values.length, speaker.total]).toEqual([40, 230])
    const last = { value: 'persona-numero229', label: 'Persona Numero229', count: 1 }
    expect(speaker.values).not.toContainEqual(last)
    const found = await findInFacet(db, 'speaker', params('outlet=molti'), 'numero229')
    expect(found).toEqual({ values: [last], total: 1 })
    const chosen = await listFacets(db, params('outlet=molti&speaker=persona-numero229'))
    expect(chosen.speaker.values).toContainEqual(last)
    await db.article.delete({ where: { id } })
  })
})

describe('a facet asked for more words than a name has', () => {
  const asked = (words: string[]) => findInFacet(db, 'speaker', params(''), words.join(' '))

  it('is found by the first of them, each once', async () => {
    const found = await asked(Array(1500).fill('ferri'))
    expect(found.values.map(({ value }) => value)).toEqual(['marta-ferri'])
    expect((await asked(Array.from({ length: 1500 }, (_, n) => `w${n}`))).total).toBe(0)
  })
})

describe('weighFilters', () => {
  it('names the filter that empties the list first', async () => {
    const weights = await weighFilters(db, params('speaker=marta-ferri&q=zzz'))
    expect(weights).toEqual([
      { key: 'q', without: 2 },
      { key: 'speaker', without: 0 },
    ])
  })
})

describe('saveArticle', () => {
  it('stores nothing of an article that cannot be stored whole', async () => {
    const before = [
      await db.article.count(),
      await db.outlet.count(),
      await db.statement.count(),
      await db.speaker.count(),
    ]
    const article = testArticle({ text: 'Rotto, dice Neri.', outlet: 'Nuovo' }, [
      { content: ['Rotto'], by: ['Neri'] },
      { content: ['Rotto'], by: ['Neri'] },
    ])
    const [first] = article.statements
    if (first) first.relays = [{ start: 0, end: 1, name: null as unknown as string, kind: 'medium' }]
    await expect(store(article)).rejects.toThrow()
    expect([
      await db.article.count(),
      await db.outlet.count(),
      await db.statement.count(),
      await db.speaker.count(),
    ]).toEqual(before)
  })

  it('keeps article and statements apart from their neighbours when one is deleted', async () => {
    const { id } = await store(
      testArticle({ text: 'Prova cancellata, dice Neri.' }, [{ content: ['Prova cancellata'], by: ['Neri'] }]),
    )
    expect((await page('q=cancellata')).total).toBe(1)
    await db.article.delete({ where: { id } })
    expect((await page('q=cancellata')).total).toBe(0)
    expect(await db.statementText.count()).toBe(await db.statement.count())
  })
})

describe('verifyEvidence', () => {
  it('finds statements whose article no longer says so, on the page, in the list and in the overview', async () => {
    expect(await verifyEvidence(db)).toEqual({ statements: 5, broken: [] })
    const { rows } = await page('q=molo')
    const id = Number(rows[0]?.article.id)
    const { text } = await db.article.findUniqueOrThrow({ where: { id } })
    await db.article.update({ where: { id }, data: { text: text.replace('chiuso', 'aperto') } })
    expect((await getArticle(db, String(id)))?.statements[0]?.evidence).toBe('broken')
    const { broken } = await verifyEvidence(db)
    expect(broken).toContain(Number(rows[0]?.id))
    expect((await page('evidence=broken')).total).toBe(broken.length)
    expect((await getOverview(db)).gaps.brokenEvidence).toBe(broken.length)
    await db.article.update({ where: { id }, data: { text } })
    expect((await verifyEvidence(db)).broken).toEqual([])
    expect((await page('evidence=broken')).total).toBe(0)
  })
})

describe('pages about one thing', () => {
  it('gives an article with its statements in reading order', async () => {
    const { rows } = await page('q=molo')
    const article = await getArticle(db, rows[0]?.article.id ?? '')
    expect(article?.statements.map((row) => row.kind)).toEqual(['direct', 'indirect'])
    for (const row of article?.statements ?? []) {
      for (const span of row.spans) expect(article?.text.slice(span.start, span.end)).toBe(span.text)
    }
    expect(
      await Promise.all(['0', '-1', 'x', '999', '1e3', '99999999999999999999'].map((id) => getArticle(db, id))),
    ).toEqual(Array(6).fill(null))
  })

  it('gives an article of more statements than one question to the database can name', async () => {
    const words = Array.from({ length: 1200 }, (_, number) => `parola${number};`)
    const article = testArticle(
      { text: words.join(' ') },
      words.map((word) => ({ content: [word] })),
    )
    const { id } = await store(article)
    expect((await getArticle(db, String(id)))?.statements).toHaveLength(1200)
    await db.article.delete({ where: { id } })
  })

  it('gives an outlet and the overview', async () => {
    expect(await getOutlet(db, 'il-faro-di-prova')).toMatchObject({ bySpeaker: [{ slug: 'marta-ferri', count: 1 }] })
    expect(await getOutlet(db, 'nobody')).toBeNull()
    expect(await getOverview(db)).toMatchObject({
      articles: 3,
      statements: 5,
      outlets: 2,
      gaps: { unknownSpeaker: 2, unknownOutlet: 1, unknownDate: 1, brokenEvidence: 0 },
    })
  })
})
