// What the engine makes, today, of the sentences a language pack gives as examples of a rule.
import { analyze, type RuleExamples, type RuleId, type Statement } from '../../lib/engine'
import { parseMarkup } from '../../lib/engine/gold/annotated'
import type { NameLookup, Span } from '../../lib/engine/types'
import { escapeMarkdown } from './escape'

const noNames: NameLookup = { find: () => null, same: () => false }

/** The sentences of one rule: each that it must find with what it finds, then each that it must leave alone. */
export function examplesOf({ rule, yes, no }: RuleExamples, language: string): string {
  const read = (text: string) => analyze(text, { language, publishedOn: null, names: noNames })
  const found = yes.map((markup) => {
    const { text } = parseMarkup(markup)
    return linesOf(text, read(text), rule)
  })
  const left = no.map((text) => {
    const others = read(text).map((statement) => `  ${otherwise(text, statement)}`)
    return [`- ${escapeMarkdown(text)}`, ...others].join('  \n')
  })
  return ['Finds:', '', ...found, '', 'Leaves alone:', '', ...left].join('\n')
}

function linesOf(text: string, statements: Statement[], rule: RuleId): string {
  const own = statements.filter((statement) => statement.rule === rule)
  const others = statements.filter((statement) => statement.rule !== rule).map((other) => `  ${otherwise(text, other)}`)
  const lines = own.flatMap((statement, i) => [
    `${i === 0 ? '- ' : '  '}${marked(text, statement)}`,
    `  ${facts(statement)}`,
  ])
  if (own.length === 0) lines.push(`- ${escapeMarkdown(text)}`, '  **not found**')
  return [...lines, ...others].join('  \n')
}

const otherwise = (text: string, statement: Statement) =>
  `by \`${statement.rule}\`: “${escapeMarkdown(statement.spans.map(({ start, end }) => text.slice(start, end)).join(' … '))}”, ${facts(statement)}`

function facts({ kind, speaker, cue, confidence }: Statement): string {
  const who = speaker ? `${escapeMarkdown(speaker.name)} (${speaker.type})` : 'speaker unknown'
  const verb = cue ? ` · ${escapeMarkdown(cue.lemma)} (${cue.act})` : ''
  return `${kind} · ${who}${verb} · ${confidence.toFixed(2)}`
}

/** The text with the content in bold, the cue in italics and the speaker underlined; tags nest where the spans do. */
function marked(text: string, { spans, cue, speaker }: Statement): string {
  const tags: (Span & { tag: string })[] = [
    ...spans.map((span) => ({ ...span, tag: 'b' })),
    ...(cue ? [{ ...cue, tag: 'i' }] : []),
    ...(speaker?.mention ? [{ ...speaker.mention, tag: 'u' }] : []),
  ]
  const edges = [...new Set([0, text.length, ...tags.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges
    .slice(0, -1)
    .map((start, i) => {
      const piece = escapeMarkdown(text.slice(start, edges[i + 1]))
      const around = tags.filter((tag) => tag.start <= start && start < tag.end).map(({ tag }) => tag)
      return around.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, piece)
    })
    .join('')
}
