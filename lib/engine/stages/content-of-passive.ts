// What a verb of saying in the passive reports, and of whom: whoever stands behind "by", the text it was said in, or nobody.
import { contentEnd } from './clause-end'
import { findOpenerBehindComma, holdsInfinitive, isReported } from './opener-behind-comma'
import { canSpeak } from './phrase-words'
import type { CueFound, Phrase } from './reading'
import { contentRange, type Finding, type Scene } from './scene'

/** A clause shorter than this says nothing by itself. */
const LEAST_WORDS = 3

/** The statement of a passive, or null when no content follows. */
export function contentOfPassive(scene: Scene, cue: CueFound): Finding | null {
  if (cue.negated || scene.owner[cue.first]) return null
  const opener = findOpenerBehindComma(scene, { cue })
  if (!opener || (opener.type === 'bare' && !isReported(scene, opener.at) && !holdsInfinitive(scene, opener.at)))
    return null
  const end = contentEnd(scene, opener.at, null)
  const range = contentRange(scene, opener.at, end, LEAST_WORDS)
  if (!range) return null
  const subject = sourceOf(scene, cue)
  const rule = opener.type === 'quote' ? 'verb-then-quote' : opener.type === 'question' ? 'verb-question' : 'verb-that'
  return { rule, ranges: [range], subject, sameAs: null, nobodys: subject === null }
}

/** The one behind "by", else the text or paper it was said in, between the signs that bound the clause. */
function sourceOf({ tokens, phrases, reading }: Scene, cue: CueFound): Phrase | null {
  const { agents } = reading.language.passive
  let first = cue.first
  while (first > 0 && !/^[,;:]$/.test(tokens[first - 1]?.folded ?? '')) first--
  const inside = phrases.filter((phrase) => phrase.first >= first && phrase.last < cue.last && canSpeak(phrase))
  return (
    inside.find((phrase) => agents.endingAt(tokens, phrase.first - 1) > 0 || agents.at(tokens, phrase.first)) ??
    inside.find((phrase) => phrase.governed && (phrase.class === 'document' || phrase.class === 'medium')) ??
    null
  )
}
