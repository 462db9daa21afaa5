// Quotations that came in as such, without the article around them and without their speakers.
import { rules } from '../engine'
import type { Span, Statement } from '../engine/types'

const RULE = 'given-quotation'

/**
 * The statements found, in reading order with a direct one of an unknown speaker for every quotation that none of them
 * quotes from: what is given as a quotation is one, whether or not the engine sees its marks.
 * @param quotes their places in the text, in UTF-16 code units
 */
export function withGivenQuotations(found: Statement[], quotes: readonly Span[]): Statement[] {
  const quoted = found.filter(({ kind }) => kind === 'direct' || kind === 'mixed').flatMap(({ spans }) => spans)
  const missing = quotes.filter((quote) => !quoted.some(({ start, end }) => start < quote.end && quote.start < end))
  if (missing.length === 0) return found
  const given = missing.map(
    (span): Statement => ({
      ...{ kind: 'direct', spans: [span], cue: null, speaker: null, relays: [], saidOn: null },
      ...{ rule: RULE, confidence: rules[RULE].weight },
    }),
  )
  const beginning = ({ spans }: Statement) => Math.min(...spans.map(({ start }) => start))
  return [...found, ...given].sort((a, b) => beginning(a) - beginning(b))
}
