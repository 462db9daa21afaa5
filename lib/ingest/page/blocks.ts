// A document as the blocks a reader sees: paragraphs, headings, items, in their order, each with the element it stands in.
import { tidyText } from './tidy-text'

/** One run of text that no block-level border parts. */
export type Block = {
  text: string
  /** The innermost block-level element around it. */
  element: Element
  /** Of its characters, the share that are links. */
  linkShare: number
}

/** What shows no words of its own, or words that are no part of the running text. */
const SILENT = new Set(
  'AREA AUDIO BASE BUTTON CANVAS DATALIST DIALOG EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MAP META METER NOSCRIPT OBJECT OPTGROUP OPTION PARAM PICTURE PROGRESS SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RTC RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Whether the page itself says that nobody sees the element. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && HIDING_STYLE.test(style)
}

/**
 * The blocks below `root`, in order; empty ones are left out.
 * @param seesHidden whether text that the page hides counts too
 */
export function readBlocks(root: Element, seesHidden = false): Block[] {
  const blocks: Block[] = []
  let pieces: string[] = []
  let linked = 0
  let links = 0
  let verbatim = 0
  let block = root

  const flush = () => {
    const text = tidyText(pieces.join(''))
    const share = Math.min(1, linked / Math.max(1, text.replace(/\s+/gu, '').length))
    // Two line breaks in a row are how many a page writes its paragraphs.
    for (const part of text.split(/\n{2,}/))
      if (/[\p{L}\p{N}]/u.test(part)) blocks.push({ text: part, element: block, linkShare: share })
    pieces = []
    linked = 0
  }
  const enter = (element: Element, name: string) => {
    if (name === 'A' && element.hasAttribute('href')) links++
    if (name === 'PRE') verbatim++
    if (INLINE.has(name)) return
    flush()
    block = element
  }
  const leave = (element: Element, name: string) => {
    if (name === 'A' && element.hasAttribute('href')) links--
    if (name === 'PRE') verbatim--
    if (INLINE.has(name)) return
    flush()
    block = element.parentElement ?? root
  }

  // By hand and not by recursion: a page may be nested deeper than the stack.
  let node: Node | null = root.firstChild
  let depth = 1
  while (node !== null && depth > 0) {
    let opened = false
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? ''
      pieces.push(verbatim > 0 ? data : data.replace(/\s+/gu, ' '))
      if (links > 0) linked += data.replace(/\s+/gu, '').length
    } else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.nodeName.toUpperCase()
      if (name === 'BR') pieces.push('\n')
      else if (!SILENT.has(name) && (seesHidden || !isHidden(element))) {
        enter(element, name)
        opened = element.firstChild !== null
        if (!opened) leave(element, name)
      }
    }
    if (opened) {
      node = node.firstChild
      depth++
      continue
    }
    while (node !== null && node.nextSibling === null && depth > 0) {
      node = node.parentNode
      depth--
      if (depth > 0 && node) leave(node as Element, node.nodeName.toUpperCase())
    }
    if (depth > 0) node = node?.nextSibling ?? null
  }
  flush()
  return blocks
}
