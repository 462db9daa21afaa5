// A clause that attributes and leaves its subject out ("Όπως είπε, …"): whoever spoke last goes on.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { lightAt } from './light-words'
import { canSpeak } from './phrase-words'
import type { CueFound } from './reading'
import type { Scene } from './scene'

/** The last token of an attributing clause that no comma parts from its content ("Όπως λένε τα αιτήματα μένουν αναπάντητα"); null for others. */
export function unpartedEnd({ tokens, phrases, reading }: Scene, cue: CueFound): number | null {
  const { language } = reading
  if (!language.pack.habits.dropsSubject || cue.form !== 'clause' || cue.first > 0) return null
  const at = behindLight(language, tokens, cue.last + 1)
  const verb = language.verbForms.finite.at(tokens, at)
  if (!verb) return null
  const next = at + verb.length
  const phrase = phrases.find(({ first }) => first === next)
  const opens = phrase ? !phrase.governed && !canSpeak(phrase) : language.negations.at(tokens, next) !== null
  const comma = tokens.findIndex(({ folded }, i) => i >= next && /^[,;:–—]$/.test(folded))
  return opens && (comma < 0 || comma > (phrase?.last ?? next) + 1) ? next - 1 : null
}

function behindLight(language: Language, tokens: Token[], from: number): number {
  let at = from
  for (let light = lightAt(language, tokens, at); light > 0; light = lightAt(language, tokens, at)) at += light
  return at
}
