// Markdown without its marks: what a reader of the printed page would see.

const FENCE = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^`\n]*\n([\s\S]*?)(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm
const COMMENT = /<!--(?:(?!<!--)[\s\S])*?-->/g
const DEFINITION = /^ {0,3}\[([^\]\n]+)\]:[ \t]*\S+.*$/gm
/** Headings and items are lines of their own; the other lines of a paragraph belong together. */
const OWN_LINE = /^ {0,3}#{1,6}(?:\s|$)|^\s*(?:[-*+]|\d{1,9}[.)])\s+|^\s*\|/
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/
const TARGET = String.raw`\(\s*(?:<[^>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)`
const LABEL = String.raw`\[((?:[^\[\]]|\[[^\[\]]*\])*)\]`
const IMAGE = new RegExp(String.raw`!${LABEL}(?:${TARGET}|\[[^\[\]]*\])`, 'g')
const LINK = new RegExp(`${LABEL}${TARGET}`, 'g')
const REFERENCE = new RegExp(String.raw`${LABEL}\[([^\[\]]*)\]`, 'g')
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi
const EMPHASIS: RegExp[] = [
  /(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1/g,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu,
  /(~~)(?=\S)([^~]*\S)\1/g,
]
/** Nobody prints more: bold in italics in struck out. */
const MAX_LAYERS = 4
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** What must come through as it is stands aside in the private area meanwhile. */
const ASIDE = 0xe000
const setAside = (text: string) =>
  text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(ASIDE + mark.charCodeAt(0)))
const takeBack = (text: string) =>
  text.replace(/[\ue021-\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - ASIDE))

/** The words of `markdown`, paragraphs parted by an empty line. */
export function markdownText(markdown: string): string {
  const defined = new Set([...markdown.matchAll(DEFINITION)].map(([, name = '']) => name.toLowerCase()))
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(FENCE, (_, _mark, code: string) => `\n${setAside(code)}\n`)
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => setAside(mark))
    .replace(/(?<!`)(`+)(?!`)([^\n]{0,2000}?[^`\n])\1(?!`)/g, (_, _marks, code: string) => setAside(code.trim()))
    .replace(COMMENT, '')
    .replace(DEFINITION, '')
  const paragraphs = text.split(/\n[ \t>]*\n/).map((paragraph) => inline(joinLines(paragraph), defined).trim())
  return takeBack(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'))
}

/** One paragraph's lines without the marks they begin with; soft line breaks are blanks. */
function joinLines(paragraph: string): string {
  let joined = ''
  let isFresh = true
  for (const raw of paragraph.split('\n')) {
    const line = raw.replace(/^(?:\s*>)+ ?/, '')
    if (RULE.test(line) || TABLE_RULE.test(line)) {
      isFresh = true
      continue
    }
    const isOwn = OWN_LINE.test(line)
    const words = line
      .replace(/^ {0,3}#{1,6}(?:\s+|$)(.*?)(?:\s+#+)?\s*$/, '$1')
      .replace(/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/, '')
    joined += `${joined === '' ? '' : isFresh || isOwn ? '\n' : ' '}${words.replace(/\\$/, '').trim()}`
    isFresh = / {2,}$|\\$/.test(line) || /^ {0,3}#{1,6}\s/.test(line)
  }
  return joined
}

function inline(text: string, defined: ReadonlySet<string>): string {
  let plain = text
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(REFERENCE, (whole, label: string, name: string) =>
      defined.has((name || label).toLowerCase()) ? label : whole,
    )
    .replace(/\[\^[^[\]\s]+\]/g, '')
    .replace(/\[([^[\]]+)\]/g, (whole, name: string) => (defined.has(name.toLowerCase()) ? name : whole))
    .replace(/<((?:https?|mailto):[^\s<>]+)>/gi, (_, address: string) => setAside(address))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(TAG, '')
  // Emphasis in emphasis comes off layer by layer.
  for (let layer = 0; layer < MAX_LAYERS; layer += 1)
    for (const pattern of EMPHASIS) plain = plain.replace(pattern, '$2')
  return plain
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(\d{1,7}|x[\da-f]{1,6});/gi, (whole, code: string) => {
      const point = Number(code.replace(/^x/i, '0x'))
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole
    })
}
