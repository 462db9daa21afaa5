// What a mention spells of a speaker's name: without role, address or the body the speaker speaks for.
import type { SpeakerType } from '../engine/types'
import { foldName } from '../identity/fold-name'
import type { ReferenceLookup } from '../identity/lookup'
import { splitMention } from '../identity/split-mention'

/**
 * The spelling of `name` that a mention holds, or null where it names nobody ("he", "the minister").
 * @param type of a person, a body printed before the name ("Cremlino Dmitry Peskov") is no part of it
 */
export function spellingOf(
  printed: string,
  { name, type, language }: { name: string; type: SpeakerType; language: string },
  names: ReferenceLookup,
): string | null {
  const isKnown = (text: string) => names.find(text, language) !== null
  const bare = type === 'person' ? splitMention(printed, isKnown).name : printed
  if (bare === null) return null
  const spelling = type === 'person' ? withoutBody(bare, language, names) : bare
  // What names nobody in particular ("Western officials") is no name to compare, but may be printed just so.
  const isIt =
    foldName(spelling) === foldName(name) || names.find(spelling, language)?.name === name || names.same(spelling, name)
  return isIt ? spelling : null
}

function withoutBody(printed: string, language: string, names: ReferenceLookup): string {
  const words = printed.split(/\s+/u)
  for (let first = words.length - 1; first > 0; first--)
    if (names.find(words.slice(0, first).join(' '), language)?.type === 'organisation')
      return words.slice(first).join(' ')
  return printed
}
