// Which character set bytes say they are in, and where they say it.

/** A set as `TextDecoder` calls it, by the Encoding Standard: `iso-8859-1` means windows-1252, `greek` iso-8859-7. */
export type Declaration = { charset: string; by: 'byte order mark' | 'server' | 'page' }

/** Browsers look for a declaration in the first kilobyte; saved pages put comments and scripts before it. */
const HEAD_BYTES = 8192

const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
]
const IN_CONTENT_TYPE = /;\s*charset\s*=\s*["']?([^\s"';]+)/i
const XML_DECLARATION = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i
const META_TAG = /<meta\s[^>]*>/gi
const META_CHARSET = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i

/** The standard's name for a label, null where it knows none. */
export function charsetOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** What a byte order mark, the media type or the head of the markup declares, in this order of trust. */
export function declaredCharset(bytes: Uint8Array, contentType: string | null): Declaration | null {
  for (const [mark, charset] of BYTE_ORDER_MARKS)
    if (mark.every((byte, index) => bytes[index] === byte)) return { charset, by: 'byte order mark' }
  const served = charsetOf(IN_CONTENT_TYPE.exec(contentType ?? '')?.[1] ?? '')
  if (served) return { charset: served, by: 'server' }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).replace(/<!--[\s\S]*?-->/g, '')
  const labels = [
    XML_DECLARATION.exec(head)?.[1],
    ...[...head.matchAll(META_TAG)].map(([tag]) => META_CHARSET.exec(tag)?.[1]),
  ]
  for (const label of labels) {
    const charset = label === undefined ? null : charsetOf(label)
    // What could be read as single bytes is not UTF-16, whatever it says: the standard takes it for UTF-8.
    if (charset) return { charset: charset.startsWith('utf-16') ? 'utf-8' : charset, by: 'page' }
  }
  return null
}
