// Tells whether a stretch set off by dashes or commas is the paper speaking ("- says Rossi -") and not the quoted voice.
import type { Language } from '../language'
import { isDash } from '../text/quote-marks'
import type { Token } from '../text/tokens'

/** How far into the stretch the verb of saying may stand: "- so the minister said", "- ha poi aggiunto". */
const REACH = 5

/** How far behind its article the head of a subject may stand: "dit le jeune maire". */
const HEAD = 3

/** Whether a verb of saying stands within the first words from `from`, before any other sign, or a noun that names the words. */
export function reportsSoon(language: Language, tokens: Token[], from: number, last: number): boolean {
  if (namesWords(language, tokens, from)) return true
  for (let i = from; i <= last && i < from + REACH; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'sign') return false
    if (language.pronouns.at(tokens, i)?.value === 'nobody') return false
    if (verbEnd(language, tokens, i) >= 0) return true
    if (language.auxiliaries.singular.at(tokens, i) || language.auxiliaries.plural.at(tokens, i)) return false
  }
  return false
}

/** "– the reply of Moro –", "– così Moro –": a noun of saying with its owner or by itself, or a tag with its source. */
function namesWords(language: Language, tokens: Token[], at: number): boolean {
  const { tags, definite, reports, genitives } = language
  const tag = tags.at(tokens, at)
  if (tag) return opensSource(language, tokens, at + tag.length)
  const noun = at + (definite.at(tokens, at)?.length ?? 0)
  const report = reports.at(tokens, noun)
  if (!report) return false
  const next = noun + report.length
  if (noun > at && isDash(tokens[next]?.folded ?? '')) return true
  const owner = genitives.at(tokens, next)
  return owner !== null && opensSource(language, tokens, next + owner.length)
}

/** A capital, or a noun that can speak, behind an article at most. */
function opensSource({ definite, sourceNouns }: Language, tokens: Token[], at: number): boolean {
  const head = at + (definite.at(tokens, at)?.length ?? 0)
  return tokens[head]?.capital === true || sourceNouns.at(tokens, head) !== null
}

/** Whether a verb of saying and then its subject stand right at `at`: ", dit le maire", ", a-t-il ajouté". */
export function reportsInverted(language: Language, tokens: Token[], at: number): boolean {
  const end = verbEnd(language, tokens, at)
  if (end < 0) return false
  for (let i = at + 1; i <= end; i++) if (isSomebody(language, tokens, i)) return true
  let next = end + 1
  while (language.isAdverb(tokens[next]) || language.dateWords.at(tokens, next)) next++
  if (isSomebody(language, tokens, next)) return true
  const article = language.definite.at(tokens, next) ?? language.indefinite.at(tokens, next)
  const head = next + (article?.length ?? 0)
  for (let i = head; i < head + (article ? HEAD : 1); i++)
    if (tokens[i]?.kind === 'word' && (tokens[i]?.capital || language.sourceNouns.at(tokens, i))) return true
  return false
}

function isSomebody({ pronouns }: Language, tokens: Token[], at: number): boolean {
  const pronoun = pronouns.at(tokens, at)
  return pronoun !== null && pronoun.value !== 'nobody'
}

/** The last token of the verb of saying that starts at `at`, -1 when none does. */
function verbEnd({ verbForms, auxiliaries, isAdverb, clitics }: Language, tokens: Token[], at: number): number {
  const finite = verbForms.finite.at(tokens, at)
  if (finite) return at + finite.length - 1
  const auxiliary = auxiliaries.singular.at(tokens, at) ?? auxiliaries.plural.at(tokens, at)
  if (!auxiliary) return -1
  let next = at + auxiliary.length
  while (isAdverb(tokens[next]) || clitics.at(tokens, next)) next++
  const participle = verbForms.participle.at(tokens, next)
  return participle ? next + participle.length - 1 : -1
}
