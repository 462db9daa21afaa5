// What is kept in memory follows the database, whoever writes: after every change it is held against SQL.
import { beforeAll, describe, expect, it } from 'vitest'
import { FACET_KEYS, NO_RELAY, UNKNOWN } from '../../list-params'
import { parseStatementParams } from '../../parse-list-params'
import { saveArticle } from '../articles'
import { listFacets } from '../facets'
import { Prisma } from '../generated/client'
import { FROM_STATEMENT, orderStatements, whereStatements } from '../list-query'
import { countStatements, listStatements } from '../statements'
import { ALL_APART, testArticle } from '../test-article'
import { openTestDatabase } from '../test-database'
import { askHere, askThread } from './ask'

const { db, url } = await openTestDatabase()
const params = (query: string) => parseStatementParams(new URLSearchParams(query)).params

const textOf = (by: string[], relays: string[]) =>
  `Il molo resta chiuso, dice ${by.join(' e ')}, secondo ${relays.join(' e ')}. E poi tace.`

const store = (outlet: string, publishedOn: string | null, by: string[], relays: string[] = []) =>
  saveArticle(
    db,
    testArticle({ text: textOf(by, relays), outlet, publishedOn }, [
      { content: ['Il molo resta chiuso'], by, relays },
      { content: ['E poi tace'] },
    ]),
    ALL_APART,
  )

const QUERIES = [
  '',
  'versions=all',
  'outlet=il-faro',
  'speaker=ada-moli',
  'speaker=-ada-moli',
  'from=2024-03-05',
  'q=molo',
]
const SORTS = ['-date', 'date', 'speaker', '-speaker', 'outlet', '-kind', 'confidence', '-confidence']

async function inSql(query: string): Promise<number[]> {
  const asked = params(query)
  const rows = await db.$queryRaw<{ id: bigint }[]>`
    SELECT s."id" AS id ${FROM_STATEMENT} ${await whereStatements(db, asked)} ${orderStatements(asked.sort)}`
  return rows.map(({ id }) => Number(id))
}

async function countInSql(query: string): Promise<number> {
  const [row] = await db.$queryRaw<{ total: bigint }[]>`
    SELECT count(*) AS total FROM "Statement" s ${await whereStatements(db, params(query))}`
  return Number(row?.total)
}

