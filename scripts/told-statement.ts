// Reads a statement as `npm run align` takes it.
import type { ToldStatement } from '../lib/alignment/statements/told-statement'
import { isLanguageCode, KINDS, SPEAKER_TYPES } from '../lib/list-params'
import { UserError } from '../lib/user-error'
import { optionalOf, textOf } from './json-lines'

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
const isAny = (): boolean => true

/**
 * The statement in a field of a record: `{text, language, speaker?, speakerType?, saidOn?, kind?, outlet?}`; `saidOn` is a day or `{from, to}`.
 * @throws UserError naming what is missing or cannot be used
 */
export function toldOf(record: Readonly<Record<string, unknown>>, name: string): ToldStatement {
  const value = record[name]
  if (typeof value !== 'object' || value === null) throw new UserError(`it has no statement ${name}`)
  const fields: Record<string, unknown> = { ...value }
  const language = optionalOf(fields, 'language', isLanguageCode)
  if (language === null) throw new UserError(`its ${name} has no language`)
  const type = optionalOf(fields, 'speakerType', isAny)
  const kind = optionalOf(fields, 'kind', isAny)
  return {
    text: textOf(fields, 'text'),
    language,
    speaker: optionalOf(fields, 'speaker', isAny),
    speakerType: SPEAKER_TYPES.find((known) => known === type) ?? 'unknown',
    saidOn: saidOnOf(fields),
    kind: KINDS.find((known) => known === kind) ?? 'indirect',
    outlet: optionalOf(fields, 'outlet', isAny),
  }
}

function saidOnOf(fields: Readonly<Record<string, unknown>>): ToldStatement['saidOn'] {
  const { saidOn } = fields
  if (typeof saidOn !== 'object' || saidOn === null) {
    const day = optionalOf(fields, 'saidOn', isDay)
    return day === null ? null : { from: day, to: day }
  }
  const range: Record<string, unknown> = { ...saidOn }
  const [from, to] = [optionalOf(range, 'from', isDay), optionalOf(range, 'to', isDay)]
  return from === null || to === null ? null : { from, to }
}
