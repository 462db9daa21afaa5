// The order in which the reports of one utterance were published, and which of them came first.
import type { EarliestWhy } from './version-why'

/** When a report was published: the moment in ISO 8601 with its own offset, and the day `YYYY-MM-DD`; null where unknown. */
export type Published = { publishedAt: string | null; publishedOn: string | null }

/** `index`: the first. `mayBeEarlier`: reports of the same day whose hour, or that of the first, is unknown. */
export type Earliest = { index: number; why: EarliestWhy; mayBeEarlier: number[] }

/** Later than every day there is: what is unknown comes last. */
const UNKNOWN = Number.POSITIVE_INFINITY

/** Indexes in the order of time: a day without an hour comes after the hours of that day, unknown days last; ties as given. */
export function orderInTime(reports: readonly Published[]): number[] {
  const times = reports.map(timeOf)
  return [...reports.keys()].sort((a, b) => {
    const [one, other] = [times[a] ?? UNKNOWN, times[b] ?? UNKNOWN]
    return one === other ? a - b : one - other
  })
}

/** The report that was published first, as far as that is known; null where no day is. */
export function findEarliest(reports: readonly Published[]): Earliest | null {
  const index = orderInTime(reports)[0]
  const first = reports[index ?? -1]
  if (index === undefined || !first || dayOf(first) === null) return null
  const isUncertain = (other: Published) =>
    dayOf(other) === dayOf(first) && (momentOf(first) === null || momentOf(other) === null)
  const mayBeEarlier = reports.flatMap((other, at) => (at !== index && isUncertain(other) ? [at] : []))
  const undated = reports.filter((report) => dayOf(report) === null).length
  return { index, mayBeEarlier, why: { sameDay: mayBeEarlier.length, undated } }
}

function timeOf(report: Published): number {
  const day = dayOf(report)
  return momentOf(report) ?? (day === null ? UNKNOWN : Date.parse(`${day}T23:59:59.999Z`))
}

const dayOf = ({ publishedAt, publishedOn }: Published): string | null =>
  publishedOn ?? publishedAt?.slice(0, 10) ?? null

function momentOf({ publishedAt }: Published): number | null {
  const moment = publishedAt?.includes('T') ? Date.parse(publishedAt) : Number.NaN
  return Number.isNaN(moment) ? null : moment
}
