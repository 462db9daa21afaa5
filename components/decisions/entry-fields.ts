// An entry of the reference data ↔ the fields of a form.
import type { KnownEntry } from '@/lib/records/decisions'

/** `all` holds the names used in every language. */
export const ENTRY_LANGUAGES = ['all', 'en', 'it', 'el', 'fr', 'de', 'es', 'ru', 'uk'] as const

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)

export function writeEntryFields({ type, country = '', names = {}, roles = [] }: KnownEntry): Record<string, string> {
  return {
    ...{ type, country },
    ...Object.fromEntries(ENTRY_LANGUAGES.map((code) => [`names-${code}`, (names[code] ?? []).join('\n')])),
    roles: roles.map(({ role, from = '', to = '' }) => [role, from, to].join(' | ').replace(/[ |]+$/, '')).join('\n'),
  }
}

/** The entry with what the fields hold; names in languages that have no field, and whatever else it says, stay. */
export function readEntryFields(entry: KnownEntry, values: Record<string, string>): KnownEntry {
  const names = { ...entry.names }
  for (const code of ENTRY_LANGUAGES) {
    const listed = lines(values[`names-${code}`])
    if (listed.length > 0) names[code] = listed
    else delete names[code]
  }
  const roles = lines(values.roles).map((line) => {
    const [role = '', from = '', to = ''] = line.split('|').map((part) => part.trim())
    return { role, ...(from && { from }), ...(to && { to }) }
  })
  const { country: _, ...rest } = entry
  const country = values.country?.trim().toUpperCase()
  const type = values.type === 'organisation' ? 'organisation' : 'person'
  return { ...rest, type, ...(country && { country }), names, roles }
}
