// Bytes to text in a named character set, the same on every version of Node.

/** What windows-1252 has where Latin-1 has control characters, from 0x80; some versions of Node read the first as the second. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The text without its byte order mark, faulty bytes as U+FFFD; null where the set is unknown. */
export function decodeAs(bytes: Uint8Array, charset: string): string | null {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset)
  } catch {
    return null
  }
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}
