// What an answer itself says about being read by programs: in its header, and in the head of an HTML page.
import { mediaType } from './media-types'
import type { Declared } from './reservation'
import { PRODUCT } from './user-agent'

/** The part of a page in which its head must stand, in bytes. */
const HEAD = 256 * 1024

/** What header lines, by name in lower case, declare: `tdm-reservation`, `tdm-policy`, `X-Robots-Tag`. */
export function declaredInHeader(headers: NodeJS.Dict<string[]>): Declared {
  return {
    source: 'header',
    tdmReservation: headers['tdm-reservation']?.[0] ?? null,
    tdmPolicy: headers['tdm-policy']?.[0] ?? null,
    robotsWords: (headers['x-robots-tag'] ?? []).flatMap(wordsOfTag),
  }
}

/** The directives of one `X-Robots-Tag` line, none where it is for another program ("otherbot: noindex"). */
function wordsOfTag(line: string): string[] {
  const [, agent, rest] = /^\s*([\w*-]+)\s*:\s*(.*)$/.exec(line) ?? []
  if (agent === undefined || agent.toLowerCase() === 'unavailable_after') return wordsOf(line)
  return agent === '*' || agent.toLowerCase() === PRODUCT.toLowerCase() ? wordsOf(rest ?? '') : []
}

/**
 * What the meta elements of an HTML page declare: `tdm-reservation`, `tdm-policy`, `robots` and our own name. null for
 * what is not HTML. Their names are ASCII in every character set, so the page need not be decoded for it.
 */
export function declaredInPage(bytes: Uint8Array, contentType: string | null): Declared | null {
  if (!['', 'text/html', 'application/xhtml+xml'].includes(mediaType(contentType))) return null
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/<!--.*?-->/gs, '')
  const declared: Declared = { source: 'page', tdmReservation: null, tdmPolicy: null, robotsWords: [] }
  for (const [element] of head.matchAll(/<meta\b[^<>]*>/gi)) {
    const name = attribute(element, 'name').toLowerCase()
    const content = attribute(element, 'content')
    if (name === 'tdm-reservation') declared.tdmReservation ??= content
    else if (name === 'tdm-policy') declared.tdmPolicy ??= content
    else if (name === 'robots' || name === PRODUCT.toLowerCase()) declared.robotsWords.push(...wordsOf(content))
  }
  return declared
}

function attribute(element: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(element)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}

function wordsOf(directives: string): string[] {
  return directives
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
}
