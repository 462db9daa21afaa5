// Whatever lib gives as a reason in English is known, and can so be said in every language: sentences are read off the source.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { recogniseReason } from './recognise-reason'

type Node = { type: string; [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const nameOf = (node: unknown): string => (isNode(node) && node.type === 'Identifier' ? String(node.name) : '')
const inside = (node: Node): Node[] =>
  Object.values(node).flatMap((value) => (isNode(value) ? [value] : nodesIn(value)))

/** Stands for what the program fills in. */
const FILLED = '{}'

/** The constants of a file by name; of several of one name none. */
function constantsOf(program: Node): Map<string, Node> {
  const found = new Map<string, Node | null>()
  const walk = (node: Node) => {
    if (node.type === 'VariableDeclaration' && node.kind === 'const')
      for (const { id, init } of nodesIn(node.declarations))
        if (isNode(init)) found.set(nameOf(id), found.has(nameOf(id)) ? null : init)
    inside(node).forEach(walk)
  }
  walk(program)
  return new Map([...found].flatMap(([name, init]) => (init ? [[name, init]] : [])))
}

/** All that an expression may read, as far as the file tells. */
function wordingsOf(node: unknown, constants: Map<string, Node>): string[] {
  if (!isNode(node)) return [FILLED]
  const read = (part: unknown) => wordingsOf(part, constants)
  const joined = (parts: string[][]) =>
    parts.reduce((before, ends) => before.flatMap((start) => ends.map((end) => start + end)), [''])
  switch (node.type) {
    case 'Literal':
      return [typeof node.value === 'string' ? node.value : FILLED]
    case 'TemplateLiteral': {
      const filled = nodesIn(node.expressions).map(read)
      const cooked = nodesIn(node.quasis).map(({ value }) => String(Reflect.get(Object(value), 'cooked')))
      return joined(cooked.flatMap((words, at) => [[words], filled[at] ?? ['']]))
    }
    case 'ConditionalExpression':
      return [...read(node.consequent), ...read(node.alternate)]
    case 'LogicalExpression':
      return node.operator === '&&' ? read(node.right) : [...read(node.left), ...read(node.right)]
    case 'BinaryExpression':
      return node.operator === '+' ? joined([read(node.left), read(node.right)]) : [FILLED]
    case 'Identifier':
      return constants.has(nameOf(node)) ? read(constants.get(nameOf(node))) : [FILLED]
    case 'MemberExpression': {
      const table = node.computed ? constants.get(nameOf(node.object)) : undefined
      return table?.type === 'ObjectExpression'
        ? nodesIn(table.properties).flatMap(({ value }) => read(value))
        : [FILLED]
    }
    default:
      return [FILLED]
  }
}

/** Files that say hardly anything but reasons: each sentence in them is looked at. Elsewhere only what is plainly a reason is. */
const SPEAKING =
  /^lib\/(ingest|services\/(queue|feeds|groups|add-pasted|edit-entry|judge-names)|identity\/(lookup|match-names|compare-names)|alignment\/same-text\/(compare-texts|likely-origin)|alignment\/statements\/compare-statements|db\/group-basis)/
/** What pages and tables say, in their words. */
const THEIR_WORDS =
  /\/(wall-words|field-names|full-text-marks|publication-words|surroundings|read-language|blocks|printed-byline|zone-offsets|awkward-[\w-]+|encode-as)\.ts$/

const SEVERAL_WORDS = /\p{L}{2}[,;:.]? \p{L}/u

function isPlainlyReason(node: Node): boolean {
  if (node.type === 'NewExpression') return /^(User|Fetch)Error$/.test(nameOf(node.callee))
  if (node.type === 'CallExpression') return /^(yes|yesInPart|maybe|no)$/.test(nameOf(node.callee))
  if (node.type === 'Property') return nameOf(node.key) === 'why'
  if (node.type === 'VariableDeclarator') return nameOf(node.id) === 'why'
  return node.type === 'AssignmentExpression' && nameOf(node.left) === 'why'
}

/** The sentences of a file, and the parts of such, that may be given as a reason. */
function reasonsIn(path: string, source: string): string[] {
  const { program } = parseSync(path, source) as unknown as { program: Node }
  const constants = constantsOf(program)
  const found: string[] = []
  // A constant that stands in a sentence is read with it.
  const parts = new Set<Node>()
  const findParts = (node: Node) => {
    if (node.type === 'TemplateLiteral')
      for (const expression of nodesIn(node.expressions)) {
        const constant = constants.get(nameOf(expression))
        if (constant) parts.add(constant)
      }
    inside(node).forEach(findParts)
  }
  findParts(program)
  const walk = (node: Node, isReason: boolean): void => {
    if (parts.has(node) || /^(Import|TS)/.test(node.type)) return
    if (node.type === 'Literal' || node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && isReason)) {
      if (isReason) found.push(...wordingsOf(node, constants))
      return
    }
    for (const each of inside(node)) walk(each, isReason || isPlainlyReason(node))
  }
  walk(program, SPEAKING.test(path))
  return found.filter((wording) => SEVERAL_WORDS.test(wording.replaceAll(FILLED, '').replace(/\s+/g, ' ')))
}

/** What a program may fill in. */
const FILLINGS = [
  ...'x.example|7|5 March 2031|father and son|a captcha|a font|one feed|outlet|page|minute|paused'.split('|'),
  ...'which is a front page|has no column "file"|asks search engines not to list the page (none)'.split('|'),
]

/** What is put around a part elsewhere in its file: in check-url.ts, reservation.ts and read-manifest.ts. */
const FRAMES = ['{}', '“x” {}.', 'The page {}.', '{}: the first line must be file,url']

function isKnown(wording: string): boolean {
  const tidy = wording.replace(/(?:\{\})+/g, FILLED)
  const fill = (begun: string): boolean =>
    begun.includes(FILLED)
      ? FILLINGS.some((filling) => fill(begun.replace(FILLED, () => filling)))
      : recogniseReason(begun) !== null
  return FRAMES.some((frame) => fill(frame.replace(FILLED, () => tidy)))
}

/** Sentences that stay in English, and what is none, each with the reason. */
const EXCEPTIONS: [wording: RegExp, because: string][] = [
  [/^lib\/db\/migrate\.ts/, 'told in the terminal that starts Dictum'],
  [/^lib\/services\/reread-pages\.ts/, 'told in the terminal alone'],
  [/^lib\/services\/export\/export-statements\.ts/, 'answered to programs, as the rest of the API'],
  [/: no page is fetched while another is read$/, 'a fault of the program'],
  [/: no speaker was made for \{\}$/, 'a fault of the program'],
  [/: statement \{\} is compared but was not read$/, 'a fault of the program'],
  [/compare-names\.ts: mrs? /, 'titles, by which names are read'],
  [/user-agent\.ts: /, 'what Dictum calls itself to sites'],
  [/: (gzip, deflate, br|text\/html; .*)$/, 'headers'],
  [/: .*(\[[\w*]+[\]=]|<html>)/, 'selectors and markup'],
  [/: nav, aside, footer, form, figcaption$/, 'a selector'],
]

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return path === 'lib/db/generated' || path === 'lib/engine' ? [] : sources(path)
    return /\.ts$/.test(path) && !/\.test\.ts$|\/test-/.test(path) && !THEIR_WORDS.test(path) ? [path] : []
  })
}

