// One speaker whole: every figure is that of the rows it leads to.
import { beforeAll, describe, expect, it } from 'vitest'
import { toStatementQuery } from '../list-params'
import { parseStatementParams } from '../parse-list-params'
import { saveArticle } from './articles'
import { getSpeaker } from './speaker-profile'
import { countStatements } from './statements'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
/** How many rows the list shows of this speaker, with these filters. */
const rows = (filters: Parameters<typeof toStatementQuery>[0]) =>
  countStatements(
    db,
    parseStatementParams(new URLSearchParams(toStatementQuery({ speaker: ['anna-neri'], ...filters }))).params,
  )
const mergeAlbaIntoNeri = async () => {
  const [into, from] = await Promise.all(
    ['anna-neri', 'bruno-alba'].map((slug) => db.speaker.findUniqueOrThrow({ where: { slug } })),
  )
  await db.speaker.update({ where: { slug: 'bruno-alba' }, data: { mergedIntoId: into?.id ?? 0 } })
  await db.statementSpeaker.updateMany({ where: { speakerId: from?.id ?? 0 }, data: { speakerId: into?.id ?? 0 } })
}

beforeAll(async () => {
  const by = ['Anna Neri']
  const articles = [
    testArticle({ text: 'La diga cede, dice Neri. La diga regge, dice Anna Neri. Il Gazzettino: la diga.' }, [
      { content: ['La diga cede'], by, mention: 'Neri' },
      { content: ['La diga regge'], by, mention: 'Anna Neri', kind: 'direct' },
      { content: ['la diga'], by, mention: 'Anna Neri', kind: 'headline', relays: ['Gazzettino'] },
    ]),
    testArticle({ text: 'Η Νέρι μίλησε.', language: 'el', outlet: 'Δείγμα', publishedOn: '2024-03-07' }, [
      { content: ['μίλησε'], by, mention: 'Νέρι' },
    ]),
    testArticle({ text: 'Neri e Alba: il ponte apre.', outlet: null, publishedOn: null }, [
      { content: ['il ponte apre'], by: ['Anna Neri', 'Bruno Alba'] },
    ]),
    ...Array.from({ length: 20 }, (_, number) =>
      testArticle({ text: `Il mercato numero ${number} chiude, dice Blum.` }, [
        { content: [`Il mercato numero ${number} chiude`], by: ['Dora Blum'], mention: 'Blum' },
      ]),
    ),
  ]
  for (const article of articles) await saveArticle(db, article, ALL_APART)
})

describe('getSpeaker', () => {
  it('counts what the list counts, by outlet and kind, day, act and relay', async () => {
    const speaker = await getSpeaker(db, 'anna-neri')
    expect(speaker).toMatchObject({
      statements: 5,
      articles: 3,
      outlets: 2,
      firstOn: '2024-03-05',
      lastOn: '2024-03-07',
    })
    expect(speaker?.byOutlet[0]).toEqual({
      ...{ slug: 'il-faro-di-prova', name: 'Il Faro di Prova', count: 3 },
      kinds: { direct: 1, mixed: 0, indirect: 1, headline: 1 },
    })
    for (const { slug, count, kinds } of speaker?.byOutlet ?? []) {
      expect(await rows({ outlet: [slug] })).toBe(count)
      for (const [kind, of] of Object.entries(kinds))
        expect(await rows({ outlet: [slug], kind: [kind as keyof typeof kinds] })).toBe(of)
    }
    for (const { day, outlet, count } of speaker?.days ?? [])
      expect(await rows({ outlet: [outlet], ...(day ? { from: day, to: day } : { undated: true }) })).toBe(count)
    expect(speaker?.days.reduce((sum, { count }) => sum + count, 0)).toBe(5)
    for (const { slug, count } of speaker?.byRelay ?? []) expect(await rows({ relay: [slug] })).toBe(count)
    expect(speaker?.byRelay.map(({ slug }) => slug)).toEqual(['gazzettino', 'none'])
  })

  it('names the words that set a speaker apart, with the rows that hold them', async () => {
    const speaker = await getSpeaker(db, 'anna-neri')
    expect(speaker?.words).toEqual([{ text: 'diga', language: 'it', count: 3 }])
    expect(await rows({ q: 'diga' })).toBe(3)
    expect((await getSpeaker(db, 'bruno-alba'))?.words).toEqual([])
  })

  it('lists names with how often they are printed in which language', async () => {
    expect((await getSpeaker(db, 'anna-neri'))?.names).toEqual([
      { text: 'Anna Neri', language: 'it', count: 2 },
      { text: 'Neri', language: 'it', count: 1 },
      { text: 'Νέρι', language: 'el', count: 1 },
    ])
  })

  it('keeps a spelling that was split off with whom it was split off to', async () => {
    const [neri, blum] = await Promise.all(
      ['anna-neri', 'dora-blum'].map((slug) => db.speaker.findUniqueOrThrow({ where: { slug } })),
    )
    const alias = { speakerId: neri?.id ?? 0, text: 'Νέρι' }
    await db.alias.updateMany({ where: alias, data: { splitToId: blum?.id ?? 0 } })
    const texts = async (slug: string) => (await getSpeaker(db, slug))?.names.map(({ text }) => text)
    expect(await texts('anna-neri')).toEqual(['Anna Neri', 'Neri'])
    expect(await texts('dora-blum')).toEqual(['Blum', 'Νέρι'])
    await db.alias.updateMany({ where: alias, data: { splitToId: null } })
  })

  it('is one speaker after a merge, at either address, with joint statements counted once', async () => {
    await mergeAlbaIntoNeri()
    const speaker = await getSpeaker(db, 'bruno-alba')
    expect(speaker).toMatchObject({ slug: 'anna-neri', statements: 5, filedUnder: ['Anna Neri', 'Bruno Alba'] })
    expect(speaker?.days.reduce((sum, { count }) => sum + count, 0)).toBe(5)
    expect(speaker?.byOutlet.reduce((sum, { count }) => sum + count, 0)).toBe(5)
  })

  it('knows nobody at an address that is not there, or without a statement', async () => {
    expect(await getSpeaker(db, 'nobody')).toBeNull()
    await db.speaker.create({ data: { slug: 'silent', name: 'Silent', foundName: 'Silent', type: 'person' } })
    expect(await getSpeaker(db, 'silent')).toBeNull()
  })
})
