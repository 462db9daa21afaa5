// The index of speakers: who is in it, in which order, found by which names, with which months.

import { beforeAll, describe, expect, it } from 'vitest'
import { COUNT_ALL } from '../list-params'
import type { SpeakerQuery } from '../records/speakers'
import { saveArticle } from './articles'
import { fillUnknown } from './fill-unknown'
import { countSpeakers, listMostQuoted, listSpeakers } from './speaker-index'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
const ask = (query: Partial<SpeakerQuery>) =>
  listSpeakers(db, {
    ...COUNT_ALL,
    q: '',
    type: null,
    sort: { key: 'statements', descending: true },
    page: 1,
    ...query,
  })
const slugs = async (query: Partial<SpeakerQuery>) => (await ask(query)).rows.map(({ slug }) => slug)

type Saying = { day: string | null; by: string[]; mention?: string; language?: string; type?: 'organisation' }

async function save({ day, by, mention, language = 'it', type }: Saying, number: number) {
  const text = `${mention ?? 'Qualcuno'} dice cosa ${number}`
  const article = testArticle({ text, language, publishedOn: day }, [
    { content: [`cosa ${number}`], by, ...(mention && { mention }), ...(type && { type }) },
  ])
  await saveArticle(db, article, ALL_APART)
}

beforeAll(async () => {
  const said: Saying[] = [
    { day: '2024-03-05', by: ['Anna Neri'], mention: 'Neri' },
    { day: '2024-03-09', by: ['Anna Neri'], mention: 'Νέρι', language: 'el' },
    { day: '2022-03-09', by: ['Anna Neri'] },
    { day: '2024-01-31', by: ['Bruno Alba', 'Anna Neri'] },
    { day: null, by: ['Comitato Zeta'], type: 'organisation' },
    { day: '2022-04-30', by: ['Dora Blum'] },
  ]
  for (const [number, each] of said.entries()) await save(each, number)
})

describe('listSpeakers', () => {
  it('sorts by statements, name and last day, unknown days last either way', async () => {
    expect(await slugs({})).toEqual(['anna-neri', 'bruno-alba', 'comitato-zeta', 'dora-blum'])
    expect(await slugs({ sort: { key: 'name', descending: true } })).toEqual(
      ['anna-neri', 'bruno-alba', 'comitato-zeta', 'dora-blum'].reverse(),
    )
    const byDay = ['anna-neri', 'bruno-alba', 'dora-blum']
    expect(await slugs({ sort: { key: 'lastOn', descending: true } })).toEqual([...byDay, 'comitato-zeta'])
    expect(await slugs({ sort: { key: 'lastOn', descending: false } })).toEqual([...byDay.reverse(), 'comitato-zeta'])
  })

  it('counts by month over the two years up to the last published month', async () => {
    const { months, rows } = await ask({})
    expect([months.length, months[0], months.at(-1)]).toEqual([24, '2022-04', '2024-03'])
    const counts = Object.fromEntries(rows.map((row) => [row.slug, row.months]))
    expect(counts['anna-neri']?.slice(-3)).toEqual([1, 0, 2])
    expect(counts['anna-neri']?.slice(0, -3)).toEqual(Array(21).fill(0))
    expect(counts['dora-blum']?.[0]).toBe(1)
    expect(rows.find(({ slug }) => slug === 'anna-neri')).toMatchObject({ statements: 4, lastOn: '2024-03-09' })
  })

  it('finds a speaker by any spelling and shows those, the one searched first', async () => {
    for (const q of ['neri', 'NERI Anna', 'anna']) expect(await slugs({ q })).toEqual(['anna-neri'])
    const [greek, italian] = [
      { text: 'Νέρι', language: 'el' },
      { text: 'Neri', language: 'it' },
    ]
    for (const q of ['νερι', 'Нери', '']) expect((await ask({ q })).rows[0]?.alsoAs).toContainEqual(greek)
    expect((await ask({ q: 'νερι' })).rows).toMatchObject([{ slug: 'anna-neri', alsoAs: [greek, italian] }])
    expect((await ask({ q: 'neri' })).rows).toMatchObject([{ slug: 'anna-neri', alsoAs: [italian, greek] }])
    expect(await slugs({ q: '100%' })).toEqual([])
  })

  it('takes more words than a name has', async () => {
    expect(await slugs({ q: Array(1500).fill('neri').join(' ') })).toEqual(['anna-neri'])
    expect(await slugs({ q: Array.from({ length: 1500 }, (_, n) => `w${n}`).join(' ') })).toEqual([])
  })

  it('narrows to a type, and gives the last page for one past the end', async () => {
    expect(await slugs({ type: 'organisation' })).toEqual(['comitato-zeta'])
    expect(await ask({ page: 9 })).toMatchObject({ total: 4, page: 1, pageCount: 1 })
    expect(await ask({ type: 'unnamed' })).toMatchObject({ total: 0, rows: [] })
  })

  it('counts in the right month a statement whose day became known later', async () => {
    const { articleId } = await db.statement.findFirstOrThrow({ where: { publishedOn: null } })
    await fillUnknown(db, articleId, {
      publishedOn: '2024-02-01',
      outlet: null,
      host: null,
      siteName: null,
      url: null,
      address: null,
    })
    const [row] = (await ask({ q: 'zeta' })).rows
    expect(row).toMatchObject({ lastOn: '2024-02-01' })
    expect(row?.months.slice(-2)).toEqual([1, 0])
  })

  it('leaves out who was merged, and counts a joint statement of the two once', async () => {
    const [into, from] = await Promise.all(
      ['anna-neri', 'bruno-alba'].map((slug) => db.speaker.findUniqueOrThrow({ where: { slug } })),
    )
    await db.speaker.update({ where: { slug: 'bruno-alba' }, data: { mergedIntoId: into?.id ?? 0 } })
    await db.statementSpeaker.updateMany({ where: { speakerId: from?.id ?? 0 }, data: { speakerId: into?.id ?? 0 } })
    const { rows, total } = await ask({})
    expect(rows[0]).toMatchObject({ slug: 'anna-neri', statements: 4 })
    expect(rows[0]?.months.slice(-3)).toEqual([1, 0, 2])
    expect([total, await countSpeakers(db)]).toEqual([3, 3])
    expect(await listMostQuoted(db, 1)).toEqual([{ slug: 'anna-neri', name: 'Anna Neri', statements: 4 }])
  })
})
