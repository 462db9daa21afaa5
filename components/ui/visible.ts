// Text from an address, fit to be shown.

/** Control characters, which a page cannot carry, become `�`, so that server and browser write the same. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD')
}
