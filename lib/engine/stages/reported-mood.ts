// Verbs that by themselves mark a clause as someone else's words: listed forms, and an ending behind a pronoun ("er hege Zweifel").
import type { Language } from '../language'
import type { Token } from '../text/tokens'

/** Whether the token at `at` is a verb in the mood of reported speech. */
export function isReportedVerb(language: Language, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  return language.reportedMood.holds(token) || endsInMood(language, tokens, at)
}

/** Only a verb stands right behind the pronoun that opens a clause. */
function endsInMood(
  { pack, pronouns, functionWords, isAdverb }: Language,
  tokens: readonly Token[],
  at: number,
): boolean {
  const { mood, past } = pack.verbWords.reportedEnding
  const token = tokens[at]
  if (mood === '' || !token || !token.folded.endsWith(mood) || token.folded.endsWith(past)) return false
  if (functionWords.holds(token) || isAdverb(token)) return false
  const before = tokens[at - 2]
  const opens = before === undefined || before.kind === 'quote' || /^[,:;]$/.test(before.folded)
  const pronoun = opens ? pronouns.at(tokens, at - 1) : null
  return pronoun?.length === 1 && pronoun.value !== 'nobody' && pronoun.value !== 'plural'
}