/** Every list, in every order, and every figure of every facet, as SQL has them. */
async function expectAlike(): Promise<void> {
  for (const query of QUERIES) {
    for (const sort of SORTS) {
      const { rows, total } = await listStatements(db, params(`${query}&sort=${sort}`))
      const expected = await inSql(`${query}&sort=${sort}`)
      expect([query, sort, total, rows.map(({ id }) => Number(id))]).toEqual([query, sort, expected.length, expected])
    }
    const facets = await listFacets(db, params(query))
    const asked = params(query)
    for (const key of FACET_KEYS) {
      const rest = { ...asked, [key]: [], except: { ...asked.except, [key]: [] } }
      for (const { value, count } of facets[key].values) {
        const where = await whereStatements(db, { ...rest, [key]: [value] })
        const [row] = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM "Statement" s ${where}`
        expect([query, key, value, count]).toEqual([query, key, value, Number(row?.total)])
      }
    }
  }
}

beforeAll(async () => {
  await store('Il Faro', '2024-03-04', ['Ada Moli'], ['Gazzetta'])
  await store('La Vela', '2024-03-06', ['Ada Moli', 'Bruno Sali'])
  await store('La Vela', null, ['Bruno Sali'])
})

describe('columns in memory', () => {
  it('begin as the database is', expectAlike)

  it('take in articles that come later', async () => {
    await store('Il Faro', '2024-03-05', ['Carla Remi'], ['Gazzetta', 'Radio Prova'])
    await store('Il Timone', '2024-03-05', ['Ada Moli'])
    await expectAlike()
    expect(await countStatements(db, params(''))).toBe(10)
  })

  it('follow new days, outlets, versions and speakers', async () => {
    await db.statement.updateMany({ where: { outlet: { slug: 'la-vela' } }, data: { publishedOn: '2024-04-01' } })
    await expectAlike()
    await db.$executeRaw`UPDATE "Statement" SET "outletId" = (SELECT "id" FROM "Outlet" WHERE "slug" = 'il-faro') WHERE "articleId" = 3`
    await expectAlike()
    await db.statement.updateMany({ where: { articleId: 1 }, data: { isReplaced: true } })
    await expectAlike()
    // The two who spoke together become one.
    await db.$executeRaw`UPDATE "StatementSpeaker" SET "speakerId" = (SELECT "id" FROM "Speaker" WHERE "slug" = 'ada-moli')`
    await expectAlike()
    const { speaker } = await listFacets(db, params(''))
    expect(speaker.values.map(({ value, count }) => [value, count])).toEqual([
      ['ada-moli', 4],
      [UNKNOWN, 4],
    ])
  })

  it('forget what is deleted, the last one too', async () => {
    await db.article.delete({ where: { id: 5 } })
    await expectAlike()
    await store('Il Timone', '2024-03-09', ['Ada Moli'])
    await expectAlike()
    expect(await countStatements(db, params(''))).toBe(await countInSql(''))
  })

  it('tell more languages apart than a byte does, with most ids missing', async () => {
    const columns = await db.$queryRaw<{ name: string }[]>`SELECT name FROM pragma_table_info('Statement')`
    const own = ['id', 'ordinal', 'language']
    const others = columns.flatMap(({ name }) => (own.includes(name) ? [] : [`"${name}"`])).join(', ')
    const write = (ids: number[]) =>
      db.$executeRawUnsafe(`
        INSERT INTO "Statement" ("id", "ordinal", "language", ${others})
        SELECT n.value, n.value, 'x-' || n.value, ${others}
        FROM json_each('${JSON.stringify(ids)}') n, (SELECT * FROM "Statement" WHERE NOT "isReplaced" LIMIT 1)`)
    const expectLanguages = async (count: number) => {
      const { language } = await listFacets(db, params(''))
      expect(language.values.filter(({ value }) => value.startsWith('x-')).map((each) => each.count)).toEqual(
        Array(count).fill(1),
      )
    }
    await write(Array.from({ length: 300 }, (_, at) => 1000 + at * 7))
    await expectLanguages(300)
    // Two of so many are put in order by themselves.
    const two = params('language=x-1000&language=x-1700')
    expect((await listStatements(db, two)).rows.map(({ id }) => id)).toEqual(['1000', '1700'])
    // Below others, as only a hand writes them.
    await write([500])
    await db.$executeRaw`UPDATE "Statement" SET "kind" = 'headline' WHERE "id" = 500`
    await expectLanguages(301)
    await db.$executeRaw`DELETE FROM "Statement" WHERE "id" BETWEEN 500 AND 2800`
    await expectLanguages(42)
    await db.$executeRaw`DELETE FROM "Statement" WHERE "id" > 500`
    await expectAlike()
  })

  it('read everything anew where more has changed than is remembered', async () => {
    await countStatements(db, params(''))
    await db.statement.updateMany({ where: { articleId: 2 }, data: { kind: 'headline' } })
    await db.$executeRaw`DELETE FROM "StatementChange" WHERE "id" <= (SELECT max("id") - 1 FROM "StatementChange")`
    await expectAlike()
    await db.$executeRaw(Prisma.sql`DELETE FROM "StatementChange"`)
    await expectAlike()
  })

  it('answer the same from a thread, and say there what went wrong', async () => {
    const question = { ask: 'facets', counting: { copies: null, versions: null } } as const
    const facets = FACET_KEYS.map((key) => ({ key, clause: null, chosen: [], words: [] }))
    const [here, thread] = [askHere(url), askThread(url)]
    const answer = await thread.ask<'facets'>({ ...question, facets })
    expect(answer).toEqual(await here.ask<'facets'>({ ...question, facets }))
    expect(answer[FACET_KEYS.indexOf('relay')]?.values).toContainEqual({ value: NO_RELAY, label: NO_RELAY, count: 7 })
    const clause = { sql: 'WHERE nonsense', values: [] }
    await expect(thread.ask<'count'>({ ...question, ask: 'count', clause })).rejects.toThrow('no such column: nonsense')
    expect(await thread.ask<'count'>({ ...question, ask: 'count', clause: null })).toBe(await countInSql(''))
    await Promise.all([here.close(), thread.close()])
  })
})
