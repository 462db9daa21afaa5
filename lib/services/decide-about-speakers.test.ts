// Merging, splitting, renaming and undoing lose nothing, on a real database.
import { beforeEach, describe, expect, it } from 'vitest'
import { saveArticle } from '../db/articles'
import { listDecisions } from '../db/decision-log'
import { listSpeakers } from '../db/speaker-index'
import { listStatements } from '../db/statements'
import { listSuggestions } from '../db/suggestions'
import { testArticle } from '../db/test-article'
import { openTestDatabase } from '../db/test-database'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { NOTHING_GIVEN } from '../ingest/given-facts'
import { plainReading } from '../ingest/reading'
import { COUNT_ALL } from '../list-params'
import { parseStatementParams } from '../parse-list-params'
import { addArticle } from './add-article'
import { saveEntry } from './edit-entry'
import { judgeNames } from './judge-names'
import { knownNames } from './known-names'
import { mergeSpeakers } from './merge-speakers'
import { renameSpeaker } from './rename-speaker'
import { rereadArticle } from './reread-articles'
import { settleSuggestion } from './settle-suggestion'
import { splitSpelling } from './split-spelling'
import { undo } from './undo'

const { db } = await openTestDatabase()
const judge = judgeNames(buildNameLookup(reference))
const by = { who: 'Test', why: 'they sit in one office' }

let texts = 0
/** One article in which each speaker says one thing; `Name/as printed` gives the mention. */
async function print(said: string[], { language = 'it' }: { language?: string } = {}) {
  texts += 1
  const parts = said.map((who, at) => {
    const [name = '', mention = name] = who.split('/')
    return { name, mention, content: `cosa ${texts} ${at} di ${mention}` }
  })
  const fullest = (name: string) =>
    parts
      .filter((part) => part.name === name)
      .reduce((most, { mention }) => (mention.length > most.length ? mention : most), '')
  const text = parts.map(({ content, mention }) => `${content}, dice ${mention}.`).join(' ')
  const article = testArticle(
    { text, language },
    parts.map(({ name, mention, content }) => ({ content: [content], by: [name], mention, spelling: fullest(name) })),
  )
  return (await saveArticle(db, article, judge)).id
}

const total = async (query: string) =>
  (await listStatements(db, parseStatementParams(new URLSearchParams(query)).params)).total
const found = async (q: string) =>
  (
    await listSpeakers(db, { ...COUNT_ALL, q, type: null, sort: { key: 'statements', descending: true }, page: 1 })
  ).rows.map(({ name }) => name)
const shown = async () =>
  (
    await db.speaker.findMany({
      where: { mergedIntoId: null, statements: { some: {} } },
      select: { name: true, _count: { select: { statements: true } } },
      orderBy: { slug: 'asc' },
    })
  ).map(({ name, _count }) => `${name} ${_count.statements}`)

beforeEach(async () => {
  await db.article.deleteMany()
  await db.decision.deleteMany()
  await db.ownEntry.deleteMany()
  await db.speaker.deleteMany()
})

