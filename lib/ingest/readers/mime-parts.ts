// The parts of a MIME message (RFC 2045 to 2047, 2557), as far as saved web pages need them.

export type MimePart = {
  /** The media type with its parameters. */
  type: string
  /** The address the part had on the web. */
  location: string | null
  /** Decoded from quoted-printable or base64. */
  bytes: Uint8Array
}

type Headers = ReadonlyMap<string, string>

/** Multiparts lie in multiparts; real ones three deep at most. */
const MAX_DEPTH = 5

/** The message's own headers, in lower case, and its parts in order, those of inner multiparts among them. */
export function partsOf(message: Uint8Array): { headers: Headers; parts: MimePart[] } {
  const buffer = Buffer.from(message.buffer, message.byteOffset, message.length)
  // One character a byte, so that offsets are bytes.
  const { headers, body } = split(buffer.toString('latin1'))
  return { headers, parts: collect(headers, body, 0) }
}

function split(text: string): { headers: Headers; body: string } {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
      return name ? [[name.toLowerCase(), value.trim()]] : []
    }),
  )
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

function collect(headers: Headers, body: string, depth: number): MimePart[] {
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /\bboundary="?([^";]+)"?/i.exec(type)?.[1]
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < MAX_DEPTH) {
    const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1)
    return pieces.flatMap((piece) => {
      if (piece.startsWith('--')) return []
      const inner = split(piece.replace(/^[^\n]*\n/, '').replace(/\r$/, ''))
      return collect(inner.headers, inner.body, depth + 1)
    })
  }
  const location = headers.get('content-location') ?? null
  return [{ type, location, bytes: decodeBody(body, headers.get('content-transfer-encoding') ?? '') }]
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64')
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/[ \t]+$/gm, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}
