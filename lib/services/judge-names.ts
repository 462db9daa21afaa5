// Whether a speaker met for the first time is one that is there already.
import type { NamedSpeaker, NameJudge, NameVerdict } from '../db/place-speaker'
import type { ReferenceLookup } from '../identity/lookup'

const NOTHING: NameVerdict = { same: 'no', score: 0, why: 'no name in common' }

/** Whether the kinds of source allow that two speakers are one; `unknown` may turn out to be either. */
const mayBeOne = (a: NamedSpeaker, b: NamedSpeaker) => a.type === b.type || [a.type, b.type].includes('unknown')

const isFullName = (name: string) => name.trim().split(/\s+/u).length > 1

/**
 * Compares speakers by their likest names. A surname alone, or a kind of source that is not known, is never sure: two
 * people may share it.
 */
export function judgeNames(names: ReferenceLookup): NameJudge {
  return (made, known) => {
    if (!mayBeOne(made, known)) return NOTHING
    let best = NOTHING
    for (const a of made.names)
      for (const b of known.names) {
        const compared = names.compare(a, b)
        const isSure = made.type === known.type && (made.type !== 'person' || (isFullName(a) && isFullName(b)))
        const verdict = compared.same === 'yes' && !isSure ? { ...compared, same: 'maybe' as const } : compared
        const isBetter = verdict.same === best.same ? verdict.score > best.score : rank(verdict) > rank(best)
        if (isBetter) best = verdict
      }
    return best
  }
}

const rank = ({ same }: NameVerdict) => ['no', 'maybe', 'yes'].indexOf(same)
