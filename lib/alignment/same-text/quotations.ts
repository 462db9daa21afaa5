// Finds what a line of text quotes.

/** What closes a quotation that begins with a mark. */
const CLOSED_BY: Record<string, string> = { '«': '»', '“': '”“', '„': '“”"', '»': '«', '"': '"', '‘': '’' }

/** Where a line quotes, as offsets of the opening and the closing mark, in order; a quotation left open ends with its line. */
export function quotationsOf(line: string): [number, number][] {
  const found: [number, number][] = []
  let open = -1
  let closers = ''
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if (open < 0) {
      const closing = CLOSED_BY[sign]
      if (closing === undefined) continue
      open = at
      closers = closing
    } else if (closers.includes(sign) && !(sign === '’' && /\p{L}/u.test(line[at + 1] ?? ''))) {
      found.push([open, at])
      open = -1
    }
  }
  // A single mark that nothing closes is an apostrophe.
  if (open >= 0 && closers !== '’') found.push([open, line.length])
  return found
}
