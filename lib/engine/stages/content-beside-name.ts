// Quotations whose verb the pack does not know: "…", grinned X; and, without any vocabulary, the name nearest to them.
import { isPredicate } from './content-of-noun'
import { canSpeak } from './phrase-words'
import { quotationOf } from './quotation-of'
import type { Phrase } from './reading'
import { contentRange, type Finding, type Scene } from './scene'

/** Shorter quotations are names, titles and scare quotes more often than speech. */
const LEAST_WORDS = 5
const VERB_LEAST_WORDS = 4

/** One finding for every unclaimed long quotation of a sentence that also prints a name outside it. */
export function contentBesideName(scene: Scene): Finding[] {
  return unclaimedQuotes(scene, LEAST_WORDS).flatMap((at) => {
    const subject = nearestName(scene, at)
    const range = contentRange(scene, at, at)
    return subject && range ? [{ rule: 'quote-beside-name' as const, ranges: [range], subject, sameAs: null }] : []
  })
}

/** "…", X in a statement.: a quotation that opens its sentence, a comma, and a source with no verb behind it. */
export function contentBeforeBareSource(scene: Scene): Finding[] {
  const { tokens, reading, owner, phrases, title } = scene
  const quote = quotationOf(reading, tokens[0])
  if (title || !quote || quote.words < LEAST_WORDS || owner[0] || tokens[1]?.folded !== ',') return []
  const subject = phrases.find((phrase) => phrase.first === 2)
  const isSource = subject && !subject.governed && canSpeak(subject) && (subject.definite || subject.name !== null)
  const tail = isSource && reading.language.channels.at(tokens, subject.last + 1) !== null
  const range = contentRange(scene, 0, 0)
  if (!tail || !range || !isPredicate(scene, subject.last + 1)) return []
  return [{ rule: 'quote-then-verb', ranges: [range], subject, sameAs: null }]
}

/** "…", grinned X: one unknown lower-case word between a quotation and a subject can only be a verb. */
export function contentBeforeUnknownVerb(scene: Scene): Finding[] {
  const { tokens, reading, phrases } = scene
  return unclaimedQuotes(scene, VERB_LEAST_WORDS).flatMap((at) => {
    const verb = tokens[at + 1]?.folded === ',' ? at + 2 : at + 1
    const word = tokens[verb]
    if (word?.kind !== 'word' || word.capital || reading.language.functionWords.at(tokens, verb)) return []
    const subject = phrases.find((phrase) => phrase.first === verb + 1)
    if (
      !subject ||
      subject.governed ||
      !canSpeak(subject) ||
      !(subject.name || subject.class === 'role' || subject.class === 'unnamed')
    )
      return []
    const range = contentRange(scene, at, at)
    return range ? [{ rule: 'quote-then-verb' as const, ranges: [range], subject, sameAs: null }] : []
  })
}

/** Where the quotations of at least so many words stand that belong to no statement yet. */
function unclaimedQuotes({ tokens, reading, owner }: Scene, leastWords: number): number[] {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]?.kind === 'quote' && !owner[at] && (quotationOf(reading, tokens[at])?.words ?? 0) >= leastWords)
      places.push(at)
  return places
}

function nearestName({ phrases }: Scene, at: number): Phrase | null {
  const distance = (phrase: Phrase) => (phrase.last < at ? at - phrase.last : phrase.first - at)
  const names = phrases.filter((phrase) => phrase.name !== null)
  return names.sort((a, b) => distance(a) - distance(b))[0] ?? null
}
