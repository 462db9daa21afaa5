// Test support: writes text in the character sets that old pages come in.

/**
 * `text` in the character set `charset` as the Encoding Standard names it; UTF-16 begins with its byte order mark.
 * @throws RangeError when the set has no letter for one of the text's
 */
export function encodeAs(charset: string, text: string): Uint8Array {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const letters = [...new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter)
    if (byte < 0) throw new RangeError(`${charset} has no “${letter}”`)
    return byte
  })
}
