// Reads our marked-up articles and rule examples into plain text with offsets, in the shape the scorer compares.
import type { Span, SpeakerType, StatementKind } from '../types'

export type MarkRole = 'content' | 'cue' | 'speaker' | 'optional'

/** One bracket of the markup: `number` says which statement it belongs to, null for optional stretches. */
export type Mark = Span & { role: MarkRole; number: number | null }

export type GoldStatement = {
  kind: StatementKind
  spans: Span[]
  speaker: string
  speakerType: SpeakerType
  mention: Span | null
  cue: Span | null
  relays: string[]
}

export type GoldArticle = {
  id: string
  lang: string
  publishedOn: string | null
  text: string
  statements: GoldStatement[]
  optional: Span[]
}

const roles: Record<string, MarkRole> = { q: 'content', c: 'cue', s: 'speaker', o: 'optional' }
const kinds: readonly string[] = ['direct', 'mixed', 'indirect', 'headline']
const speakerTypes: readonly string[] = ['person', 'organisation', 'unnamed', 'unknown']

/**
 * Strips the brackets `{q1:…}`, `{c1:…}`, `{s1:…}`, `{o:…}` from a text; brackets may nest.
 * A bracket may belong to several statements, `{s1,2:…}`. Marks come in the order of their start, outer before inner.
 * @throws Error when a bracket is never closed or closes nothing.
 */
export function parseMarkup(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: { role: MarkRole; numbers: (number | null)[]; start: number }[] = []
  let text = ''
  for (let i = 0; i < source.length; ) {
    const bracket = /^\{(?:([qcs])(\d+(?:,\d+)*)|(o)):/.exec(source.slice(i, i + 40))
    if (bracket) {
      const role = roles[bracket[1] ?? bracket[3] ?? ''] ?? 'optional'
      open.push({ role, numbers: bracket[2]?.split(',').map(Number) ?? [null], start: text.length })
      i += bracket[0].length
    } else if (source[i] === '}') {
      const last = open.pop()
      if (!last) throw new Error(`A bracket closes nothing near "${text.slice(-30)}"`)
      for (const number of last.numbers) marks.push({ role: last.role, number, start: last.start, end: text.length })
      i++
    } else {
      text += source[i]
      i++
    }
  }
  if (open.length > 0)
    throw new Error(`A bracket is never closed near "${text.slice(open[0]?.start, (open[0]?.start ?? 0) + 30)}"`)
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/**
 * Parses one gold file: `key: value` lines (`id`, `language`, `published`, and one `N: kind | speaker | type | relays=A; B`
 * per statement), a line of three dashes, then the marked-up text.
 * @throws Error when the header misses a field, or header and brackets do not name the same statements.
 */
export function parseArticle(source: string): GoldArticle {
  const [header = '', ...rest] = source.replaceAll('\r\n', '\n').split('\n---\n')
  if (rest.length === 0) throw new Error('No line of three dashes between header and text')
  const { text, marks } = parseMarkup(rest.join('\n---\n').replace(/\n+$/, ''))
  const fields = new Map<string, string>()
  for (const line of header.split('\n')) {
    const field = /^(\w+):\s*(.*)$/.exec(line.trim())
    if (field) fields.set(field[1] ?? '', field[2] ?? '')
    else if (line.trim()) throw new Error(`Not a header line: ${line}`)
  }
  const id = fields.get('id')
  const lang = fields.get('language')
  if (!id || !lang) throw new Error('The header needs id and language')
  const numbers = [...fields.keys()].filter((key) => /^\d+$/.test(key))
  for (const { number } of marks)
    if (number !== null && !fields.has(String(number))) throw new Error(`${id}: bracket ${number} is not in the header`)
  return {
    id,
    lang,
    publishedOn: fields.get('published') || null,
    text,
    statements: numbers.map((key) => parseStatement(id, Number(key), fields.get(key) ?? '', marks)),
    optional: marks.filter((mark) => mark.role === 'optional').map(toSpan),
  }
}

const toSpan = ({ start, end }: Span): Span => ({ start, end })

function parseStatement(id: string, number: number, line: string, marks: Mark[]): GoldStatement {
  const [kind = '', speaker = '', speakerType = '', relays = ''] = line.split('|').map((part) => part.trim())
  if (!kinds.includes(kind)) throw new Error(`${id}: statement ${number} has the unknown kind "${kind}"`)
  if (!speaker) throw new Error(`${id}: statement ${number} names no speaker (write "unknown")`)
  if (!speakerTypes.includes(speakerType))
    throw new Error(`${id}: statement ${number} has the unknown type "${speakerType}"`)
  const own = (role: MarkRole) => marks.filter((mark) => mark.number === number && mark.role === role).map(toSpan)
  const spans = own('content')
  if (spans.length === 0) throw new Error(`${id}: statement ${number} has no content bracket`)
  return {
    kind: kind as StatementKind,
    spans,
    speaker,
    speakerType: speakerType as SpeakerType,
    mention: own('speaker')[0] ?? null,
    cue: own('cue')[0] ?? null,
    relays: relays
      .replace(/^relays=/, '')
      .split(';')
      .map((relay) => relay.trim())
      .filter(Boolean),
  }
}