const unknown = sources('lib').flatMap((path) =>
  reasonsIn(path, readFileSync(join(ROOT, path), 'utf8'))
    .filter((wording) => !isKnown(wording))
    .map((wording) => `${path}: ${wording}`),
)

it('are all known', () => {
  // What is missing belongs in messages/<language>/reasons.json.
  expect(unknown.filter((each) => !EXCEPTIONS.some(([wording]) => wording.test(each)))).toEqual([])
})

it.each(EXCEPTIONS)('still need the exception %s: %s', (wording) => {
  expect(unknown.some((each) => wording.test(each))).toBe(true)
})

it.each([
  ["throw new UserError('was left in the rain')", ['was left in the rain']],
  [`const why = found ? \`came \${n} times\` : null`, ['came {} times']],
  ["return { why: ['a', 'it was wet'].join('') }", ['it was wet']],
  [`const HALF = 'half of it'; throw new UserError(\`came with \${HALF} alone\`)`, ['came with half of it alone']],
  [
    `const KINDS = { a: 'one kind', b: 'two kinds' }; const why = \`has \${KINDS[kind]} in it\``,
    ['has one kind in it', 'has two kinds in it'],
  ],
  ["return maybe(0.5, n > 1 ? 'more of them' : 'one of them')", ['more of them', 'one of them']],
  ["throw new Error('no such row is there')", []],
])('are seen in %s', (source, wordings) => {
  expect(reasonsIn('lib/db/x.ts', source)).toEqual(wordings)
})

it('looks at whatever is said where hardly anything but reasons is', () => {
  expect(reasonsIn('lib/ingest/x.ts', "const LOST = 'was left in the rain'")).toEqual(['was left in the rain'])
  expect(isKnown('was left in the rain')).toBe(false)
})
