// How many articles are to be compared, over a real database.
import { expect, it } from 'vitest'
import { saveArticle } from './articles'
import { countToGroup } from './count-to-group'
import { forgetGroups } from './statement-groups'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()

it('counts the articles that hold statements, or of these the ones not compared yet', async () => {
  const save = async (text: string, content: string[]) => {
    const said = content.map((words) => ({ content: [words] }))
    await saveArticle(db, testArticle({ text, origin: text, language: 'en' }, said), ALL_APART)
  }
  await save('The pier opens. The bridge stays.', ['The pier opens', 'The bridge stays'])
  await save('The square is closed.', ['The square is closed'])
  await save('Nobody said a word.', [])
  const { id: statementId } = await db.statement.findFirstOrThrow({ orderBy: { id: 'asc' } })
  await db.statementKey.create({ data: { hash: 7, day: 0, statementId } })
  expect(await countToGroup(db, 'all')).toBe(2)
  expect(await countToGroup(db, 'ungrouped')).toBe(1)
  await forgetGroups(db)
  expect(await countToGroup(db, 'ungrouped')).toBe(2)
})
