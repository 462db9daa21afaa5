// The address of the page of suggestions and decisions.

export type DecisionsParams = { page: number; logPage: number; by: string; done: number | null }

type AddressInput = Record<string, string | string[] | undefined>

/** Reads an address; what cannot be used falls back to the first page of everything. */
export function parseDecisionsParams(input: AddressInput): DecisionsParams {
  const last = (key: string) => [input[key] ?? []].flat().at(-1)?.trim() ?? ''
  const number = (key: string) => (/^[1-9]\d{0,8}$/.test(last(key)) ? Number(last(key)) : null)
  return { page: number('page') ?? 1, logPage: number('log') ?? 1, by: last('by'), done: number('done') }
}

export function decisionsHref({ page = 1, logPage = 1, by = '', done = null }: Partial<DecisionsParams>): string {
  const query = new URLSearchParams()
  if (page > 1) query.set('page', String(page))
  if (logPage > 1) query.set('log', String(logPage))
  if (by) query.set('by', by)
  if (done) query.set('done', String(done))
  return `/decisions${query.size > 0 ? `?${query}` : ''}`
}
