// What a tag attributes: a word that names the source behind a comma, a dash or a quotation, with no verb ("…, so der Minister").
import { isPredicate } from './content-of-noun'
import { contentAround, contentBefore } from './content-of-source'
import { lightAt } from './light-words'
import { canSpeak } from './phrase-words'
import type { CueFound } from './reading'
import type { Finding, Scene } from './scene'
import { clauseComma, sourceAt } from './source-phrase'

/** How far behind the tag its source may stand: "Così, in una nota congiunta, …". */
const LEAD = 12

/** "…, so der Minister": nothing but the source, and light words, may follow up to the next sign. */
export function contentOfTag(scene: Scene, cue: CueFound): Finding | null {
  const { tokens, reading } = scene
  if (scene.owner[cue.first]) return null
  if (cue.first === 0) return sentenceBeforeTag(scene, cue)
  const source =
    sourceAt(scene, cue) ?? scene.phrases.find(({ first, class: kind }) => first === cue.last + 1 && kind === 'other')
  if (!source || opensVerb(scene, source.last + 1)) return null
  let end = source.last
  for (
    let light = lightAt(reading.language, tokens, end + 1);
    light > 0;
    light = lightAt(reading.language, tokens, end + 1)
  )
    end += light
  const next = tokens[end + 1]
  if (next?.kind === 'word' || next?.kind === 'number') end = clauseComma(scene, end + 1)
  if (tokens[end + 1] === undefined || /^[.!?]$/.test(tokens[end + 1]?.folded ?? ''))
    return contentBefore(scene, cue.first - 1, source, 'according-to-after')
  return contentAround(scene, cue, source, end) ?? contentBefore(scene, cue.first - 1, source, 'according-to-after')
}

/** Whether a verb stands at `at`: what was taken for a source is its subject. */
function opensVerb({ tokens, cues, reading }: Scene, at: number): boolean {
  const { auxiliaries, negations, isEverydayVerb } = reading.language
  if (isEverydayVerb(tokens[at])) return true
  const verbal = [auxiliaries.singular, auxiliaries.plural, negations]
  return verbal.some((list) => list.at(tokens, at)) || cues.some(({ form, first }) => form === 'finite' && first === at)
}

/** «…». Così, in una nota, X. — the tag opens the sentence behind the quotation. */
function sentenceBeforeTag(scene: Scene, cue: CueFound): Finding | null {
  const source = scene.phrases.find((phrase) => phrase.first > cue.last && !phrase.governed)
  const lead = scene.tokens.slice(cue.last + 1, source?.first)
  if (!source || !canSpeak(source) || lead.length > LEAD || !isPredicate(scene, cue.last + 1)) return null
  return { rule: 'back-reference', ranges: [], subject: source, sameAs: null }
}
