// The quotation that a token stands for.
import type { Token } from '../text/tokens'
import type { Quote, Reading } from './reading'

/** The quotation of a `quote` token; undefined for every other token, and for none. */
export const quotationOf = ({ quotes }: Pick<Reading, 'quotes'>, token: Token | undefined): Quote | undefined =>
  token === undefined || token.quote < 0 ? undefined : quotes[token.quote]
