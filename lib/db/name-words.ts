// The words of every speaker's names, under keys that words which sound alike share.
import { blockKeys, wordKey } from '../identity/block-keys'
import { foldName } from '../identity/fold-name'
import type { Database } from './client'
import type { Prisma } from './generated/client'
import { insertRows } from './insert-rows'

type Transaction = Prisma.TransactionClient

/** Keys that no single word stands behind (initials, words run together) are kept beside an empty word. */
const NO_WORD = ''

const wordsOf = (name: string): string[] => [
  ...new Set(
    name
      .split(/[\s\-‐‑–]+/u)
      .map(foldName)
      .filter(Boolean),
  ),
]

/** Writes anew the words of these speakers, of every name and spelling of theirs; an unnamed source has none. */
export async function keepNameWords(tx: Transaction, speakerIds: readonly number[]): Promise<void> {
  await tx.nameWord.deleteMany({ where: { speakerId: { in: [...speakerIds] } } })
  const speakers = await tx.speaker.findMany({
    where: { id: { in: [...speakerIds] }, type: { not: 'unnamed' } },
    select: { id: true, name: true, foundName: true, aliases: { select: { text: true } } },
  })
  const rows = speakers.flatMap(({ id, name, foundName, aliases }) => {
    const names = [...new Set([name, foundName, ...aliases.map(({ text }) => text)])]
    const single = names.flatMap(wordsOf).map((word) => ({ key: wordKey(word), word }))
    const keys = new Set(single.map(({ key }) => key))
    const whole = names.flatMap(blockKeys).filter((key) => !keys.has(key))
    return [...single, ...whole.map((key) => ({ key, word: NO_WORD }))].map((row) => ({ ...row, speakerId: id }))
  })
  const unique = new Map(rows.map((row) => [`${row.speakerId} ${row.key} ${row.word}`, row]))
  await insertRows(tx, 'NameWord', [...unique.values()])
}

/** Speakers taken at a time where many lack their words. */
const CHUNK = 200

/**
 * Writes the words of speakers that have none yet: those stored before words were kept.
 * @returns how many speakers that were
 */
export async function fillNameWords(db: Database): Promise<number> {
  const lacking = await db.speaker.findMany({
    where: { words: { none: {} }, type: { not: 'unnamed' } },
    select: { id: true },
  })
  for (let start = 0; start < lacking.length; start += CHUNK) {
    const ids = lacking.slice(start, start + CHUNK).map(({ id }) => id)
    await db.$transaction((tx) => keepNameWords(tx, ids))
  }
  return lacking.length
}

/** The words of names that share a key with one of these folded words, by key. */
export async function wordsUnderKeys(db: Transaction, keys: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.nameWord.findMany({
    where: { key: { in: [...keys] }, word: { not: NO_WORD } },
    select: { key: true, word: true },
    distinct: ['key', 'word'],
  })
  const words = new Map<string, string[]>()
  for (const { key, word } of rows) words.set(key, [...(words.get(key) ?? []), word])
  return words
}
