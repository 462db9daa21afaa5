// What a report's place in its group rests on: as it was compared, or a person's word.
import type { Report } from './decided-reports'
import type { Membership, StoredReport } from './utterances'

/** Why a report stands in a group that no comparison put it into. */
export const BY_HAND = { why: 'a reader holds them to be one', score: 1 }

/** What places rested on before a decision, by article and words. */
type Basis = Record<string, { why: string; score: number }>

export const keyOf = ({ articleId, hash }: Report): string => `${articleId} ${hash}`

/** A report's place in the group it is put into; `basis` is asked where it stands in none. */
export function membershipOf(report: StoredReport, basis: Basis = {}): Membership {
  const { id, why, score } = report
  return { id, ...(why !== null && score !== null ? { why, score } : (basis[keyOf(report)] ?? BY_HAND)) }
}

/** What the reports' places rest on, as JSON for `readBasis`. */
export function writeBasis(reports: readonly StoredReport[]): string {
  const basis: Basis = {}
  for (const report of reports)
    if (report.why !== null && report.score !== null) basis[keyOf(report)] = { why: report.why, score: report.score }
  return JSON.stringify(basis)
}

export const readBasis = (stored: string | null): Basis => JSON.parse(stored ?? '{}')
