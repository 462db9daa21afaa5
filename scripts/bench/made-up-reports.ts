// Fills a database with made-up reports of made-up events, in words the lexicon knows: what grouping has to compare.
import { DIPLOMACY_MILITARY } from '../../lib/alignment/lexicon/diplomacy-military'
import { ECONOMY } from '../../lib/alignment/lexicon/economy'
import { POLITICS } from '../../lib/alignment/lexicon/politics'
import { SOCIETY } from '../../lib/alignment/lexicon/society'
import type { Transaction } from '../../lib/db/in-one-step'
import { insertNumbered, insertRows } from '../../lib/db/insert-rows'
import { capital, chance, pick, skewed, wordOf } from './chance'

const LANGUAGES = ['it', 'el', 'en', 'fr', 'de', 'es']
const COUNTRIES = [['Italia', 'Ιταλία', 'Italy', 'Italie', 'Italien', 'Italia']] as const
const SPEAKERS = 2_000
const OUTLETS = 40
const TOPIC = { concepts: 90, count: 60 }
const EVENT = { utterances: 10, concepts: 8, articles: 5 }
/** Reports in an article, of the event's utterances and of nobody else's. */
const ARTICLE = { reports: 5, own: 3 }
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2024, 0, 1)
const ARTICLES_A_DAY = 30

/** The first word of each concept in each language, without the places where more letters may stand. */
const words = [DIPLOMACY_MILITARY, POLITICS, ECONOMY, SOCIETY]
  .flatMap((field) => field.trim().split('\n'))
  .map((line) => {
    const lists = line.split('|').slice(1)
    return lists.map((list) => list.trim().slice(3).split(',')[0]?.replaceAll('*', '').trim() ?? '')
  })

const random = chance(20_261_122)
const number = (below: number) => Math.floor(random() * below)
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

type Utterance = { speaker: number; concepts: number[]; figure: number | null }

const topics = times(TOPIC.count, () => times(TOPIC.concepts, () => number(words.length)))
const makeUtterance = (topic: number[], speaker = skewed(SPEAKERS, random())): Utterance => ({
  speaker,
  concepts: times(EVENT.concepts, () => topic[skewed(topic.length, random())] ?? 0),
  figure: random() < 0.3 ? 13 + number(5_000) : null,
})

/** A fifth of the words is left out, some that say nothing are put in. */
function told({ concepts, figure }: Utterance, language: number): string {
  const kept = concepts.filter(() => random() > 0.2).map((concept) => pick(words, concept)[language] ?? '')
  const filler = times(4, () => wordOf(skewed(12_000, random())))
  return [...kept, ...(figure === null ? [] : [figure]), pick(pick(COUNTRIES, figure ?? 0), language), ...filler].join(
    ' ',
  )
}

export async function insertSpeakersAndOutlets(tx: Transaction): Promise<void> {
  const outlets = times(OUTLETS, (id) => ({ slug: `outlet-${id}`, name: `The ${capital(wordOf(id))}` }))
  await insertRows(tx, 'Outlet', outlets)
  const nameOf = (id: number) => `${capital(wordOf(id))} ${capital(wordOf(id * 7))}`
  const speakers = times(SPEAKERS, (id) => {
    return { slug: `speaker-${id}`, name: nameOf(id), foundName: nameOf(id), type: 'person' }
  })
  await insertRows(tx, 'Speaker', speakers)
}

let event: Utterance[] = []
let written = 0

/** Writes so many further articles, each a report of the event under way. @returns their ids */
export async function insertArticles(tx: Transaction, count: number): Promise<number[]> {
  const articles = times(count, () => {
    if (written % EVENT.articles === 0) {
      const topic = pick(topics, number(topics.length))
      const spokesman = skewed(SPEAKERS, random())
      event = times(EVENT.utterances, (at) => makeUtterance(topic, at < EVENT.utterances / 2 ? spokesman : undefined))
    }
    const outlet = number(OUTLETS)
    const day = new Date(FIRST_DAY + Math.floor(written / ARTICLES_A_DAY) * DAY).toISOString().slice(0, 10)
    written += 1
    const own = times(ARTICLE.own, () => makeUtterance(pick(topics, number(topics.length))))
    const reported = times(ARTICLE.reports, () => pick(event, number(event.length)))
    return {
      outletId: outlet + 1,
      publishedOn: day,
      language: outlet % LANGUAGES.length,
      utterances: [...reported, ...own],
    }
  })
  const facts = { title: '', text: '', origin: 'bench', engineVersion: 'bench' }
  const rows = articles.map(({ outletId, publishedOn, language }, at) => {
    return { ...facts, outletId, publishedOn, language: pick(LANGUAGES, language), textHash: `${written - count + at}` }
  })
  const ids = await insertNumbered(tx, 'Article', rows)
  const statements = articles.flatMap(({ utterances, language, outletId, publishedOn }, at) =>
    utterances.map((utterance, ordinal) => ({
      row: {
        ...{ articleId: ids[at] ?? 0, ordinal, kind: 'indirect', speakerType: 'person', rule: 'bench', confidence: 1 },
        ...{ language: pick(LANGUAGES, language), outletId, publishedOn },
      },
      ...{ text: told(utterance, language), speaker: utterance.speaker + 1, publishedOn },
    })),
  )
  const statementIds = await insertNumbered(
    tx,
    'Statement',
    statements.map(({ row }) => row),
  )
  const spans = statements.map(({ text }, at) => {
    return { statementId: statementIds[at] ?? 0, ordinal: 0, start: 0, end: text.length, text }
  })
  await insertRows(tx, 'StatementSpan', spans)
  const links = statements.map(({ speaker, publishedOn }, at) => {
    const who = { speakerId: speaker, foundId: speaker, spelling: '', publishedOn }
    return { statementId: statementIds[at] ?? 0, ordinal: 0, ...who }
  })
  await insertRows(tx, 'StatementSpeaker', links)
  return ids
}
