// Without vocabulary there is only this to go by: a long quotation, and the nearest name in its sentence.
import type { Phrase } from './reading'
import { contentRange, type Finding, type Scene } from './scene'

/** Shorter quotations are names, titles and scare quotes more often than speech. */
const LEAST_WORDS = 5

/** One finding for every unclaimed long quotation of a sentence that also prints a name outside it. */
export function contentBesideName(scene: Scene): Finding[] {
  const { tokens, reading, owner } = scene
  return tokens.flatMap((token, at) => {
    const quote = reading.quotes[token.quote]
    if (token.kind !== 'quote' || !quote || quote.words < LEAST_WORDS || owner[at]) return []
    const subject = nearestName(scene, at)
    const range = contentRange(scene, at, at)
    return subject && range ? [{ rule: 'quote-beside-name' as const, ranges: [range], subject, sameAs: null }] : []
  })
}

function nearestName({ phrases }: Scene, at: number): Phrase | null {
  const distance = (phrase: Phrase) => (phrase.last < at ? at - phrase.last : phrase.first - at)
  const names = phrases.filter((phrase) => phrase.name !== null)
  return names.sort((a, b) => distance(a) - distance(b))[0] ?? null
}
