// Turns a name into the part of an address that stands for it.
import { foldName } from './fold-name'
import { spellInLatin } from './letters'

const codePoints = (text: string): string => [...text].map((char) => char.codePointAt(0)?.toString(16)).join('-')

/**
 * ASCII slug of a name: `Τζον Κίρμπι` → `tzon-kirmpi`, `Kim Jong Un` → `kim-jong-un`. Letters of scripts without a
 * table appear as hexadecimal code points, so that two names never fall together for want of one. Never empty: a name
 * without any letter or digit is spelt in code points throughout, the empty string is `0`.
 */
export const slugify = (name: string): string => {
  const words = name
    // People’s is one word, dell’intelligence two: what does not hold an apostrophe parts words anyway.
    .replace(/['’](?=s(?!\p{L}))/giu, '')
    .replace(/\+/g, ' plus ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => spellInLatin(foldName(word)).replace(/[^a-z0-9]+/gu, (rest) => `-${codePoints(rest)}-`))
  const slug = words.join('-').replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
  return slug || codePoints(name) || '0'
}
