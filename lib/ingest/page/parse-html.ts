// HTML to a document that runs nothing and loads nothing.
import { parseHTML } from 'linkedom'

/** Parses `html`; scripts in it are text, and no address in it is ever opened. */
export function parseHtml(html: string): Document {
  // Without both tags linkedom makes the first element of a fragment the root of the document.
  const whole = /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : wrap(html)
  const { document } = parseHTML(whole)
  return document
}

function wrap(html: string): string {
  const head = /<head[\s>][\s\S]*?<\/head\s*>/i.exec(html)?.[0] ?? ''
  const rest = html.replace(head, '').replace(/<!doctype[^>]*>|<\/?(?:html|body)(?:\s[^>]*)?>/gi, '')
  return `<!doctype html><html>${head || '<head></head>'}<body>${rest}</body></html>`
}