describe('mergeSpeakers', () => {
  it('shows all rows under one, finds them by either name, and gives all of it back', async () => {
    await print(['Marta Ferri', 'Ministra Bruna'])
    await print(['Ministra Bruna'])
    const before = await shown()
    const { decision, slug } = await mergeSpeakers(db, { from: 'ministra-bruna', into: 'marta-ferri', ...by })
    expect(slug).toBe('marta-ferri')
    expect(await shown()).toEqual(['Marta Ferri 3'])
    expect(await total('speaker=marta-ferri')).toBe(3)
    expect(await total('speaker=ministra-bruna')).toBe(3)
    expect(await total('q=bruna')).toBe(3)
    expect(await found('bruna')).toEqual(['Marta Ferri'])
    await undo(db, { id: decision, who: 'Test' })
    expect(await shown()).toEqual(before)
    expect(await total('q=bruna')).toBe(2)
    expect((await listDecisions(db, { page: 1 })).rows).toMatchObject([
      { kind: 'merge', who: 'Test', why: by.why, undone: { by: 'Test' }, speaker: { slug: 'ministra-bruna' } },
    ])
  })

  it('is obeyed by new articles and by articles read again', async () => {
    const first = await print(['Ministra Bruna'])
    await print(['Marta Ferri'])
    await mergeSpeakers(db, { from: 'ministra-bruna', into: 'marta-ferri', ...by })
    await print(['Ministra Bruna'])
    expect(await shown()).toEqual(['Marta Ferri 3'])
    await rereadArticle({ db, names: await knownNames(db) }, first)
    expect(await db.speaker.count({ where: { slug: 'ministra-bruna' } })).toBe(1)
  })

  it('undoes an earlier merge under a later one', async () => {
    await print(['Anna Alfa', 'Bruno Beta', 'Carla Gamma'])
    const first = await mergeSpeakers(db, { from: 'anna-alfa', into: 'bruno-beta', ...by })
    await mergeSpeakers(db, { from: 'bruno-beta', into: 'carla-gamma', ...by })
    expect(await shown()).toEqual(['Carla Gamma 3'])
    await undo(db, { id: first.decision, who: 'Test' })
    expect(await shown()).toEqual(['Anna Alfa 1', 'Carla Gamma 2'])
  })

  it('counts a joint statement of two speakers once when they become one', async () => {
    const text = 'cosa, dicono Ferri e Bruna.'
    await saveArticle(db, testArticle({ text }, [{ content: ['cosa'], by: ['Marta Ferri', 'Ida Bruna'] }]), judge)
    await mergeSpeakers(db, { from: 'ida-bruna', into: 'marta-ferri', ...by })
    expect(await total('speaker=marta-ferri')).toBe(1)
  })

  it('refuses what makes no sense, with a sentence', async () => {
    await print(['Marta Ferri'])
    const merge = (from: string, into: string, who = 'Test') => mergeSpeakers(db, { from, into, who, why: '' })
    await expect(merge('marta-ferri', 'marta-ferri')).rejects.toThrow('one speaker already')
    await expect(merge('nessuno', 'marta-ferri')).rejects.toThrow('No speaker has the address “nessuno”')
    await expect(merge('marta-ferri', 'marta-ferri', ' ')).rejects.toThrow('Say who decides')
    const text = 'cosa, dicono fonti vicine.'
    const said = { content: ['cosa'], by: ['fonti vicine'], type: 'unnamed' as const }
    await saveArticle(db, testArticle({ text }, [said]), judge)
    await expect(merge('fonti-vicine', 'marta-ferri')).rejects.toThrow('An unnamed source stays one')
  })
})

describe('splitSpelling', () => {
  const split = (to: { slug: string } | { name: string }) =>
    splitSpelling(db, { from: 'john-kirby', text: 'Kirby', language: 'en', to, ...by })

  it('moves the articles that print the spelling alone, in that language, and gives them back', async () => {
    await print(['John Kirby/Kirby'], { language: 'en' })
    await print(['John Kirby/John Kirby', 'John Kirby/Kirby'], { language: 'en' })
    await print(['John Kirby/Kirby'], { language: 'it' })
    const { decision, slug } = await split({ name: 'Robert Kirby' })
    expect(slug).toBe('robert-kirby')
    expect(await found('kirby')).toEqual(['John Kirby', 'Robert Kirby'])
    expect(await shown()).toEqual(['John Kirby 3', 'Robert Kirby 1'])
    await print(['John Kirby/Kirby'], { language: 'en' })
    expect(await shown()).toEqual(['John Kirby 3', 'Robert Kirby 2'])
    await undo(db, { id: decision, who: 'Test' })
    expect(await shown()).toEqual(['John Kirby 5'])
  })

  it('refuses a name in use, and a spelling that no article prints', async () => {
    await print(['John Kirby/Kirby', 'Robert Kirby'], { language: 'en' })
    await expect(split({ name: 'Robert Kirby' })).rejects.toThrow('choose it')
    await expect(
      splitSpelling(db, { from: 'john-kirby', text: 'Kirbi', language: 'en', to: { slug: 'robert-kirby' }, ...by }),
    ).rejects.toThrow('nothing to split off')
    expect((await listDecisions(db, { page: 1 })).total).toBe(0)
  })
})

