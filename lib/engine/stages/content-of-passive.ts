// What a verb of saying in the passive reports, and of whom: whoever stands behind "by", the text it was said in, or nobody.
import type { Frame } from '../languages/pack'
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
  if (!scene.reading.language.pack.habits.verbBracket) return contentOfAgent(scene, cue)
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

/** The one behind "by" says of the subject what stands around them: "X was accused by Y of Z", "X was called “Z” by Y". */
function contentOfAgent(scene: Scene, cue: CueFound): Finding | null {
  const { tokens, phrases, reading } = scene
  const { agents } = reading.language.passive
  const agent = phrases.find(
    (phrase) =>
      phrase.first > cue.last &&
      canSpeak(phrase) &&
      (agents.endingAt(tokens, phrase.first - 1) > 0 || agents.at(tokens, phrase.first) !== null),
  )
  if (!agent || belongsToAnother(scene, cue, agent)) return null
  const preposition = agent.first - agents.endingAt(tokens, agent.first - 1)
  const behind = (agent.class === 'name' ? (agent.name?.last ?? agent.last) : agent.last) + 1
  const from = behind + (reading.language.complementizers.at(tokens, behind)?.length ?? 0)
  const judged = phrases.findLast((phrase) => phrase.last < cue.first && !phrase.governed)
  const subject = judged ? contentRange(scene, judged.first, judged.last) : null
  const ranges = [
    contentRange(scene, cue.last + 1, preposition - 1),
    contentRange(scene, from, contentEnd(scene, from, null)),
  ]
    .filter((range) => range !== null)
    .filter(({ first }) => (from > behind && first >= from) || opensSaid(scene, cue, first))
  if (ranges.length === 0) return null
  const addressed = cue.verbs.some(({ frames }) => frames.includes('addressee') || frames.includes('verdict'))
  const all = addressed && subject ? [subject, ...ranges] : ranges
  const rule = cue.verbs.some(({ frames }) => frames.includes('verdict')) ? 'verb-verdict' : 'verb-addressee'
  return { rule: addressed ? rule : 'verb-that', ranges: all, subject: agent, sameAs: null }
}

/**
 * "is expected to leave, according to figures first published by the Herald": behind an attribution, or another participle of
 * saying, "by" is theirs.
 */
function belongsToAnother({ tokens, cues, reading }: Scene, cue: CueFound, agent: Phrase): boolean {
  const { passive, verbForms } = reading.language
  const by = agent.first - passive.agents.endingAt(tokens, agent.first - 1) - 1
  const attributed = cues.some(
    ({ form, first }) => (form === 'according' || form === 'clause') && first > cue.last && first < agent.first,
  )
  return attributed || (by > cue.last && verbForms.participle.endingAt(tokens, by) > 0)
}

/** Whether a range is what was said and no mere circumstance ("in 2015"): quoted words, "of hiding …", "as a gamble". */
function opensSaid({ tokens, reading }: Scene, { verbs }: CueFound, at: number): boolean {
  const { infinitiveMarkers, genitives, judgementMarkers } = reading.language
  if (tokens[at]?.kind === 'quote') return true
  const takes = (frame: Frame) => verbs.some(({ frames }) => frames.includes(frame))
  if (takes('verdict') && judgementMarkers.at(tokens, at)) return true
  return takes('addressee') && (infinitiveMarkers.at(tokens, at) ?? genitives.at(tokens, at)) !== null
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
