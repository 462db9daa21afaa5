// A speaker with what is known beforehand and what is printed with the name.
import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticle } from '../db/articles'
import { ALL_APART, testArticle } from '../db/test-article'
import { openTestDatabase } from '../db/test-database'
import { showSpeaker } from './show-speaker'

const { db } = await openTestDatabase()

beforeAll(async () => {
  const texts = [
    ['La sindaca di Vallombra apre il ponte.', 'La sindaca di Vallombra', 'Anna Neri'],
    ['Chiude il mercato, dice la sindaca di Vallombra.', 'la sindaca di Vallombra', 'Anna Neri'],
    ['Neri apre la diga.', 'Neri', 'Anna Neri'],
    ['Kirby resta.', 'Kirby', 'John Kirby'],
  ] as const
  for (const [text, mention, name] of texts)
    await saveArticle(db, testArticle({ text }, [{ content: [text], by: [name], mention }]), ALL_APART)
})

describe('showSpeaker', () => {
  it('gives the roles printed in place of the name, once for all spellings, with the rows a search for them finds', async () => {
    const speaker = await showSpeaker(db, 'anna-neri')
    expect(speaker?.printedRoles).toEqual([{ text: expect.stringMatching(/^la sindaca/i), language: 'it', count: 2 }])
    expect(speaker?.background).toBeNull()
  })

  it('gives country and roles of who is known beforehand', async () => {
    const speaker = await showSpeaker(db, 'john-kirby')
    expect(speaker?.background?.country).toBe('US')
    expect(speaker?.background?.roles[0]).toMatchObject({ role: 'Pentagon Press Secretary', from: '2021' })
    expect(speaker?.printedRoles).toEqual([])
  })

  it('knows nobody at an address that is not there', async () => {
    expect(await showSpeaker(db, 'nobody')).toBeNull()
  })
})
