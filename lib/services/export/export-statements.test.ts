// The thread behind an export: it gives every byte, fails aloud, and ends when nobody reads.
import { readdirSync, readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticle } from '../../db/articles'
import { databasePath } from '../../db/database-url'
import { ALL_APART, testArticle } from '../../db/test-article'
import { openTestDatabase } from '../../db/test-database'
import { parseStatementParams } from '../../parse-list-params'
import { type ExportRequest, exportStatements } from './export-statements'
import { exportOf } from './test-export'

const opened = await openTestDatabase()
const { db, url } = opened
/** More than one block of rows, and more bytes than are handed on at once. */
const STATEMENTS = 600
const SLOWLY = 60_000

const begin = (query: string, differs: Partial<ExportRequest> = {}) =>
  exportStatements(
    { db, url, now: () => new Date('2026-11-22T10:00:00Z') },
    {
      params: parseStatementParams(new URLSearchParams(query)).params,
      ...{
        format: { extension: 'csv', preset: 'data' },
        wanted: 'file',
        ticked: null,
        server: 'http://dictum.example',
      },
      ...differs,
    },
  )

/** How far each thread of this process stands back: the seventeenth figure after its name (proc_pid_stat(5)). */
const nicenesses = (): number[] =>
  readdirSync('/proc/self/task').map((thread) =>
    Number(readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]),
  )

beforeAll(async () => {
  const parts = Array.from({ length: STATEMENTS }, (_, at) => `${at} ${'parole '.repeat(40)}${at}`)
  await saveArticle(
    db,
    testArticle(
      { text: parts.join('. ') },
      parts.map((content) => ({ content: [content], by: ['Marta Ferri'] })),
    ),
    ALL_APART,
  )
}, SLOWLY)

describe('an export', () => {
  it(
    'gives the same bytes as are made without a thread',
    async () => {
      const { name, mediaType, rows, bytes } = await begin('speaker=marta-ferri')
      expect([name, mediaType, rows]).toEqual([
        'dictum-statements_Marta-Ferri_2026-11-22.csv',
        'text/csv; charset=utf-8',
        STATEMENTS,
      ])
      const read = await buffer(bytes)
      expect(read.length).toBeGreaterThan(2 * 65_536)
      expect(read).toEqual(await exportOf(opened, ''))
    },
    SLOWLY,
  )

  it.runIf(process.platform === 'linux')(
    'gives way to the other threads of the server',
    async () => {
      const before = nicenesses()
      const { bytes } = await begin('')
      const beside = nicenesses().filter((each) => !before.includes(each))
      await bytes.cancel()
      expect(beside).toEqual([Math.max(...before) + 10])
    },
    SLOWLY,
  )

  it(
    'is refused with a sentence while four are under way, until one of them is left',
    async () => {
      const left = await begin('')
      await left.bytes.cancel()
      const underWay = await Promise.all([1, 2, 3, 4].map(() => begin('')))
      await expect(begin('')).rejects.toThrow('4 exports are under way')
      const [first, ...others] = underWay
      await first?.bytes.cancel()
      const next = await begin('', { format: { extension: 'jsonl' } })
      expect(next.name).toBe('dictum-statements_2026-11-22.jsonl')
      await Promise.all([next, ...others].map(({ bytes }) => bytes.cancel()))
    },
    SLOWLY,
  )

  const breakAt = (statement: number) => {
    const broken = new Sqlite(databasePath(url))
    broken.pragma('foreign_keys = OFF')
    broken.prepare('UPDATE "StatementSpeaker" SET "speakerId" = 999 WHERE "statementId" = ?').run(statement)
    broken.close()
  }

  it(
    'fails where it cannot go on, instead of ending early',
    async () => {
      breakAt(STATEMENTS)
      const { rows, bytes } = await begin('')
      expect(rows).toBe(STATEMENTS)
      await expect(buffer(bytes)).rejects.toThrow('Speaker 999 is not there')
      // It is no longer among those under way.
      await Promise.all((await Promise.all([1, 2, 3, 4].map(() => begin('')))).map(({ bytes }) => bytes.cancel()))
    },
    SLOWLY,
  )

  it(
    'fails for a reader who pauses when that reader goes on, and for nobody else',
    async () => {
      breakAt(STATEMENTS / 2)
      const paused = (await begin('')).bytes
      await expect(buffer((await begin('')).bytes)).rejects.toThrow('Speaker 999 is not there')
      await expect(buffer(paused)).rejects.toThrow('Speaker 999 is not there')
    },
    SLOWLY,
  )
})