describe('renameSpeaker', () => {
  it('finds the speaker by the name shown, and refuses one that is somebody’s', async () => {
    await print(['Marta Ferri', 'Ida Bruna'])
    await renameSpeaker(db, { slug: 'marta-ferri', name: 'Quirina Zebrowska', ...by })
    expect(await found('zebrowska')).toEqual(['Quirina Zebrowska'])
    const again = renameSpeaker(db, { slug: 'ida-bruna', name: 'Quirina Zebrowska', ...by })
    await expect(again).rejects.toThrow('There is a Quirina Zebrowska already')
  })

  it('shows another name, keeps the address, is obeyed and undone', async () => {
    await print(['Marta Ferri'])
    const { decision } = await renameSpeaker(db, { slug: 'marta-ferri', name: 'Marta Ferri Bassani', ...by })
    await print(['Marta Ferri'])
    expect(await shown()).toEqual(['Marta Ferri Bassani 2'])
    expect(await total('q=bassani')).toBe(2)
    expect(await total('speaker=marta-ferri')).toBe(2)
    const later = await renameSpeaker(db, { slug: 'marta-ferri', name: 'M. Ferri', ...by })
    await expect(undo(db, { id: decision, who: 'Test' })).rejects.toThrow('undo that one first')
    await undo(db, { id: later.decision, who: 'Test' })
    await undo(db, { id: decision, who: 'Test' })
    expect(await shown()).toEqual(['Marta Ferri 2'])
    await expect(undo(db, { id: decision, who: 'Test' })).rejects.toThrow('undone already')
  })
})

describe('a suggestion', () => {
  const pairs = async () =>
    (await listSuggestions(db, { page: 1 })).rows.map(({ a, b, score }) => [a.name, b.name, score])

  it('compares whole names: a surname that two are called by makes them no kin', async () => {
    await print(['Marta Kowalenka', 'Marta Kowalenka/Kowalenka'])
    await print(['Ivan Kowalenka', 'Ivan Kowalenka/Kowalenka'])
    await print(['Choe Son Hui', 'Choe Son Hui/Choe', 'Joe Biden', 'Joe Biden/Joe'])
    expect(await pairs()).toEqual([])
  })
})

describe('a name met for the first time', () => {
  it('joins the speaker it surely is, under the name in Latin letters, on the record', async () => {
    await print(['Ζόριαν Μελκίδης'], { language: 'el' })
    await print(['Zorian Melkidis'])
    expect(await shown()).toEqual(['Zorian Melkidis 2'])
    const [line] = (await listDecisions(db, { page: 1 })).rows
    expect(line).toMatchObject({ kind: 'merge', who: 'Dictum', other: { name: 'Zorian Melkidis' } })
    await undo(db, { id: line?.id ?? 0, who: 'Test' })
    await print(['Ζόριαν Μελκίδης'], { language: 'el' })
    expect(await shown()).toEqual(['Ζόριαν Μελκίδης 2', 'Zorian Melkidis 1'])
  })

  it('is suggested, never joined, where it is a surname alone or stands beside the other in one article', async () => {
    await print(['Zorian Melkidis'])
    await print(['Melkidis'])
    await print(['Ida Tarenko', 'Ίντα Ταρένκο'])
    expect(await shown()).toHaveLength(4)
    const { rows } = await listSuggestions(db, { page: 1 })
    expect(rows.map(({ a, b }) => [a.name, b.name].sort().join(' = '))).toEqual([
      'Ida Tarenko = Ίντα Ταρένκο',
      'Melkidis = Zorian Melkidis',
    ])
  })

  it('is let be where it is no proper name, and only suggested where it is one word', async () => {
    await print(['the institute', 'Norazin'])
    await print(['institut', 'Norasin'])
    expect(await shown()).toHaveLength(4)
    expect((await listSuggestions(db, { page: 1 })).rows.map(({ a, b }) => [a.name, b.name])).toEqual([
      ['Norazin', 'Norasin'],
    ])
  })

  it('becomes one by a person’s word, stays two by it, and either can be undone', async () => {
    await print(['Zorian Melkidis'])
    await print(['Melkidis'])
    const suggestion = async () => (await listSuggestions(db, { page: 1 })).rows[0]?.id ?? 0
    const id = await suggestion()
    const same = await settleSuggestion(db, { id, keep: 'zorian-melkidis', ...by })
    expect(await shown()).toEqual(['Zorian Melkidis 2'])
    await undo(db, { id: same.decision, who: 'Test' })
    const apart = await settleSuggestion(db, { id: await suggestion(), keep: null, ...by })
    expect((await listSuggestions(db, { page: 1 })).total).toBe(0)
    await expect(settleSuggestion(db, { id, keep: null, ...by })).rejects.toThrow('settled in the meantime')
    await undo(db, { id: apart.decision, who: 'Test' })
    expect((await listSuggestions(db, { page: 1 })).total).toBe(1)
  })
})

