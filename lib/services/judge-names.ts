// Whether a speaker met for the first time is one that is there already.
import type { NamedSpeaker, NameJudge, NameVerdict } from '../db/place-speaker'
import type { ReferenceLookup } from '../identity/lookup'

const NOTHING: NameVerdict = { same: 'no', score: 0, why: 'no name in common' }

/** Whether the kinds of source allow that two speakers are one; `unknown` may turn out to be either. */
const mayBeOne = (a: NamedSpeaker, b: NamedSpeaker) => a.type === b.type || [a.type, b.type].includes('unknown')

/** How many words of a name are written as a name is; "the institute" has none. */
const properWords = (name: string) => name.split(/\s+/u).filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length

/** Names of one word are shared by too many: people by surname, bodies by what kind they are. */
const isTelling = (name: string, type: string) =>
  /\S\s+\S/u.test(name.trim()) && properWords(name) >= (type === 'person' ? 2 : 1)

/**
 * Compares speakers by their likest names. One word alone, or a kind of source that is not known, is never sure, and
 * what is no proper name ("the institute") is nobody's.
 */
export function judgeNames(names: ReferenceLookup): NameJudge {
  return (made, known) => {
    if (!mayBeOne(made, known)) return NOTHING
    let best = NOTHING
    for (const a of made.names)
      for (const b of known.names) {
        if (properWords(a) === 0 || properWords(b) === 0) continue
        const compared = names.compare(a, b)
        const isSure = made.type === known.type && isTelling(a, made.type) && isTelling(b, made.type)
        const verdict = compared.same === 'yes' && !isSure ? { ...compared, same: 'maybe' as const } : compared
        const isBetter = verdict.same === best.same ? verdict.score > best.score : rank(verdict) > rank(best)
        if (isBetter) best = verdict
      }
    return best
  }
}

const rank = ({ same }: NameVerdict) => ['no', 'maybe', 'yes'].indexOf(same)
