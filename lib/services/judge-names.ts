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

/** What tells a speaker from others: names of several words, where it has any, else all of them. */
const tellingNames = ({ names }: NamedSpeaker): string[] => {
  const proper = names.filter((name) => properWords(name) > 0)
  const full = proper.filter((name) => /\S\s+\S/u.test(name.trim()))
  return full.length > 0 ? full : proper
}

/**
 * Compares speakers by their likest full names. One word alone, or a kind of source that is not known, is never sure, and
 * what is no proper name ("the institute") is nobody's. A surname that both are called by makes no two people one.
 */
export function judgeNames(names: ReferenceLookup): NameJudge {
  return (made, known) => {
    if (!mayBeOne(made, known)) return NOTHING
    let best = NOTHING
    for (const a of tellingNames(made))
      for (const b of tellingNames(known)) {
        const compared = names.compare(a, b)
        const isSure = made.type === known.type && isTelling(a, made.type) && isTelling(b, made.type)
        const verdict = compared.same === 'yes' && !isSure ? { ...compared, same: 'maybe' as const } : compared
        const isBetter = verdict.same === best.same ? verdict.score > best.score : rank(verdict) > rank(best)
        if (isBetter) best = verdict
      }
    const isPart = best.same === 'maybe' && made.type === 'organisation'
    return isPart ? { ...best, why: 'one name may be part of the other' } : best
  }
}

const rank = ({ same }: NameVerdict) => ['no', 'maybe', 'yes'].indexOf(same)
