// Direct words that became a paraphrase, and marks put around words that the other report does not quote.
import { quotationsOf } from '../same-text/quotations'
import type { ReadStatement, Sign } from '../statements/read-statement'
import type { Pair } from './drift'
import type { Drift } from './drift-kinds'

type Side = { read: ReadStatement; quoted: [number, number][] }

export function findQuoteChange({ a, b, match }: Pair): Drift | null {
  const [one, other] = [sideOf(a), sideOf(b)]
  const lost = firstLost(
    one,
    other,
    match.matched.map((pair) => [pair.a, pair.b]),
  )
  if (lost) return { kind: 'quote_to_paraphrase', a: lost, b: '' }
  const won = firstLost(
    other,
    one,
    match.matched.map((pair) => [pair.b, pair.a]),
  )
  return won ? { kind: 'quote_added', a: '', b: won } : null
}

/** Everything is quoted where a direct statement is given without its marks. */
function sideOf(read: ReadStatement): Side {
  const { text, kind } = read.told
  const marked = quotationsOf(text)
  return { read, quoted: marked.length > 0 ? marked : kind === 'direct' ? [[0, text.length]] : [] }
}

/** The first quotation of one side whose words the other side has, all of them outside its own quotations; null for none. */
function firstLost(one: Side, other: Side, matched: [Sign, Sign][]): string | null {
  for (const [start, end] of one.quoted) {
    const within = matched.filter(([sign]) => sign.start >= start && sign.end <= end)
    if (within.length === 0) continue
    const isQuoted = within.some(([, sign]) => other.quoted.some(([from, to]) => sign.start >= from && sign.end <= to))
    if (!isQuoted) return one.read.told.text.slice(start, end + 1)
  }
  return null
}
