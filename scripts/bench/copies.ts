// What it costs to put one more article among the copies of its story, as the corpus grows.
import { readText } from '../../lib/alignment/same-text/read-text'
import { sketchOf } from '../../lib/alignment/same-text/sketch'
import type { Database } from '../../lib/db/client'
import { inOneStep } from '../../lib/db/in-one-step'
import { insertNumbered, insertRows } from '../../lib/db/insert-rows'
import { groupCopies } from '../../lib/services/group-copies'
import { chance, pick, skewed, wordOf } from './chance'
import { print, time } from './measure'
import { withScratchDatabase } from './scratch-database'

/** At these sizes of the corpus it is measured; so many articles each time. */
const SIZES = [1_000, 10_000, 100_000]
const MEASURED = 40
const CHUNK = 1_000

const WORDS = 12_000
const random = chance(20_261_122)
const sentence = () => {
  const words = Array.from({ length: 9 + Math.floor(random() * 12) }, () => wordOf(skewed(WORDS, random())))
  return `${words.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`
}
const sentences = (count: number) => Array.from({ length: count }, sentence)

/** What sites print around their texts, the texts that differ in a few words only, and stories that agencies spread. */
const AROUND = Array.from({ length: 20 }, () => sentences(4))
const TEMPLATES = Array.from({ length: 10 }, () => sentences(12))
const stories: string[][] = []

/** A quarter of the texts fill a template, a quarter copy a story of lately, the others are new; each stands in a site. */
function madeUpText(number: number): string {
  const kind = number % 4
  const story = kind === 0 ? [...pick(TEMPLATES, number >> 2), ...sentences(2)] : sentences(14)
  const copied = stories.at(-1 - Math.floor(random() * 20))
  if (kind === 2) stories.push(story)
  return [...(kind === 1 && copied ? copied.slice(0, 11) : story), ...pick(AROUND, number)].join('\n\n')
}

async function fillTo(db: Database, size: number, from: number): Promise<void> {
  for (let start = from; start < size; start += CHUNK) {
    const texts = Array.from({ length: Math.min(CHUNK, size - start) }, (_, index) => madeUpText(start + index))
    await inOneStep(db, async (tx) => {
      const facts = { title: '', language: 'it', origin: 'bench', engineVersion: 'bench' }
      const rows = texts.map((text, index) => ({ ...facts, text, textHash: `${start + index}` }))
      const ids = await insertNumbered(tx, 'Article', rows)
      const sketches = texts.flatMap((text, index) =>
        sketchOf(readText(text)).map((hash) => ({ hash, articleId: ids[index] ?? 0 })),
      )
      await insertRows(tx, 'Shingle', sketches)
    })
  }
}

async function benchDatabase(db: Database): Promise<void> {
  let stored = 0
  for (const size of SIZES) {
    await fillTo(db, size - MEASURED, stored)
    const taken: number[] = []
    for (let number = size - MEASURED; number < size; number += 1) {
      const data = { text: madeUpText(number), textHash: `${number}`, title: '', language: 'it', origin: 'bench' }
      const { id } = await db.article.create({ data: { ...data, engineVersion: 'bench' }, select: { id: true } })
      taken.push(await time(() => inOneStep(db, (tx) => groupCopies(tx, id))))
    }
    stored = size
    taken.sort((a, b) => a - b)
    const at = (share: number) => (taken[Math.floor(share * (taken.length - 1))] ?? 0).toFixed(1)
    print(`one article more in ${size}`, `${at(0.5)} ms, slowest ${at(1)} ms`)
  }
}

/** Prints all of it. */
export const benchCopies = () => withScratchDatabase(benchDatabase)
