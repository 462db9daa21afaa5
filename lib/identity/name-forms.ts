// The other shapes a listed name takes in running text: cases, genitives, umlauts written out, given name last.
import { foldName } from './fold-name'

/** Greek endings, folded: the nominative of the listed name, then its genitive and its accusative. */
const GREEK_ENDINGS: readonly { nominative: string; genitive: string[]; accusative: string[] }[] = [
  { nominative: 'οσ', genitive: ['ου'], accusative: ['ο', 'ον'] },
  { nominative: 'ασ', genitive: ['α'], accusative: ['α'] },
  { nominative: 'ησ', genitive: ['η'], accusative: ['η'] },
  { nominative: 'οι', genitive: ['ων'], accusative: ['ουσ'] },
  { nominative: 'εισ', genitive: ['εων'], accusative: [] },
  { nominative: 'εσ', genitive: ['ων'], accusative: [] },
  { nominative: 'μα', genitive: ['ματοσ'], accusative: [] },
  { nominative: 'α', genitive: ['ασ', 'ων'], accusative: [] },
  { nominative: 'η', genitive: ['ησ', 'εωσ', 'ων'], accusative: [] },
  { nominative: 'ο', genitive: ['ου'], accusative: [] },
]

type GreekCase = 'genitive' | 'accusative'

const inflectGreekWord = (word: string, into: GreekCase): string[] =>
  GREEK_ENDINGS.filter(({ nominative }) => word.endsWith(nominative)).flatMap((ending) =>
    ending[into].map((changed) => word.slice(0, -ending.nominative.length) + changed),
  )

const combine = (choices: readonly string[][]): string[] =>
  choices.reduce<string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), [''])

/** All words stand in one case, save those that do not inflect: a genitive inside the name, a foreign surname. */
const greekForms = (words: readonly string[]): string[] =>
  (['genitive', 'accusative'] as const).flatMap((into) =>
    combine(words.map((word) => [word, ...(/\p{sc=Greek}/u.test(word) ? inflectGreekWord(word, into) : [])])),
  )

const GERMAN_ADJECTIVE = /(?:e|er|es|en)$/u

const germanForms = (words: readonly string[], isBody: boolean): string[] => {
  const last = words.at(-1) ?? ''
  const lasts = /[sxz]$/u.test(last) ? [last, `${last}es`] : [last, `${last}s`, ...(isBody ? [`${last}es`] : [])]
  const firsts = words
    .slice(0, -1)
    .map((word) =>
      isBody && GERMAN_ADJECTIVE.test(word)
        ? ['e', 'en', 'er', 'es', 'em'].map((ending) => word.replace(GERMAN_ADJECTIVE, ending))
        : [word],
    )
  return combine([...firsts, lasts])
}

const spellOutUmlauts = (name: string): string =>
  name.normalize('NFC').replace(/[äöü]/giu, (letter) => `${letter.normalize('NFD').charAt(0)}e`)

/** `John Kirby` → `Kirby John`; `Kim Jong Un` → `Jong Un Kim`. */
const turnRound = (words: readonly string[], familyFirst: boolean): string =>
  (familyFirst ? [...words.slice(1), ...words.slice(0, 1)] : [...words.slice(-1), ...words.slice(0, -1)]).join('')

/**
 * The folded keys (`foldName`) a listed name may also appear under, the name's own key excluded.
 * `language` is the one the name is listed for, `*` when it serves all.
 */
export const otherForms = (
  name: string,
  language: string,
  entry: { type: 'person' | 'organisation'; familyFirst?: boolean },
): ReadonlySet<string> => {
  const words = name.split(/[\s-]+/u).map(foldName)
  const isBody = entry.type === 'organisation'
  const forms = new Set([foldName(spellOutUmlauts(name)), ...greekForms(words)])
  if (language === 'de' || language === '*') for (const form of germanForms(words, isBody)) forms.add(form)
  if (!isBody && words.length > 1) forms.add(turnRound(name.split(/\s+/u).map(foldName), entry.familyFirst === true))
  forms.delete(foldName(name))
  return forms
}
