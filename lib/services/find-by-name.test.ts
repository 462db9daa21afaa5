// Speakers, outlets and kept lists found by name while it is typed, in any script and case.
import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticle } from '../db/articles'
import { ALL_APART, testArticle } from '../db/test-article'
import { openTestDatabase } from '../db/test-database'
import { findByName } from './find-by-name'
import { saveView } from './views/steer-views'

const { db } = await openTestDatabase()

async function store(outlet: string, by: string, times = 1) {
  for (let time = 0; time < times; time++) {
    const text = `${by} ha detto a ${outlet} che il ponte numero ${time} resta chiuso.`
    await saveArticle(db, testArticle({ text, outlet }, [{ content: [text], by: [by] }]), ALL_APART)
  }
}

beforeAll(async () => {
  await store('Το Δείγμα της Ημέρας', 'Ζήνων Καμπανάκης')
  await store('Il Faro di Prova', 'Kamilla Zenobia', 3)
  await store('Il Faro di Prova', 'Okam Kamber', 2)
  await saveView(db, { name: 'Καμπάνες', address: '/statements?q=campane', upTo: '2024-01-01T00:00:00Z' })
})

const found = async (q: string) => {
  const { speakers, outlets, views } = await findByName(db, q)
  return [speakers, outlets, views].map((places) => places.map(({ name }) => name))
}

describe('finding by name', () => {
  it.each(['ΚΑΜΠΑΝΑΚΗΣ', 'καμπανακησ', 'Καμπανάκ', 'zinon', 'Ζηνων καμπ'])('finds a Greek name by %s', async (q) => {
    expect((await found(q))[0]).toEqual(['Ζήνων Καμπανάκης'])
  })

  it('puts first who is quoted most of those with a word that begins so', async () => {
    expect((await found('kam'))[0]?.slice(0, 2)).toEqual(['Kamilla Zenobia', 'Okam Kamber'])
  })

  it('finds outlets in any script, and kept lists with their addresses', async () => {
    expect((await found('δειγμα'))[1]).toEqual(['Το Δείγμα της Ημέρας'])
    expect((await found('FARO prova'))[1]).toEqual(['Il Faro di Prova'])
    expect((await findByName(db, 'καμπανεσ')).views).toEqual([{ name: 'Καμπάνες', href: '/statements?q=campane' }])
  })

  it('answers nothing typed with the kept lists alone, and takes wildcards at their word', async () => {
    expect(await found('')).toEqual([[], [], ['Καμπάνες']])
    expect(await found('%')).toEqual([[], [], ['Καμπάνες']])
    expect(await found('_zz')).toEqual([[], [], []])
  })
})
