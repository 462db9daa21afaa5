// Nouns behind an article that no pack lists: how far they reach, and which of them are people.
import type { Language } from '../language'
import { attributeEnd, LONGEST_ATTRIBUTE } from '../text/extended-attribute'
import type { Token } from '../text/tokens'
import { type PhraseContext, readHead } from './noun-phrase'
import { blank, isGoverned, isModifier, MODIFIERS } from './phrase-words'
import { LONGEST_TITLE, readName } from './read-name'
import type { Phrase } from './reading'

/**
 * The last of the plain words that an article opens: where the head stands last, those behind a preposition ("in a televised
 * address"); where the endings of verbs are known, all of them («η έντονη ανησυχία»).
 */
export function lastOfPlain(language: Language, tokens: Token[], from: number, governed: boolean): number {
  const { habits, verbWords } = language.pack
  const goesOn = (habits.headLast && governed) || verbWords.verbSuffixes !== ''
  let last = from
  while (
    goesOn &&
    last < from + MODIFIERS &&
    isModifier(language, tokens, last + 1) &&
    tokens[last + 1]?.kind === 'word' &&
    !language.verbForms.finite.at(tokens, last + 1)
  )
    last++
  return last
}

/** A word as short as this with the ending of a calling may be anything (pista). */
const CALLING = 4
/** "50χρονος": an age glued to its noun. */
const NUMBERED = /^\p{N}/u

export const isCalling = (word: string, ending: string) =>
  (word.length >= ending.length + CALLING || NUMBERED.test(word)) && word.endsWith(ending)

/**
 * Where every noun carries a capital, the noun of an article is the next capital that is described right before it. A source
 * noun or a title in marks ("der „Spiegel“") may speak; any other noun is `other`.
 */
export function readPlainNoun(
  context: PhraseContext,
  at: number,
  determiner: { length: number; definite: boolean },
): Phrase | null {
  const { language, tokens } = context
  const start = at + determiner.length
  const governed = isGoverned(language, tokens, at)
  for (let k = start; k <= start + LONGEST_ATTRIBUTE; k++) {
    const token = tokens[k]
    if (token?.kind === 'quote' && k === start && token.end - token.start <= LONGEST_TITLE)
      return { ...blank(at, k), class: 'medium', definite: determiner.definite, governed }
    if (token?.kind === 'number') continue
    if (token?.kind !== 'word') return null
    if (!token.capital) {
      const extended = k === start && language.prepositions.at(tokens, k) !== null
      if (extended) {
        const isOpener = (i: number) =>
          [language.prepositions, language.definite, language.obliques, language.indefinite].some((list) =>
            list.at(tokens, i),
          )
        const last = attributeEnd(tokens, k, isOpener)
        if (last === null) return null
        k = last
      } else if (!isModifier(language, tokens, k)) return null
      continue
    }
    const head = readHead(context, at, k, determiner.definite)
    if (head && head.class !== 'name') return head
    // "Der Versorger Elbwatt": what the pack knows no noun for, with its name right behind.
    const named = readName(context, k + 1, false)
    if (named && tokens[k + 1]?.capital && !language.sourceNouns.at(tokens, k + 1))
      return { ...blank(at, named.last), class: 'name', name: named, head: k, definite: determiner.definite, governed }
    return { ...blank(at, k), definite: determiner.definite, governed }
  }
  return null
}
