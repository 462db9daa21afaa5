// Names of countries for the reader.

const names = new Intl.DisplayNames('en', { type: 'region' })

/** `US` → `United States`; what is no code of two letters stands for itself. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}
