// The address of the page of one utterance ↔ what it shows besides.
import { type AddressInput, lastNumber, lastValue } from '@/components/ui/address-values'
import type { StatementParams } from '@/lib/list-params'
import { parseStatementParams } from '@/lib/parse-list-params'
import type { Utterance } from '@/lib/records/utterances'

/** `with`: words to find another report by; `done`: the decision that was just taken. */
export type UtteranceParams = { with: string; done: number | null }

/** Reads the address; what cannot be used is left out. */
export function parseUtteranceParams(input: AddressInput): UtteranceParams {
  return { with: lastValue(input, 'with'), done: lastNumber(input, 'done') }
}

/** @param id of any statement that reports it */
export function utteranceHref(id: string, params: Partial<UtteranceParams> = {}): string {
  const query = new URLSearchParams()
  if (params.with) query.set('with', params.with)
  if (params.done) query.set('done', String(params.done))
  return `/statements/${encodeURIComponent(id)}${query.size > 0 ? `?${query}` : ''}`
}

/** So many days before the first and after the last report another one is looked for. */
export const DAYS_AROUND = 7
const DAY_MS = 86_400_000

/** The statements among which another report is looked for; all days where none of the reports has one. */
export function searchAround({ versions }: Utterance, words: string): StatementParams {
  const days = versions.flatMap(({ statement }) => statement.article.publishedOn ?? []).sort()
  const [from, to] = [shift(days[0], -DAYS_AROUND), shift(days.at(-1), DAYS_AROUND)]
  return parseStatementParams({ q: words, ...(from && { from }), ...(to && { to }), sort: 'date' }).params
}

function shift(day: string | undefined, by: number): string | undefined {
  return day && new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10)
}
