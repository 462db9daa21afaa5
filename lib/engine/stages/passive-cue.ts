// Verbs of saying in the passive ("wurde behauptet, …", "berichtet worden war, …"): what is said without its subject saying it.
import type { Language } from '../language'
import type { Frame, ReportingVerb } from '../languages/pack'
import type { Token } from '../text/tokens'
import type { CueFound } from './reading'

/** How far behind its auxiliary the participle may stand. */
const REACH = 25

/** The passive that starts at `at`, with its auxiliary in front of or behind the participle; null when there is none. */
export function passiveAt(language: Language, tokens: Token[], at: number): Omit<CueFound, 'sentence'> | null {
  const auxiliary = language.passive.auxiliaries.at(tokens, at)
  if (auxiliary && !language.pack.habits.verbBracket) return byAgent(language, tokens, at, auxiliary.length)
  if (auxiliary) return embracing(language, tokens, at)
  const participle = language.verbForms.participle.at(tokens, at)
  if (!participle || !reports(participle.value)) return null
  const end = at + participle.length
  const closing = language.passive.perfect.at(tokens, end) ?? language.passive.auxiliaries.at(tokens, end)
  return closing && cue(at, end + closing.length - 1, participle.value, isNegated(language, tokens, at, at))
}

/** "wird von Anwohnern behauptet": nothing but a sign or the end may follow the participle. */
function embracing(language: Language, tokens: Token[], at: number): Omit<CueFound, 'sentence'> | null {
  for (let i = at + 1; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i]
    if (!token || /^[,;:.!?]$/.test(token.folded)) return null
    const participle = language.verbForms.participle.at(tokens, i)
    const last = participle ? i + participle.length - 1 : i
    if (participle && reports(participle.value) && tokens[last + 1]?.kind !== 'word')
      return { ...cue(at, last, participle.value, isNegated(language, tokens, at, i)), opens: at }
  }
  return null
}

/** How far behind its participle the one who speaks may stand: "was described as “a gamble” by the council". */
const TO_AGENT = 14

/** "è stato accusato da X", "was accused by X": auxiliary and participle side by side, with the one who speaks behind "by". */
function byAgent(language: Language, tokens: Token[], at: number, length: number): Omit<CueFound, 'sentence'> | null {
  let next = at + length
  while (language.isAdverb(tokens[next])) next++
  const participle = language.verbForms.participle.at(tokens, next)
  if (!participle?.value.some(({ frames }) => frames.some((frame) => SAID_OF.has(frame)))) return null
  const last = next + participle.length - 1
  for (let i = last + 1; i <= last + TO_AGENT && tokens[i] && !/^[;:.]$/.test(tokens[i]?.folded ?? ''); i++)
    if (language.passive.agents.at(tokens, i))
      return cue(at, last, participle.value, isNegated(language, tokens, at, next))
  return null
}

const SAID_OF: ReadonlySet<Frame> = new Set(['addressee', 'verdict', 'clause'])

const reports = (verbs: ReportingVerb[]) =>
  verbs.some(({ frames }) => frames.includes('clause') || frames.includes('addressee'))

function isNegated({ negations }: Language, tokens: Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (negations.at(tokens, i)) return true
  return negations.endingAt(tokens, first - 1) > 0
}

const cue = (first: number, last: number, verbs: ReportingVerb[], negated: boolean): Omit<CueFound, 'sentence'> => ({
  first,
  opens: last,
  last,
  form: 'passive',
  verbs,
  number: null,
  negated,
})
