// Addresses of files.
import type { ExportChoice } from './export-choice'

const ENDING: Record<ExportChoice['kind'], string> = {
  spreadsheet: 'csv',
  data: 'csv',
  workbook: 'xlsx',
  jsonLines: 'jsonl',
}

function presetOf({ kind, separator }: ExportChoice): string | null {
  if (kind === 'data') return 'data'
  if (kind !== 'spreadsheet') return null
  return separator === 'comma' ? 'spreadsheet' : `spreadsheet-${separator}`
}

/**
 * @param path such as `/api/statements`, without the ending
 * @param query of what is exported, with its mark, or empty
 * @param only the manifest, without the file
 */
export function exportAddress(path: string, query: string, choice: ExportChoice, only?: 'manifest'): string {
  const asked = new URLSearchParams(query)
  const preset = presetOf(choice)
  if (only) asked.set('format', ENDING[choice.kind])
  if (preset) asked.set('preset', preset)
  if (choice.withManifest && !only) asked.set('with', 'manifest')
  const text = asked.toString()
  return `${path}.${only ? 'manifest.json' : ENDING[choice.kind]}${text && `?${text}`}`
}
