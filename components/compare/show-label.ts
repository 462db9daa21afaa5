// What is left of the utterances, in words.
import type { CompareBy, CompareShow } from '@/lib/compare-params'

/** Goes on from a number: `5` "run by all 3". */
export function showLabel(show: CompareShow, by: CompareBy, columns: number): string {
  const where = by === 'outlet' ? 'run by' : 'in'
  const labels: Record<CompareShow, string> = {
    all: 'all',
    every: columns === 2 ? `${where} both` : `${where} all ${columns}`,
    shared: `${where} two or more`,
    gaps: 'missing from some',
    single: `${where} one alone`,
  }
  return labels[show]
}
