// HTML to a document that runs nothing and loads nothing.
import { parseHTML } from 'linkedom'
import { UserError } from '../../user-error'
import { limitMarkup } from './limit-markup'

const OF_HEAD = new Set(['BASE', 'LINK', 'META', 'SCRIPT', 'STYLE', 'TITLE'])

/** Tags and character references. The largest of 2,000 pages of news and documentation has 20,000 tags; this many take some 600 MB. */
const MAX_MARKS = 250_000

/**
 * Parses `html`; scripts in it are text, and no address in it is ever opened. It always has a head and a body.
 * @throws UserError when it is too much to be held in memory
 */
export function parseHtml(html: string): Document {
  // Without the tag linkedom makes the first element the root, and loses what follows it.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html.replace(/<!doctype[^>]*>/i, '')}</html>`
  const limited = limitMarkup(whole)
  if (hasTooManyMarks(limited))
    throw new UserError(
      `has more than ${MAX_MARKS.toLocaleString('en')} tags and character references: save the text of the article and add that`,
    )
  const { document } = parseHTML(limited)
  sortParts(document)
  return document
}

/** Every `<` and `&` is one: what is no tag and no reference becomes a node as well. */
function hasTooManyMarks(html: string): boolean {
  let marks = 0
  for (const sign of ['<', '&'])
    for (let at = html.indexOf(sign); at >= 0; at = html.indexOf(sign, at + 1)) if (++marks > MAX_MARKS) return true
  return false
}

/** Puts what stands beside or in the wrong one of head and body where browsers put it; linkedom's own would be empty then. */
function sortParts(document: Document): void {
  const root = document.documentElement
  const parts = [...root.children]
  const inHead = parts.find(({ nodeName }) => nodeName === 'HEAD')?.children ?? []
  if (
    parts.length === 2 &&
    parts[0]?.nodeName === 'HEAD' &&
    parts[1]?.nodeName === 'BODY' &&
    [...inHead].every(({ nodeName }) => OF_HEAD.has(nodeName) || nodeName === 'NOSCRIPT')
  )
    return
  const head = document.createElement('head')
  const body = document.createElement('body')
  const place = (node: Node, isBody = false) => {
    if (node.nodeName === 'HEAD' || node.nodeName === 'BODY')
      for (const child of [...node.childNodes]) place(child, node.nodeName === 'BODY')
    else (OF_HEAD.has(node.nodeName) && !isBody ? head : body).appendChild(node)
  }
  for (const node of [...root.childNodes]) place(node)
  root.replaceChildren(head, body)
}
