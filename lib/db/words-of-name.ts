// What is typed to find somebody or something by name, as words.
import { fold } from '../engine/text/fold'

/** More words than these are no name, and SQLite takes only so many conditions. */
const MOST = 16

/** The words of `typed`, repeats dropped; those that are nothing but marks are none. */
export function wordsOfName(typed: string): string[] {
  const words = typed.split(/[\s\p{Cc}]+/u).filter((word) => fold(word) !== '')
  return [...new Set(words)].slice(0, MOST)
}
