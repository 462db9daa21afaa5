// Text out of a value that may hold markup or character references, as titles and bodies in meta data do.
import { readBlocks } from './blocks'
import { parseHtml } from './parse-html'
import { tidyText } from './tidy-text'

const MARKUP = /<[a-z!/][^>]*>|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i

/** The words of `value`, its blocks parted by an empty line. */
export function plainText(value: string): string {
  if (!MARKUP.test(value)) return tidyText(value)
  const { body } = parseHtml(`<html><body>${value}</body></html>`)
  const once = readBlocks(body, true)
    .map(({ text }) => text)
    .join('\n\n')
  // Written twice over: "&amp;quot;".
  return MARKUP.test(once) && once.length < value.length ? plainText(once) : once
}

/** The same on one line. */
export const plainLine = (value: string): string => plainText(value).replace(/\s+/g, ' ')
