// A word of a name with all that comparing it takes: how it may sound, and the rough keys those sounds share with others.
import { foldName } from './fold-name'
import { spellInLatin } from './letters'
import {
  type Convention,
  CYRILLIC,
  CYRILLIC_VARIANTS,
  GREEK,
  GREEK_VARIANTS,
  MARKED,
  SPOKEN,
  WRITTEN,
} from './sound-conventions'

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

/** What all readings end in: doubled sounds once, u before a vowel as v, ng as n unless a vowel follows. */
const settle = (read: string): string =>
  read
    .toLowerCase()
    .replace(/(.)\1+/gu, '$1')
    .replace(/u(?=[aeio])/g, 'v')
    .replace(/^ie/, 'e')
    .replace(/ng(?![aeiou])/g, 'n')
    .replace(/(.)\1+/gu, '$1')

const readingsOf = (lower: string, folded: string, script: Script, conventions: readonly Convention[]): string[] => {
  switch (script) {
    case 'Latin': {
      const unmarked = readBy(lower, MARKED)
        .normalize('NFD')
        .replace(/(?<!c)\p{M}/gu, '')
        .normalize('NFC')
      return conventions.map((convention) => foldName(readBy(unmarked, convention)))
    }
    case 'Greek':
      return GREEK_VARIANTS.map((variant) => spellInLatin(readBy(readBy(folded, variant), GREEK).toLowerCase()))
    case 'Cyrillic':
      return CYRILLIC_VARIANTS.map((variant) => spellInLatin(readBy(readBy(folded, variant), CYRILLIC).toLowerCase()))
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
  const written = new Set(readingsOf(lower, folded, script, WRITTEN).map(settle))
  const spoken = script === 'Latin' ? readingsOf(lower, folded, script, SPOKEN).map(settle) : []
  const sounds = [...new Set([...written, ...spoken])]
  return { folded, script, sounds, written: written.size, skeletons: sounds.map(skeletonOf) }
}

/** The same words come again and again, and reading one takes long; so many are kept, then the keeping starts afresh. */
const MOST_KEPT = 50_000
const kept = new Map<string, NameWord>()

/** `printed` is one word, in any script, with its marks and capitals or folded; nothing else of it is kept. */
export const toNameWord = (printed: string): NameWord => {
  const before = kept.get(printed)
  if (before !== undefined) return before
  const word = read(printed)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(printed, word)
  return word
}
