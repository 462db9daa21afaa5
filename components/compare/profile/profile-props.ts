// What every part of the profile is told.
import type { CompareParams } from '@/lib/compare-params'
import type { ComparedCounts, CompareProfile } from '@/lib/records/compare'

/** `names` of the columns, in their order. */
export type ProfileProps = { profile: CompareProfile; counts: ComparedCounts; params: CompareParams; names: string[] }
