// A word of a name with all that comparing it takes: how it may sound, and the rough keys those sounds share with others.
import { foldName } from './fold-name'
import { spellInLatin } from './letters'
import { remember } from './remember'
import { type Convention, type Conventions, CYRILLIC, GREEK, MARKED, SPOKEN, WRITTEN } from './sound-conventions'

export type Script = 'Latin' | 'Greek' | 'Cyrillic' | 'other'

export type NameWord = {
  folded: string
  script: Script
  /** The ways it may sound, in the alphabet of `sound-key.ts`; never empty, the likeliest first. */
  sounds: readonly string[]
  /** So many of them, from the first on, go by its letters; the others by how its language may say them. */
  written: number
  /** The consonants of each of them, in classes of sounds that spellings take for each other. */
  skeletons: readonly string[]
}

const scriptOf = (folded: string): Script =>
  /[a-z]/.test(folded)
    ? 'Latin'
    : /\p{sc=Greek}/u.test(folded)
      ? 'Greek'
      : /\p{sc=Cyrillic}/u.test(folded)
        ? 'Cyrillic'
        : 'other'

const readBy = (text: string, convention: Convention): string =>
  convention.reduce((read, [letters, sounds]) => read.replace(letters, sounds), text)

/** Readings by each of the conventions; where none of its own rules applies, what all of them share is read but once. */
const readByAll = (text: string, { own, shared }: Conventions): string[] => {
  const plain = readBy(text, shared)
  return own.map(({ convention, applies }) => (applies.test(text) ? readBy(readBy(text, convention), shared) : plain))
}

/** What all readings end in: doubled sounds once, u before a vowel as v, ng as n unless a vowel follows. */
const settle = (read: string): string =>
  read
    .toLowerCase()
    .replace(/(.)\1+/gu, '$1')
    .replace(/u(?=[aeio])/g, 'v')
    .replace(/^ie/, 'e')
    .replace(/ng(?![aeiou])/g, 'n')
    .replace(/(.)\1+/gu, '$1')

const latinReadings = (lower: string, conventions: Conventions): string[] => {
  const unmarked = readBy(lower, MARKED)
    .normalize('NFD')
    .replace(/(?<!c)\p{M}/gu, '')
    .normalize('NFC')
  return readByAll(unmarked, conventions).map(foldName)
}

const readingsOf = (lower: string, folded: string, script: Script): string[] => {
  switch (script) {
    case 'Latin':
      return latinReadings(lower, WRITTEN)
    case 'Greek':
      return readByAll(folded, GREEK).map((read) => spellInLatin(read.toLowerCase()))
    case 'Cyrillic':
      return readByAll(folded, CYRILLIC).map((read) => spellInLatin(read.toLowerCase()))
    case 'other':
      return [folded]
  }
}

/** Sounds that one spelling or another takes for each other share a letter; vowels and h, often silent, have none. */
const CLASSES: Record<string, string> = Object.fromEntries(
  ['pbfv', 'td', 'kg', 'szqj', 'nm', 'l', 'r'].flatMap((sounds) =>
    [...sounds].map((sound) => [sound, sounds.charAt(0)] as const),
  ),
)

const skeletonOf = (sound: string): string => {
  const classes = [...sound].map((letter) => CLASSES[letter] ?? '').join('')
  // Greek writes a nasal before b, d and g that others do not.
  return classes.replace(/n(?=[ptk])/g, '').replace(/(.)\1+/g, '$1') || sound
}

const read = (printed: string): NameWord => {
  const lower = printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const folded = foldName(printed)
  const script = scriptOf(folded)
  const written = new Set(readingsOf(lower, folded, script).map(settle))
  const spoken = script === 'Latin' ? latinReadings(lower, SPOKEN).map(settle) : []
  const sounds = [...new Set([...written, ...spoken])]
  return { folded, script, sounds, written: written.size, skeletons: sounds.map(skeletonOf) }
}

/** The same words come again and again, and reading one takes long. */
const MOST_KEPT = 50_000

/** `printed` is one word, in any script, with its marks and capitals or folded; nothing else of it is kept. */
export const toNameWord: (printed: string) => NameWord = remember(read, MOST_KEPT)
