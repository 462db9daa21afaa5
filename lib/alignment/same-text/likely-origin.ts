// Which of several copies of one story the others most likely go back to.
import { agencyNames } from './agency-names'
import { foldWords } from './fold-words'
import { agencyTags, cites, spellingsOf } from './origin-clues'

export type Copy = {
  text: string
  outlet: string | null
  /** ISO 8601 with its own offset, or a bare day; null where only `publishedOn`, or nothing, is known. */
  publishedAt: string | null
  /** `YYYY-MM-DD` */
  publishedOn: string | null
  /** Whether the outlet is known to be a news agency. */
  isAgency: boolean
  /** The place in which it came in, lowest first. */
  order: number
}

/** `why` is a reason in words, without a full stop. */
export type Origin = { index: number; why: string }

type Clue = (left: readonly number[]) => { kept: readonly number[]; why: string }

/** What is shorter than this part of the fullest is a cut of it. */
const FULL = 0.95

/**
 * The copy the others most likely go back to. Clues are asked in turn, the strongest first; each leaves fewer copies.
 * @returns its index and the clues that told, or null where nothing tells: the order in which copies came in alone does not
 */
export function likelyOrigin(copies: readonly Copy[]): Origin | null {
  const reasons: string[] = []
  let left: readonly number[] = copies.map((_, index) => index)
  for (const clue of cluesOf(copies)) {
    const { kept, why } = clue(left)
    if (kept.length === 0 || kept.length === left.length) continue
    left = kept
    reasons.push(why)
  }
  if (reasons.length === 0) return null
  const [index = 0] = left.toSorted((a, b) => (copies[a]?.order ?? 0) - (copies[b]?.order ?? 0))
  if (left.length > 1) reasons.push(`the first of ${left.length} such to come in`)
  return { index, why: reasons.join('; ') }
}

function cluesOf(copies: readonly Copy[]): Clue[] {
  const tags = copies.map(({ text }) => agencyTags(text))
  const agencies = copies.map(({ outlet }) =>
    outlet === null ? undefined : agencyNames.get(foldWords(outlet).join(' ')),
  )
  const names = copies.map(({ outlet }) => (outlet === null ? [] : spellingsOf(outlet)))
  const sameOutlet = (a: number, b: number) => copies[a]?.outlet === copies[b]?.outlet
  const citing = (index: number) =>
    copies.flatMap(({ text }, other) => (!sameOutlet(index, other) && cites(text, names[index] ?? []) ? [other] : []))
  const cited = copies.map((_, index) => citing(index))
  const citesAnother = (index: number) => cited.some((by) => by.includes(index))
  const outletOf = (index: number | undefined) => copies[index ?? 0]?.outlet ?? ''

  return [
    (left) => {
      const kept = left.filter((at) => tags.some((tag, other) => !sameOutlet(at, other) && tag.has(agencies[at] ?? '')))
      return { kept, why: `another copy carries the tag of ${outletOf(kept[0])}` }
    },
    (left) => {
      const kept = left.filter((at) => (cited[at]?.length ?? 0) > 0 && !citesAnother(at))
      return { kept, why: `another copy names ${outletOf(kept[0])} as its source` }
    },
    (left) => {
      const kept = left.filter((at) => copies[at]?.isAgency || agencies[at] !== undefined)
      return { kept, why: `${outletOf(kept[0])} is a news agency` }
    },
    (left) => {
      const kept = left.filter((at) => (tags[at]?.size ?? 0) > 0)
      return { kept, why: `it carries the tag of ${[...(tags[kept[0] ?? 0] ?? [])].join(' and ')}` }
    },
    (left) => ({ kept: earliestOf(copies, left), why: 'it was published first' }),
    (left) => {
      const lengths = copies.map(({ text }) => foldWords(text).length)
      const fullest = Math.max(...left.map((at) => lengths[at] ?? 0))
      return { kept: left.filter((at) => (lengths[at] ?? 0) >= fullest * FULL), why: 'it is the fullest' }
    },
  ]
}

/** Those that no other with a known time comes before; all of them while fewer than two times are known. */
function earliestOf(copies: readonly Copy[], left: readonly number[]): readonly number[] {
  const dated = left.filter((at) => dayOf(copies[at]) !== null)
  if (dated.length < 2) return left
  return dated.filter((at) => !dated.some((other) => isBefore(copies[other], copies[at])))
}

/** By the moment where both have one, else by the day. */
function isBefore(a: Copy | undefined, b: Copy | undefined): boolean {
  const [momentOfA, momentOfB] = [momentOf(a), momentOf(b)]
  if (momentOfA !== null && momentOfB !== null) return momentOfA < momentOfB
  return (dayOf(a) ?? '') < (dayOf(b) ?? '')
}

/** Milliseconds since 1970; null where a day or less is known. */
function momentOf(copy: Copy | undefined): number | null {
  const printed = copy?.publishedAt ?? ''
  const moment = printed.includes('T') ? Date.parse(printed) : Number.NaN
  return Number.isNaN(moment) ? null : moment
}

const dayOf = (copy: Copy | undefined) => copy?.publishedOn ?? copy?.publishedAt?.slice(0, 10) ?? null
