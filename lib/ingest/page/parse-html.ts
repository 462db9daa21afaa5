// HTML to a document that runs nothing and loads nothing.
import { parseHTML } from 'linkedom'
import { limitNesting } from './limit-nesting'

const OF_HEAD = new Set(['BASE', 'LINK', 'META', 'SCRIPT', 'STYLE', 'TITLE'])

/** Parses `html`; scripts in it are text, and no address in it is ever opened. It always has a head and a body. */
export function parseHtml(html: string): Document {
  // Without the tag linkedom makes the first element the root, and loses what follows it.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html.replace(/<!doctype[^>]*>/i, '')}</html>`
  const { document } = parseHTML(limitNesting(whole))
  sortParts(document)
  return document
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
