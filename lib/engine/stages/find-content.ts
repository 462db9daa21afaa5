// The statements of every sentence, cue by cue from left to right; what one has claimed no other takes.

import { closesSentence } from './content-before-verb'
import { contentBeforeBareSource, contentBeforeUnknownVerb, contentBesideName } from './content-beside-name'
import { contentOfColon, contentOfTitleDash } from './content-of-colon'
import { contentOfNoun, endsInQuote } from './content-of-noun'
import { contentOfPassive } from './content-of-passive'
import { contentOfSource } from './content-of-source'
import { contentOfTag } from './content-of-tag'
import { contentOfVerb } from './content-of-verb'
import { contentOfVerbSecond } from './content-of-verb-second'
import { canSpeak } from './phrase-words'
import type { CueFound, Draft, Reading } from './reading'
import { contentRange, type Finding, kindOf, record, type Scene, sceneOf, spansOf } from './scene'

/** Finds every statement that has a cue. */
export function findContent(reading: Reading): Reading {
  const drafts: Draft[] = []
  let previous: Scene | null = null
  for (let index = 0; index < reading.sentences.length; index++) {
    const scene = sceneOf(reading, index)
    for (const cue of inReadingOrder(scene)) addFinding(scene, previous, findingOf(scene, cue), cue)
    const leftOver = reading.language.pack.verbs.length > 0 ? contentBeforeUnknownVerb : contentBesideName
    for (const finding of leftOver(scene)) addFinding(scene, previous, finding, null)
    for (const finding of contentBeforeBareSource(scene)) addFinding(scene, previous, finding, null)
    const title = contentOfTitleDash(scene)
    if (title) addFinding(scene, previous, title, null)
    for (const draft of scene.drafts) drafts.push(draft)
    previous = scene
  }
  return { ...reading, drafts }
}

/** A verb that attributes the whole sentence at its end ("…, said X.") is read before the verbs inside that sentence. */
function inReadingOrder(scene: Scene): CueFound[] {
  const final = scene.clauses.find((clause) => closesSentence(scene, clause))
  return final ? [final.cue, ...scene.cues.filter((cue) => cue !== final.cue)] : scene.cues
}

function findingOf(scene: Scene, cue: CueFound): Finding | null {
  if (cue.form === 'colon') return contentOfColon(scene, cue)
  if (cue.form === 'back') return fixedReference(scene, cue)
  if (cue.form === 'noun') return contentOfNoun(scene, cue)
  if (cue.form === 'tag') return contentOfTag(scene, cue)
  if (cue.form === 'passive') return contentOfPassive(scene, cue)
  const clause = scene.clauses.find((candidate) => candidate.cue === cue)
  if (!clause) return contentOfSource(scene, cue)
  const { verbBracket } = scene.reading.language.pack.habits
  return verbBracket ? contentOfVerbSecond(scene, clause) : contentOfVerb(scene, clause)
}

/** Words in front of fixed words that are a claim of their own: «…»: a dirlo è X. */
const CLAIM = 3

/** "A dirlo è X": the first source behind the fixed words. */
function fixedReference(scene: Scene, cue: CueFound): Finding | null {
  const behind = scene.phrases.filter((phrase) => phrase.first > cue.last && phrase.class !== 'other')
  const agent = behind.find((phrase) => phrase.first === cue.last + 1 && phrase.governed && canSpeak(phrase))
  const subject = agent ?? behind.find((phrase) => !phrase.governed && canSpeak(phrase)) ?? behind[0]
  if (!subject || subject.class === 'nobody') return null
  const claim = /^[:,]$/.test(scene.tokens[cue.first - 1]?.folded ?? '')
    ? contentRange(scene, 0, cue.first - 2, CLAIM)
    : null
  return claim && !scene.owner[claim.first]
    ? { rule: 'quote-colon', ranges: [claim], subject, sameAs: null }
    : { rule: 'back-reference', ranges: [], subject, sameAs: null }
}

function addFinding(scene: Scene, previous: Scene | null, finding: Finding | null, cue: CueFound | null) {
  if (!finding) return
  if (finding.rule === 'back-reference') refer(scene, previous, finding, cue)
  else {
    const draft = record(scene, finding, cue)
    if (draft && (finding.rule === 'colon-headline' || finding.rule === 'headline-dash')) draft.kind = 'headline'
  }
}

/** "Says that …. So X in an interview.": the article opens with words whose speaker comes behind them. */
function lendForward(scene: Scene, previous: Scene, { subject }: Finding) {
  const isOpening = previous.drafts.every(
    ({ source, sameAs }) => !source && !(sameAs && !previous.drafts.includes(sameAs)),
  )
  const opening = scene.reading.sentences.findIndex(({ title }) => !title)
  if (!subject || !isOpening || opening < previous.index) return
  for (const draft of previous.drafts) if (!draft.sameAs) draft.source = { sentence: scene.index, phrase: subject }
}

/** "…, for whom the bridge is safe": a source named late in a sentence whose claim is another's. */
function isInPassing({ tokens }: Scene, { rule, spans, cue }: Draft): boolean {
  const middle = tokens[Math.floor(tokens.length / 2)]
  return rule === 'according-to-before' && cue?.first !== 0 && (spans[0]?.start ?? 0) > (middle?.start ?? 0)
}

/** Credits the whole sentence before, unless it has a speaker of its own. */
function refer(scene: Scene, previous: Scene | null, finding: Finding, cue: CueFound | null) {
  if (!previous || scene.drafts.some(({ rule }) => rule === 'back-reference')) return
  const isTaken = previous.drafts.some((draft) => !isInPassing(previous, draft))
  if (isTaken || (cue?.form === 'tag' && !endsInQuote(scene.reading, previous.index))) {
    lendForward(scene, previous, finding)
    return
  }
  const range = contentRange(previous, 0, previous.tokens.length - 1)
  if (!range) return
  const spans = spansOf(previous, [range])
  const source = finding.subject && { sentence: scene.index, phrase: finding.subject }
  if (spans.length === 0) return
  const draft: Draft = {
    kind: kindOf(previous.tokens, [range]),
    rule: finding.rule,
    spans,
    cue,
    sentence: scene.index,
    source,
    sameAs: null,
  }
  scene.drafts.push(draft)
}
