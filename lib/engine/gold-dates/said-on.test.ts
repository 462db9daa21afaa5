// When it was said, on sentences of our own: the right days, and no time of something else taken for them. Floors are raised on purpose.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { analyze } from '../analyze'
import type { NameLookup, Statement } from '../types'

/** The least share of sentences dated rightly, and the most traps that a language may fall into. */
const FLOOR = { dated: 0.98, traps: 0 }

const here = dirname(fileURLToPath(import.meta.url))
const names: NameLookup = { find: () => null, same: () => false }

type Case = { trap: boolean; publishedOn: string | null; expected: string; text: string; start: number; end: number }

function parse(line: string): Case {
  const [day = '', expected = '', marked = ''] = line.split(' | ')
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  if (start < 0 || end < start) throw new Error(`No content in braces: ${line}`)
  const publishedOn = day.replace(/^trap /, '')
  return {
    trap: day.startsWith('trap '),
    publishedOn: publishedOn === 'unknown' ? null : publishedOn,
    expected,
    text: marked.replace(/[{}]/g, ''),
    start,
    end,
  }
}

/** `2025-03-03`, `2025-02-24..2025-03-02`, `?` for a phrase that could not be resolved, `-` for no phrase. */
function shown(statement: Statement | undefined): string {
  if (!statement) return 'no statement'
  const { saidOn } = statement
  if (!saidOn) return '-'
  if (!saidOn.from) return '?'
  return saidOn.from === saidOn.to ? saidOn.from : `${saidOn.from}..${saidOn.to}`
}

const files = readdirSync(here).filter((name) => name.endsWith('.txt'))

it.each(files)('dates what was said in %s', (file) => {
  const language = file.replace('.txt', '')
  const cases = readFileSync(join(here, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(parse)
  const wrong = cases.flatMap(({ trap, publishedOn, expected, text, start, end }) => {
    const found = analyze(text, { language, publishedOn, names })
    const holding = found.find(({ spans }) => spans.some((span) => span.start < end && start < span.end))
    return shown(holding) === expected ? [] : [{ trap, text, expected, got: shown(holding) }]
  })
  const traps = wrong.filter(({ trap }) => trap)
  const dated = cases.filter(({ trap }) => !trap).length
  expect(traps.length, JSON.stringify(traps, null, 1)).toBeLessThanOrEqual(FLOOR.traps)
  const share = 1 - (wrong.length - traps.length) / dated
  expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(FLOOR.dated)
})

it('has sentences for every language with a pack of its own', () => {
  expect(files.sort()).toEqual(['de.txt', 'el.txt', 'en.txt', 'es.txt', 'fr.txt', 'it.txt'])
})
