// What came of a page that was read again, in lines that a person can judge it by.
import type { RereadChange } from '../../lib/services/reread-facts'
import type { RereadPage } from '../../lib/services/reread-pages'

/** So much of a paragraph or fact is shown, in UTF-16 code units, and so many paragraphs. */
const WIDTH = 100
const PARAGRAPHS = 6

/** The lines of one page; none where it came out the same. */
export function linesOf(page: RereadPage): string[] {
  const name = `article ${page.articleId} (${page.origin})`
  if (page.came === 'same') return []
  if (page.came === 'to-nothing') return [`failed         ${name} ${page.why}; it stays as it is`]
  const version = page.version === null ? '' : `: article ${page.version} is its later version`
  return [`otherwise      ${name}${version}`, ...page.changes.flatMap(linesOfChange)]
}

function linesOfChange({ fact, before, after }: RereadChange): string[] {
  const head = `  ${fact.padEnd(11)}  `
  if (fact !== 'text') return [`${head}${shown(before)} → ${shown(after)}`]
  const [gone, come] = [paragraphsBesides(before, after), paragraphsBesides(after, before)]
  const length = (text: string | null) => (text ?? '').length.toLocaleString('en')
  return [
    `${head}${length(before)} → ${length(after)} characters; paragraphs: ${gone.length} gone, ${come.length} new`,
    ...sample('-', gone),
    ...sample('+', come),
  ]
}

const shown = (value: string | null) => (value === null ? 'unknown' : `“${cut(value)}”`)

const cut = (text: string) => (text.length <= WIDTH ? text : `${text.slice(0, WIDTH).trimEnd()}…`)

const paragraphsOf = (text: string | null) =>
  (text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** The paragraphs of `text` that `other` does not hold, or holds less often. */
function paragraphsBesides(text: string | null, other: string | null): string[] {
  const left = new Map<string, number>()
  for (const paragraph of paragraphsOf(other)) left.set(paragraph, (left.get(paragraph) ?? 0) + 1)
  return paragraphsOf(text).filter((paragraph) => {
    const count = left.get(paragraph) ?? 0
    left.set(paragraph, count - 1)
    return count <= 0
  })
}

function sample(mark: string, paragraphs: string[]): string[] {
  const lines = paragraphs.slice(0, PARAGRAPHS).map((paragraph) => `    ${mark} ${cut(paragraph)}`)
  const more = paragraphs.length - lines.length
  return more > 0 ? [...lines, `    ${mark} … and ${more} more`] : lines
}
