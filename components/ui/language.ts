// Names of languages for the reader.

const names = new Intl.DisplayNames('en', { type: 'language' })

/** `el` → `Greek`; a code that is not well formed stands for itself. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code) ? (names.of(code) ?? code) : code
}
