// Sentences whose verb alone marks them as reported ("Das Geld sei da.") go on from the speaker before.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { Draft, Reading, Source } from './reading'
import { isReportedVerb } from './reported-mood'
import { contentRange, kindOf, type Scene, sceneOf, spansOf } from './scene'
import { subjectOf } from './teller'

/** A claim in the reported mood has this many words at least. */
const LEAST_WORDS = 3

/** Adds the sentences in the reported mood that no cue attributes; those that follow one another are one statement. */
export function findReportedMood(reading: Reading): Reading {
  const said = new Map<number, Draft[]>()
  for (const draft of reading.drafts) said.set(draft.sentence, [...(said.get(draft.sentence) ?? []), draft])
  const referred = new Set(
    reading.drafts.filter((draft) => draft.rule === 'back-reference').map(({ sentence }) => sentence - 1),
  )
  const drafts: Draft[] = []
  let last: Draft | null = null
  let run: { draft: Draft; sentence: number } | null = null
  for (let index = 0; index < reading.sentences.length; index++) {
    const own = said.get(index) ?? []
    for (const draft of own) drafts.push(draft)
    last = own.at(-1) ?? last
    const scene =
      own.length === 0 && !referred.has(index) && isReported(reading, index) ? sceneOf(reading, index) : null
    const range = scene && contentRange(scene, 0, scene.tokens.length - 1, LEAST_WORDS)
    const span = scene && range && spansOf(scene, [range])[0]
    if (!scene || !range || !span) continue
    if (run && run.sentence === index - 1 && sameParagraph(reading, index - 1, index)) {
      const spans = [{ start: run.draft.spans[0]?.start ?? span.start, end: span.end }]
      if (kindOf(scene.tokens, [range]) !== 'indirect') run.draft.kind = 'mixed'
      run.draft.spans = spans
      run = { draft: run.draft, sentence: index }
      continue
    }
    const source = subjectBefore(reading, index, said)
    if (!source && !(last && isNear(reading, last, index))) continue
    last = claim(scene, span, range, source, last)
    drafts.push(last)
    run = { draft: last, sentence: index }
  }
  return { ...reading, drafts }
}

function claim(
  scene: Scene,
  span: { start: number; end: number },
  range: { first: number; last: number },
  source: Source | null,
  last: Draft | null,
): Draft {
  const kind = kindOf(scene.tokens, [range]) === 'indirect' ? 'indirect' : 'mixed'
  const sameAs = source ? null : last
  const nobodys = sameAs?.nobodys ?? false
  return { kind, rule: 'reported-mood', spans: [span], cue: null, sentence: scene.index, source, sameAs, nobodys }
}

/** Whether a verb in the reported mood stands in the sentence, outside quoted words. */
function isReported({ sentences, language }: Reading, index: number): boolean {
  const sentence = sentences[index]
  if (!sentence || sentence.title) return false
  return sentence.tokens.some((_, i) => {
    if (!isReportedVerb(language, sentence.tokens, i)) return false
    return language.irrealis.endingAt(sentence.tokens, i - 1) === 0 && !isSubordinate(language, sentence.tokens, i)
  })
}

/** Whether the verb closes a subordinate clause, opened by a conjunction or a relative behind the last comma ("…, weil es fehle"). */
function isSubordinate(
  { relatives, subordinators, complementizers, questionWords, prepositions }: Language,
  tokens: Token[],
  at: number,
) {
  let first = at
  while (first > 0 && tokens[first - 1]?.folded !== ',') first--
  if (first === 0 || first === at) return false
  const relative = first + (prepositions.at(tokens, first)?.length ?? 0)
  return (
    [subordinators, complementizers, questionWords].some((list) => list.at(tokens, first) !== null) ||
    relatives.at(tokens, relative) !== null
  )
}

const sameParagraph = ({ sentences }: Reading, a: number, b: number) =>
  sentences[a]?.paragraph === sentences[b]?.paragraph

/** In the same paragraph or the next, a heading between the two not counted. */
function isNear({ sentences, paragraphs }: Reading, last: Draft, index: number): boolean {
  const before = (sentences[index]?.paragraph ?? 0) - 1
  const next = paragraphs[before]?.title ? before - 1 : before
  return (sentences[last.sentence]?.paragraph ?? 0) >= next
}

/** Whom the sentence before is about, when it reports nothing itself: the subject of a verb of saying there, else its first one. */
function subjectBefore(reading: Reading, index: number, said: ReadonlyMap<number, Draft[]>): Source | null {
  const before = index - 1
  if (said.has(before) || !sameParagraph(reading, before, index)) return null
  const phrase = subjectOf(reading, before)
  return phrase ? { sentence: before, phrase } : null
}
