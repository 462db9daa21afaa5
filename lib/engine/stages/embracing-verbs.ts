// Verbs that embrace the middle of their clause: auxiliary and participle, verb and particle.
import type { Language } from '../language'
import type { ReportingVerb } from '../languages/pack'
import type { Token } from '../text/tokens'
import type { CueFound } from './reading'
import type { Found } from './verb-cues'

/** In languages whose verb embraces the clause, how far the closing half may stand. */
export const BRACKET = 40
/** Words in marks inside an embracing verb ("wies den Vorwurf der „Untätigkeit“ zurück") are no longer than this, in characters. */
const LONGEST_MENTION = 40

const isLongQuote = ({ kind, start, end }: Token) => kind === 'quote' && end - start > LONGEST_MENTION

/** The closing half of an embracing verb: a participle with nothing but a sign, a quotation or the end behind it. */
export function bracketed(
  language: Language,
  tokens: Token[],
  at: number,
  from: number,
  number: CueFound['number'],
  negated: boolean,
): Found | null {
  let refused = negated
  let end = from + BRACKET
  for (let i = from; i < tokens.length && i < end; i++) {
    const token = tokens[i]
    if (token?.folded === ',') {
      i = behindInsert(tokens, i)
      end = i + BEHIND_INSERT
    } else if (!token || isLongQuote(token) || /^[;:.!?]$/.test(token.folded)) return null
    refused ||= language.negations.at(tokens, i) !== null
    const participle = language.verbForms.participle.at(tokens, i)
    if (participle && endsClause(language, tokens, i + participle.length))
      return {
        first: at,
        opens: from - 1,
        last: i + participle.length - 1,
        form: 'finite',
        verbs: participle.value,
        number,
        negated: refused,
        next: at + 1,
      }
  }
  return null
}

/** How long an insert inside an embracing verb may be ("hat der Chef des Hafens, Jan Osthoff, erklärt"). */
const INSERT = 15
/** How far behind it the closing half may stand. */
const BEHIND_INSERT = 6

/** The comma that closes the insert which the comma at `at` opens; the end, when none does, so that the search is over. */
function behindInsert(tokens: Token[], at: number): number {
  for (let i = at + 1; i <= at + INSERT; i++) {
    if (tokens[i]?.folded === ',') return i
    if (tokens[i]?.kind === 'sign' && /^[;:.!?]$/.test(tokens[i]?.folded ?? '')) break
  }
  return tokens.length
}

export const endsClause = ({ coordinators, contrasts, complementizers }: Language, tokens: Token[], at: number) =>
  tokens[at]?.kind !== 'word' || [coordinators, contrasts, complementizers].some((list) => list.at(tokens, at) !== null)
/**
 * Keeps the readings whose particle, if they have one, closes the clause; the cue then reaches to it. In subordinate order the
 * particle is written together with the form ("mitteilte").
 */
export function separable(
  language: Language,
  tokens: Token[],
  at: number,
  found: { length: number; value: ReportingVerb[] },
) {
  const particleOf = (verb: ReportingVerb) => language.particleOf.get(verb) ?? []
  const glued = (verb: ReportingVerb) => tokens[at]?.folded.startsWith(particleOf(verb)[0] ?? '') === true
  const whole = found.value.filter(glued)
  const split = found.value.filter((verb) => !glued(verb))
  for (let i = at + found.length; split.length > 0 && i < tokens.length && i < at + BRACKET; i++) {
    const token = tokens[i]
    if (!token || isLongQuote(token) || /^[;:.!?]$/.test(token.folded)) break
    const verbs = split.filter((verb) => particleOf(verb).every((word, k) => tokens[i + k]?.folded === word))
    const length = Math.max(0, ...verbs.map((verb) => particleOf(verb).length))
    if (verbs.length > 0 && endsClause(language, tokens, i + length)) return { verbs, last: i + length - 1 }
  }
  return whole.length > 0 ? { verbs: whole, last: at + found.length - 1 } : null
}
