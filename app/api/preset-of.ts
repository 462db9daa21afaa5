// How a CSV file is wanted.
import type { Ignored } from '@/lib/ignored'
import { oneOf } from '@/lib/parse-list-params'
import { CSV_PRESETS } from '@/lib/server'

/** Reads `preset` of an address, the one for spreadsheets where it names none; what is no preset is named in `ignored`. */
export const presetOf = (query: URLSearchParams, ignored: Ignored[]): (typeof CSV_PRESETS)[number] =>
  oneOf(query, 'preset', CSV_PRESETS, ignored) ?? 'spreadsheet'
