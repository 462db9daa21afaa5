// Which texts of two readers are the same, and where they stand on the page.
import type { Block } from './blocks'

/** A shorter text may stand in another one by chance. */
const TELLING_LENGTH = 20

/** The spelling in which two readers' paragraphs are compared: letters and digits alone. */
export const keyOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a text is among `texts`, each of which answers for one only, or within one of them or across several. */
export function memberTest(texts: string[]): (text: string) => boolean {
  const keys = texts.map(keyOf)
  const whole = keys.join('')
  const left = new Map<string, number>()
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1)
  return (text) => {
    const key = keyOf(text)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0 || (key.length >= TELLING_LENGTH && whole.includes(key))
  }
}

/** For each text its block on the page, the next such one after the last; undefined where the reader wrote it anew. */
export function placesOf(page: Block[], texts: string[]): (Block | undefined)[] {
  const byKey = new Map<string, number[]>()
  for (const [index, { text }] of page.entries()) {
    const key = keyOf(text)
    const places = byKey.get(key)
    if (places) places.push(index)
    else byKey.set(key, [index])
  }
  let last = -1
  return texts.map((text) => {
    const found = byKey.get(keyOf(text))
    const index = found?.find((place) => place > last) ?? found?.[0]
    if (index === undefined) return undefined
    last = index
    return page[index]
  })
}
