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

const GENITIVE_ARTICLES: ReadonlySet<string> = new Set(['του', 'τησ', 'των'])

/** All words stand in one case, save those that do not inflect, and what a genitive article brings with it. */
const greekForms = (words: readonly string[]): string[] => {
  const article = words.findIndex((word) => GENITIVE_ARTICLES.has(word))
  const head = article < 0 ? words : words.slice(0, article)
  const rest = words.slice(head.length).join('')
  return (['genitive', 'accusative'] as const).flatMap((into) =>
    combine(head.map((word) => [word, ...inflectGreekWord(word, into)])).map((form) => form + rest),
  )
}

const GERMAN_ADJECTIVE = /(?:e|er|es|en)$/u

/** `isGerman`: a German name, whose adjectives decline; of other names only the German genitive is formed. */
const germanForms = (words: readonly string[], isGerman: boolean): string[] => {
  const last = words.at(-1) ?? ''
  const genitives = isGerman ? [`${last}es`, `${last}s`] : [`${last}s`]
  const lasts = [last, ...(/[sxz]$/u.test(last) ? genitives.slice(0, -1) : genitives)]
  const firsts = words
    .slice(0, -1)
    .map((word) =>
      isGerman && GERMAN_ADJECTIVE.test(word)
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
  const spaced = name.split(/\s+/u).map(foldName)
  const isGreek = /\p{sc=Greek}/u.test(name)
  const isGermanBody = language === 'de' && entry.type === 'organisation'
  const forms = new Set([foldName(spellOutUmlauts(name))])
  if (isGreek) for (const form of greekForms(name.split(/[\s-]+/u).map(foldName))) forms.add(form)
  else if (language === 'de' || language === '*') for (const form of germanForms(spaced, isGermanBody)) forms.add(form)
  if (entry.type === 'person' && spaced.length > 1) forms.add(turnRound(spaced, entry.familyFirst === true))
  forms.delete(foldName(name))
  return forms
}
