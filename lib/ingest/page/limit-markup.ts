// Takes out of markup what is nested deeper than any browser shows it, and attributes beyond number: the time of parsing grows
// with the square of either.

/** As browsers do. */
const MAX_NESTING = 512

const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi
/** Elements that have no end, or need not have one, and are closed by the next of their kind. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|t[rdh]|thead|tbody|tfoot|option|optgroup|colgroup|r[tp]|html|head|body)$/i

/** Only such a tag can have too many attributes. Characters. */
const LONG_TAG = 64 * 1024
/** In the long tags of a page, one before each attribute: a hundred thousand attributes take seconds. */
const MAX_BLANKS = 120_000
const SPACE = 0x20

const VERBATIM = new Set(['script', 'style'])

/**
 * `html` without the tags below the 512th level, and without the attributes of long tags once there were too many; what
 * the tags hold stays. Every character is looked at two or three times at most.
 */
export function limitMarkup(html: string): string {
  const kept: string[] = []
  let copied = 0
  let depth = 0
  let blanks = 0
  const cut = (from: number, to: number, instead: string) => {
    kept.push(html.slice(copied, from), instead)
    copied = to
  }
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const { index, 0: start, 1: slash, 2: name } = match
    const close = after(html, name === undefined ? '-->' : '>', index)
    if (close < 0) break
    const end = slash === '' && name !== undefined ? endOfVerbatim(html, name.toLowerCase(), close) : close
    if (end < 0) break
    TAG.lastIndex = end
    if (name === undefined) continue
    const isLong = close - index > LONG_TAG
    if (isLong) blanks += blanksIn(html, index, close)
    const isNested = !UNCLOSED.test(name) && html[end - 2] !== '/'
    const isTooDeep = isNested && (depth > MAX_NESTING || (depth === MAX_NESTING && slash === ''))
    if (isNested) depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (isTooDeep) cut(index, end, ' ')
    else if (isLong && blanks > MAX_BLANKS) cut(index + start.length, close - 1, '')
  }
  return copied === 0 ? html : kept.join('') + html.slice(copied)
}

/** Where a script ends with all it holds, `close` being where its first tag ends; of other elements that is the end. */
function endOfVerbatim(html: string, name: string, close: number): number {
  const last = VERBATIM.has(name) ? html.indexOf(`</${name}`, close) : -1
  return last < 0 ? close : after(html, '>', last)
}

function blanksIn(html: string, from: number, to: number): number {
  let blanks = 0
  for (let at = from; at < to; at += 1) if (html.charCodeAt(at) <= SPACE) blanks += 1
  return blanks
}

/** Where the next `mark` ends; -1 where there is none, and nothing that follows is markup. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}