describe('saveEntry', () => {
  const entry = {
    name: 'Zorian Melkidis',
    type: 'person',
    names: { el: ['Ζόριαν Μελκίδης', 'Μελκίδης'], it: ['Nocchiero'] },
  }

  it('teaches a name: old rows join, new articles are filed under it, and undoing forgets it', async () => {
    await print(['Μελκίδης'], { language: 'el' })
    const { slug, decision } = await saveEntry(db, { entry, ...by })
    expect(slug).toBe('zorian-melkidis')
    expect(await shown()).toEqual(['Zorian Melkidis 1'])
    const text = 'Ο Μελκίδης δήλωσε ότι το λιμάνι θα μείνει κλειστό.'
    await addArticle(
      { db, names: await knownNames(db) },
      { reading: plainReading(text), origin: 'test', given: NOTHING_GIVEN },
    )
    expect(await shown()).toEqual(['Zorian Melkidis 2'])
    expect(await total('q=nocchiero')).toBe(2)
    await undo(db, { id: decision, who: 'Test' })
    expect((await knownNames(db)).find('Μελκίδης', 'el')).toBeNull()
    expect(await total('q=nocchiero')).toBe(0)
    // What was read under the taught name is read again without it, and what comes in is nobody's it taught.
    await addArticle(
      { db, names: await knownNames(db) },
      { reading: plainReading(`${text} .`), origin: 'test', given: NOTHING_GIVEN },
    )
    expect(await shown()).toEqual(['Μελκίδης 2', 'Zorian Melkidis 1'])
  })

  it('refuses a name that means somebody else, and a malformed entry', async () => {
    const kirby = { ...entry, names: { all: ['Kirby'] } }
    await expect(saveEntry(db, { entry: kirby, ...by })).rejects.toThrow('“Kirby” means John Kirby already')
    await expect(saveEntry(db, { entry: { ...entry, type: 'ship' }, ...by })).rejects.toThrow('bad type')
    await expect(saveEntry(db, { entry: { ...entry, country: 'XYZ' }, ...by })).rejects.toThrow('is no country')
    await expect(saveEntry(db, { entry: { ...entry, names: { it: ['x'] } }, ...by })).rejects.toThrow('too short')
    const roles = [{ role: 'mayor', from: '20x' }]
    await expect(saveEntry(db, { entry: { ...entry, roles }, ...by })).rejects.toThrow('“20x” is no time')
    await expect(saveEntry(db, { entry: null, ...by })).rejects.toThrow('no entry')
    expect(await db.ownEntry.count()).toBe(0)
  })
})

describe('search', () => {
  it('finds a name typed in another alphabet, in rows of either', async () => {
    await print(['Zorian Melkidis'])
    await print(['Θεόδωρος Ραμπίδης'], { language: 'el' })
    for (const typed of ['melkidis', 'Мелкидис', 'μελκιδης', 'ΜΕΛΚΊΔΗΣ'])
      expect([typed, await total(`q=${typed}`)]).toEqual([typed, 1])
    for (const typed of ['ραμπίδης', 'Рабидис']) expect([typed, await total(`q=${typed}`)]).toEqual([typed, 1])
    expect(await total('q=Мелканов')).toBe(0)
  })
})
