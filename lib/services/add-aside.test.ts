// A pasted article goes through a process of its own into the database of the settings.
import { expect, it, vi } from 'vitest'
import { openTestDatabase } from '../db/test-database'
import { NOTHING_GIVEN } from '../ingest/given-facts'
import { addAside } from './add-aside'

const TEXT = 'Notice from the harbour\n\nThe harbour master Ida Lanterni said that the pier would stay closed.'

it('adds a pasted article once, and says why a text is none', async () => {
  const { db, url } = await openTestDatabase()
  vi.stubEnv('DATABASE_URL', `${url}?connection_limit=1`)
  const paste = (text: string) => addAside({ ...NOTHING_GIVEN, text, outlet: 'Harbour Gazette' })

  const added = await paste(TEXT)
  expect(added).toMatchObject({ status: 'added', statements: 1 })
  expect(await paste(TEXT)).toMatchObject({ status: 'duplicate' })
  expect(await paste('')).toMatchObject({ status: 'failed', why: expect.stringMatching(/^The text .+\.$/) })
  expect(
    await db.statement.findMany({ select: { article: { select: { outlet: { select: { name: true } } } } } }),
  ).toEqual([{ article: { outlet: { name: 'Harbour Gazette' } } }])
})
