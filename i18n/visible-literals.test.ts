// No words of the screen stand in its source: they are in messages/, in every language.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'

type Node = { type: string; [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** What a reader sees or hears. */
const VISIBLE_ATTRIBUTE = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label|kicker)$/
const SILENT_ATTRIBUTE = /^(class|className|.*Class|look|d|style|href|src|lang|viewBox|content|media)$/
const HAS_WORD = /\p{L}{2}/u
/** A label or a sentence: `Statements`, `As the system`. Class names and codes begin small. */
const BEGINS_LIKE_WORDS = /^\p{Lu}\p{Ll}+(?![\w-]*[A-Z_/=])/u
/** Selectors and programs are none. */
const SEVERAL_WORDS = /^[^[\]={]*\p{L}[,;:.]? \p{L}/u
/** Names and beginnings of addresses that are the same in every language, and names of keys, headers and methods. */
const NO_WORDS =
  /^(Dictum|UTC|(https:\/\/\s*)+|Enter|Escape|Home|End|Tab|Space|Delete|Backspace|Page(Up|Down)|Arrow(Up|Down|Left|Right)|(Shift|Mod|Control)(\+.+)?|[a-z]( [a-z])+|Meta|Alt|Ctrl|Esc|Content-.*|Cache-.*|Georgia, .*|use (client|server))$/

/** Said to whoever runs or mends the program, not to its reader. */
function isForDevelopers(node: Node): boolean {
  const callee = isNode(node.callee) ? node.callee : null
  if (node.type === 'NewExpression') return /Error$/.test(String(callee?.name))
  const object = callee && isNode(callee.object) ? callee.object : null
  return node.type === 'CallExpression' && object?.name === 'console'
}

/**
 * @param path of a .ts or .tsx file of components/ or app/
 * @returns the words as written, in order of their place
 */
function visibleLiterals(path: string, source: string): string[] {
  const found: string[] = []
  const isMarkup = path.endsWith('.tsx')
  const take = (text: unknown, pattern: RegExp) => {
    if (typeof text !== 'string' || NO_WORDS.test(text.trim()) || !pattern.test(text)) return
    found.push(text.trim().replace(/\s+/g, ' '))
  }

  /** `seen`: whether a plain string here would be shown. */
  const walk = (node: unknown, seen: boolean): void => {
    if (Array.isArray(node)) {
      for (const each of node) walk(each, seen)
      return
    }
    if (!isNode(node) || isForDevelopers(node)) return
    switch (node.type) {
      case 'JSXText':
        take(node.value, HAS_WORD)
        break
      case 'Literal':
        take(node.value, seen ? HAS_WORD : BEGINS_LIKE_WORDS)
        if (!seen && !isMarkup && !BEGINS_LIKE_WORDS.test(String(node.value))) take(node.value, SEVERAL_WORDS)
        break
      case 'TemplateElement': {
        const text = Reflect.get(Object(node.value), 'raw')
        take(text, seen ? HAS_WORD : isMarkup ? BEGINS_LIKE_WORDS : SEVERAL_WORDS)
        break
      }
      case 'JSXAttribute': {
        const name = isNode(node.name) ? String(node.name.name) : ''
        if (!SILENT_ATTRIBUTE.test(name)) walk(node.value, VISIBLE_ATTRIBUTE.test(name))
        break
      }
      case 'JSXExpressionContainer':
        walk(node.expression, seen)
        break
      case 'JSXElement':
      case 'JSXFragment':
        walk(node.openingElement, false)
        walk(node.children, true)
        break
      case 'ConditionalExpression':
        walk(node.test, false)
        walk([node.consequent, node.alternate], seen)
        break
      case 'LogicalExpression':
        walk(node.left, node.operator !== '&&' && seen)
        walk(node.right, seen)
        break
      case 'TemplateLiteral':
        walk(node.quasis, seen)
        walk(node.expressions, false)
        break
      case 'BinaryExpression':
        if (node.operator === '+') walk([node.left, node.right], seen)
        break
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'TSLiteralType':
        break
      default:
        for (const value of Object.values(node)) walk(value, false)
    }
  }
  walk(parseSync(path, source).program, false)
  return found
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    // What machines ask for is in English.
    if (entry.isDirectory()) return path === 'app/api' ? [] : sources(path)
    return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) ? [path] : []
  })
}

it('finds none', () => {
  const found = ['app', 'components'].flatMap(sources).flatMap((path) => {
    const words = visibleLiterals(path, readFileSync(join(ROOT, path), 'utf8'))
    return words.length > 0 ? [[path, words]] : []
  })
  // Words belong in messages/<language>/<area>.json; see CONTRIBUTING.md.
  expect(Object.fromEntries(found)).toEqual({})
})

it.each([
  ['<p>All statements</p>', ['All statements']],
  ['<p>{n} of {m}</p>', ['of']],
  ['<p>{isOpen ? "shut" : t("open")}</p>', ['shut']],
  [`<p>{isOpen && \`of \${n}\`}</p>`, ['of']],
  ['<p aria-label="Pages" className="Big one" data-x="words">{n}</p>', ['Pages']],
  [`<p title={\`Page \${n}\`}>{"…"}</p>`, ['Page']],
  ['const COLUMNS = [{ header: "Said on" }]', ['Said on']],
  ['export const metadata = { title: "Statements" }', ['Statements']],
  ['<p lang="en">{t("allStatements")} – {n}%</p>', []],
  ['if (event.key === "Enter") throw new Error("Nothing to go to")', []],
  ['console.warn("It did not come")', []],
  ['<p className={isOpen ? "flex grow" : "grid"} />', []],
])('sees in %s %j', (source, words) => {
  expect(visibleLiterals('x.tsx', source)).toEqual(words)
})

it('sees small words in a module of labels', () => {
  const source = "import x from 'next-intl'; const WORDS = { none: 'nobody named', key: 'noneNamed' }"
  expect(visibleLiterals('x.ts', source)).toEqual(['nobody named'])
})
