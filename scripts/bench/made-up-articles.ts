// Made-up articles for measuring: each with its own words, its speakers from a crowd in which few are quoted often.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { capital, chance, pick, skewed, wordOf } from './chance'

const SPEAKERS = 20_000
const WORDS = 30_000
const OUTLETS = 80
const DAYS = 2_000
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2019, 0, 1)

type Phrases = { language: string; says: ((name: string, words: string) => string)[] }

/** Ways of reporting that the engine knows, with room for a name and for words. */
const PHRASES: Phrases[] = [
  {
    language: 'it',
    says: [
      (name, words) => `Il ministro ${name} ha detto che ${words}.`,
      (name, words) => `«${capital(words)}», ha dichiarato ${name}.`,
      (name, words) => `Secondo ${name}, ${words}.`,
    ],
  },
  {
    language: 'en',
    says: [
      (name, words) => `The minister ${name} said that ${words}.`,
      (name, words) => `“${capital(words)},” ${name} told reporters.`,
      (name, words) => `According to ${name}, ${words}.`,
    ],
  },
  {
    language: 'de',
    says: [
      (name, words) => `Minister ${name} sagte, dass ${words}.`,
      (name, words) => `„${capital(words)}“, erklärte ${name}.`,
      (name, words) => `Laut ${name} ist ${words}.`,
    ],
  },
]

export type MadeUpArticle = { id: number; text: string; title: string; outlet: string; date: string; language: string }

/** Another number for each, neighbours far apart: names that begin alike would all be compared. */
const mix = (number: number) => ((number * 48_271) % 65_521) + 4_096

/** The article of this number, from 0: the same every time, and like no other. */
export function madeUpArticle(id: number): MadeUpArticle {
  const random = chance(id * 7_919 + 20_261_122)
  // The first numbers of neighbouring seeds are alike.
  for (let skipped = 0; skipped < 4; skipped += 1) random()
  const words = (count: number) => Array.from({ length: count }, () => wordOf(skewed(WORDS, random()))).join(' ')
  const nameOf = (speaker: number) => `${capital(wordOf(mix(speaker)))} ${capital(wordOf(mix(speaker + SPEAKERS)))}`
  const { language, says } = pick(PHRASES, id)
  const sentences = Array.from({ length: 6 }, (_, index) => {
    const name = nameOf(skewed(SPEAKERS, random()))
    const say = pick(says, Math.floor(random() * says.length))
    return index % 2 === 0 ? `${capital(words(14))}. ${say(name, words(9))}` : say(name, words(12))
  })
  const title = capital(words(6))
  const date = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10)
  const outlet = `The ${capital(wordOf(skewed(OUTLETS, random()) + 4_000))}`
  return { id, text: `${title}\n\n${sentences.join('\n\n')}\n`, title, outlet, date, language }
}

/** Writes so many made-up articles as JSON lines. */
export async function writeMadeUpArticles(path: string, count: number): Promise<void> {
  function* lines() {
    for (let id = 0; id < count; id += 1) yield `${JSON.stringify(madeUpArticle(id))}\n`
  }
  await pipeline(lines, createWriteStream(path))
}
