// A whole comparison as a file.
import type { CompareParams } from '../../compare-params'
import type { Database } from '../../db/client'
import type { CsvPreset } from '../export/csv'
import { compareAll } from './compare'
import { writeComparison } from './write-comparison'

/** Everything side by side that `params` leave, as chunks of a CSV file, and what of the columns could not be used. */
export async function exportComparison(db: Database, params: CompareParams, preset: CsvPreset) {
  const { columns, ignored, chunks } = await compareAll(db, params)
  return { ignored, chunks: writeComparison(chunks, columns, preset) }
}
