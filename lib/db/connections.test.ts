import { expect, test } from 'vitest'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
const named = (name: string) => ({ data: { name, slug: name } })

test('what is read beside a step sees nothing of it before its end', async () => {
  await db.$transaction(async (tx) => {
    await tx.outlet.create(named('unfinished'))
    expect(await tx.outlet.count({ where: { name: 'unfinished' } })).toBe(1)
    expect(await db.outlet.count({ where: { name: 'unfinished' } })).toBe(0)
  })
  expect(await db.outlet.count({ where: { name: 'unfinished' } })).toBe(1)
})

test('what is written beside a step that fails is kept', async () => {
  let beside: Promise<unknown> = Promise.resolve()
  const step = db.$transaction(async (tx) => {
    await tx.outlet.create(named('given up'))
    // Prisma sends a query when it is awaited.
    beside = db.outlet.create(named('kept')).then(() => {})
    await tx.outlet.count()
    throw new Error('not today')
  })
  await expect(step).rejects.toThrow('not today')
  await beside
  expect(await db.outlet.findMany({ where: { name: { in: ['given up', 'kept'] } }, select: { name: true } })).toEqual([
    { name: 'kept' },
  ])
})

test('a step after one that failed has its turn', async () => {
  await expect(db.$transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(db.$executeRaw`UPDATE "Nothing" SET "id" = 1`).rejects.toThrow('no such table')
  await db.$transaction((tx) => tx.outlet.create(named('after')))
  expect(await db.outlet.count({ where: { name: 'after' } })).toBe(1)
})
