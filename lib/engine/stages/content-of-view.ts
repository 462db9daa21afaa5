// What a view is credited with where the verb comes second: "Seiner Meinung nach …", "Die Feuerwehr hat nach eigenen Angaben …".
import { contentEnd } from './clause-end'
import { blank, canSpeak } from './phrase-words'
import type { CueFound, Phrase } from './reading'
import { contentRange, type Finding, type Scene } from './scene'

const LEAST_WORDS = 3

/** The statement around or behind a view, or null when it is no view or has no content. */
export function contentOfView(scene: Scene, cue: CueFound): Finding | null {
  const { ownViews, selfViews, hearsays } = scene.reading.language
  const [own, self, hearsay] = [ownViews, selfViews, hearsays].map((list) => list.at(scene.tokens, cue.first) !== null)
  if (!own && !self && !hearsay) return null
  const subject = self ? subjectAround(scene, cue) : own ? ownerOf(scene, cue) : null
  if (!subject && !hearsay) return null
  const start = clauseStart(scene, cue.first)
  const front = contentRange(scene, start, cue.first - 1)
  const back = contentRange(scene, cue.last + 1, contentEnd(scene, cue.last + 1, null))
  const ranges = [front, back].filter((range) => range !== null)
  const words = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0)
  if (words < LEAST_WORDS) return null
  const rule = ranges.length > 1 ? 'according-to-inside' : front ? 'according-to-after' : 'according-to-before'
  return { rule, ranges, subject, sameAs: null, nobodys: subject === null }
}

/** The possessive in "seiner Meinung nach" stands for the speaker as a pronoun does. */
function ownerOf({ tokens, reading }: Scene, { first }: CueFound): Phrase {
  const { prepositions, according } = reading.language
  const at = first + ((according.before.at(tokens, first) ?? prepositions.at(tokens, first))?.length ?? 0)
  return { ...blank(at, at), class: 'pronoun', definite: true }
}

/** The subject of the clause the view stands in: before it, else behind it. */
function subjectAround({ phrases, tokens }: Scene, { first, last }: CueFound): Phrase | null {
  const speakers = phrases.filter((phrase) => !phrase.governed && canSpeak(phrase))
  const comma = (from: number, to: number) => tokens.slice(from, to).some((token) => token.folded === ',')
  return (
    speakers.findLast((phrase) => phrase.last < first && !comma(phrase.last, first)) ??
    speakers.find((phrase) => phrase.first > last && !comma(last, phrase.first)) ??
    null
  )
}

/** Behind what is spoken for, a colon, or a semicolon. */
function clauseStart({ tokens, owner }: Scene, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (owner[i] || /^[:;]$/.test(tokens[i]?.folded ?? '')) return i + 1
  return 0
}
