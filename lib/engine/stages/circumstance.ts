// Whether words in front of a main clause are no clause of their own, but tell when, where or why it holds.
import { isModifier, readDeterminer } from './phrase-words'
import type { Range, Scene } from './scene'

/** A noun and one word that describes it: with a third word between two small ones, one may be a verb. */
const NOUN_WORDS = 2

/**
 * "After the tests on the quay of Ferrow, the ministry spoke out": prepositions with their nouns, and nothing that can be a verb or
 * its subject. In doubt it is a clause.
 */
export function isCircumstance(scene: Scene, { first, last }: Range): boolean {
  const { tokens, reading } = scene
  const { language } = reading
  if (!language.prepositions.at(tokens, first)) return false
  let words = 0
  for (let i = first; i <= last; ) {
    const time = tokens[i]?.opensTime ?? 0
    const link = time > 0 ? 0 : linkLength(scene, i)
    const light =
      time || link || (words === 0 ? readDeterminer(language, tokens, i).length : 0) || lightLength(scene, i)
    const noun = light > 0 ? 0 : nounLength(scene, i)
    if (light + noun === 0) return false
    words = link > 0 ? 0 : words + Math.min(noun, 1)
    if (words > NOUN_WORDS) return false
    i += light + noun
  }
  return true
}

/** A number or an adverb. */
const lightLength = ({ tokens, reading }: Scene, at: number): number =>
  tokens[at]?.kind === 'number' || reading.language.isAdverb(tokens[at]) ? 1 : 0

/**
 * The length of what hangs the next noun on the words before: a preposition, a genitive, a conjunction between nouns, a comma
 * with a preposition behind it.
 */
function linkLength({ tokens, reading }: Scene, at: number): number {
  const { prepositions, genitives, coordinators } = reading.language
  if (tokens[at]?.folded === ',') return prepositions.at(tokens, at + 1) ? 1 : 0
  return (prepositions.at(tokens, at) ?? genitives.at(tokens, at) ?? coordinators.at(tokens, at))?.length ?? 0
}

/** The length of a name, or of one word that can be a noun or what describes it. */
function nounLength({ tokens, phrases, reading }: Scene, at: number): number {
  const { name } = phrases.find((phrase) => phrase.name?.first === at) ?? {}
  if (name) return name.last - name.first + 1
  const isCapital = tokens[at]?.kind === 'word' && tokens[at]?.capital === true
  return isCapital || isModifier(reading.language, tokens, at) ? 1 : 0
}
