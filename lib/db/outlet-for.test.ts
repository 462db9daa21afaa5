// Which outlet an article is filed under, on a real database.
import { expect, it } from 'vitest'
import type { OutletSigns } from '../records/articles'
import { inOneStep } from './in-one-step'
import { foreseeOutlet, outletFor } from './outlet-for'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()

const file = async (signs: Partial<OutletSigns>) => {
  const { outletId } = await inOneStep(db, (tx) =>
    outletFor(tx, { outlet: null, host: null, siteName: null, ...signs }),
  )
  return outletId === null ? null : (await db.outlet.findUniqueOrThrow({ where: { id: outletId } })).name
}

it('files an article that says nothing under no outlet', async () => {
  expect(await file({})).toBeNull()
})

it('remembers a host met with a name', async () => {
  expect(await file({ outlet: 'Il Faro di Prova', host: 'faro.example.it' })).toBe('Il Faro di Prova')
  expect(await file({ host: 'faro.example.it' })).toBe('Il Faro di Prova')
  expect(await file({ host: 'faro.example.it', siteName: 'FARO – notizie' })).toBe('Il Faro di Prova')
})

it('lets a name win over a host, without forgetting whose the host is', async () => {
  expect(await file({ outlet: 'Agen Prova', host: 'faro.example.it' })).toBe('Agen Prova')
  expect(await file({ host: 'faro.example.it' })).toBe('Il Faro di Prova')
})

it('names a new outlet after the site, else after its host', async () => {
  expect(await file({ host: 'notizie.example', siteName: 'Notizie di Prova' })).toBe('Notizie di Prova')
  expect(await file({ host: 'notizie.example' })).toBe('Notizie di Prova')
  expect(await file({ host: 'δοκιμή.gr' })).toBe('δοκιμή.gr')
  expect(await file({ host: 'notizie-due.example', siteName: 'Notizie di Prova' })).toBe('Notizie di Prova')
})

it('files under the outlet another one turned out to be, and remembers both', async () => {
  const [faro, agen] = await Promise.all(
    ['Il Faro di Prova', 'Agen Prova'].map((name) => db.outlet.findFirstOrThrow({ where: { name } })),
  )
  await db.outlet.update({ where: { id: faro?.id ?? 0 }, data: { mergedIntoId: agen?.id ?? 0 } })
  const filed = await inOneStep(db, (tx) => outletFor(tx, { outlet: null, host: 'faro.example.it', siteName: null }))
  expect(filed).toEqual({ outletId: agen?.id, foundOutletId: faro?.id })
})

it('foresees the same without making anything', async () => {
  const before = await db.outlet.count()
  const none = { outlet: null, host: null, siteName: null }
  expect(await foreseeOutlet(db, { ...none, host: 'faro.example.it' })).toMatchObject({
    id: expect.any(Number),
    name: 'Agen Prova',
  })
  expect(await foreseeOutlet(db, { ...none, host: 'neu.example' })).toEqual({ id: null, name: 'neu.example' })
  expect(await foreseeOutlet(db, none)).toBeNull()
  expect(await db.outlet.count()).toBe(before)
})
