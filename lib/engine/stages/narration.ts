// Tells whether a stretch set off by dashes is the paper speaking ("- says Rossi -") and not the quoted voice.
import type { Language } from '../language'
import type { Token } from '../text/tokens'

/** How far into the stretch the verb of saying may stand: "- so the minister said", "- ha poi aggiunto". */
const REACH = 5

/** Whether a verb of saying stands within the first words from `from`, before any other sign. */
export function reportsSoon(
  { verbForms, auxiliaries, isAdverb, clitics }: Language,
  tokens: Token[],
  from: number,
  last: number,
): boolean {
  for (let i = from; i <= last && i < from + REACH; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'sign') return false
    if (verbForms.finite.at(tokens, i)) return true
    if (!auxiliaries.singular.at(tokens, i) && !auxiliaries.plural.at(tokens, i)) continue
    let next = i + 1
    while (isAdverb(tokens[next]?.folded ?? '') || clitics.at(tokens, next)) next++
    return verbForms.participle.at(tokens, next) !== null
  }
  return false
}
