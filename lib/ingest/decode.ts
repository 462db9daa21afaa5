// Bytes to text with the right character set: declared where that holds, else found.

import { declaredCharset } from './declared-charset'
import { decodeAs } from './decode-as'
import { greekSet, sniffCharset } from './sniff-charset'

export type Decoded = {
  text: string
  /** The set it was read in, as the Encoding Standard calls it. */
  charset: string
  /** How sure the set is: 1 where it was declared or proved, else the share of words it makes sense of. */
  certainty: number
  /** A sentence where the declaration was wrong or characters were lost. */
  warning: string | null
}

/** A page cut in the middle of a character or patched from elsewhere is still UTF-8: so many faults among so many characters. */
const MAX_FAULT_SHARE = 0.02

/**
 * Decodes `bytes`, without the byte order mark.
 * @param contentType the media type they came with, null where none is
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const declared = declaredCharset(bytes, contentType)
  const sure = (charset: string, warning: string | null = null): Decoded => ({
    text: decodeAs(bytes, charset) ?? '',
    charset,
    certainty: 1,
    warning,
  })
  const saysWrongly = (charset: string) =>
    declared && declared.charset !== charset
      ? `The ${declared.by} says the characters are ${declared.charset}, but they are ${charset}, and were read as such.`
      : null
  if (declared?.by === 'byte order mark') return sure(declared.charset)
  const wide = findUtf16(bytes)
  if (wide) return sure(wide, saysWrongly(wide))

  const utf8 = decodeAs(bytes, 'utf-8') ?? ''
  const beyondAscii = utf8.match(/[^\0-\x7f]/gu)?.length ?? 0
  if (beyondAscii === 0) return { text: utf8, charset: declared?.charset ?? 'utf-8', certainty: 1, warning: null }
  const faults = utf8.match(/\ufffd/g)?.length ?? 0
  if (faults === 0) return { text: utf8, charset: 'utf-8', certainty: 1, warning: saysWrongly('utf-8') }
  if (faults <= beyondAscii * MAX_FAULT_SHARE || (faults === 1 && beyondAscii > 1 && utf8.endsWith('\ufffd')))
    return { text: utf8, charset: 'utf-8', certainty: 1, warning: saysWrongly('utf-8') ?? lost(faults) }

  if (declared && declared.charset !== 'utf-8') {
    const charset = greekSet(bytes, declared.charset) ?? declared.charset
    return sure(charset, saysWrongly(charset))
  }
  const { charset, certainty } = sniffCharset(bytes)
  return { ...sure(charset, saysWrongly(charset)), certainty }
}

const lost = (faults: number) =>
  faults === 1 ? 'One character could not be read.' : `${faults} characters could not be read.`

/** UTF-16 without its mark: every second byte of blanks, digits and Latin letters is zero, and what comes out is print. */
function findUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 8192)
  if (sample.length < 8) return null
  const zeros: [number, number] = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  const enough = sample.length / 2 / 20
  if (Math.max(even, odd) < enough || Math.min(even, odd) > Math.max(even, odd) / 50) return null
  const charset = odd > even ? 'utf-16le' : 'utf-16be'
  const text = decodeAs(sample.subarray(0, sample.length - (sample.length % 2)), charset) ?? ''
  const printed = text.match(/[\t\n\r\x20-\x7e\u00a0-\u05ff\u2000-\u214f]/g)?.length ?? 0
  return printed > text.length * 0.95 ? charset : null
}
