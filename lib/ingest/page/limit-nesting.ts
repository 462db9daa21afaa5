// Takes out of markup what is nested deeper than any browser shows it: the time of parsing grows with the square of the depth.

/** As browsers do. */
const MAX_NESTING = 512

const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi
/** Elements that have no end, or need not have one, and are closed by the next of their kind. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|t[rdh]|thead|tbody|tfoot|option|optgroup|colgroup|r[tp]|html|head|body)$/i

const VERBATIM = new Set(['script', 'style'])

/** `html` without the tags below the 512th level; what they hold stays. Every character is looked at once or twice. */
export function limitNesting(html: string): string {
  const kept: string[] = []
  let copied = 0
  let depth = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const { index, 1: slash, 2: name } = match
    const end = endOf(html, index, name?.toLowerCase(), slash === '')
    if (end < 0) break
    TAG.lastIndex = end
    if (name === undefined || UNCLOSED.test(name) || html[end - 2] === '/') continue
    const isTooDeep = depth > MAX_NESTING || (depth === MAX_NESTING && slash === '')
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (!isTooDeep) continue
    kept.push(html.slice(copied, index), ' ')
    copied = end
  }
  return copied === 0 ? html : kept.join('') + html.slice(copied)
}

/** Where a comment, a tag, or a script with all it holds ends; -1 where it never does, and nothing after it is markup. */
function endOf(html: string, index: number, name: string | undefined, opens: boolean): number {
  if (name === undefined) return after(html, '-->', index)
  const end = after(html, '>', index)
  if (!opens || end < 0 || !VERBATIM.has(name)) return end
  const close = html.indexOf(`</${name}`, end)
  return close < 0 ? end : after(html, '>', close)
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}
