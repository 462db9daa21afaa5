// The columns of a comparison by name: an outlet nobody knows is none, and one under two names is one.
import type { CompareParams } from '../../compare-params'
import type { Database } from '../../db/client'
import { findOutlets } from '../../db/comparable-outlets'
import { type Ignored, ignoredFor } from '../../ignored'
import { UNKNOWN } from '../../list-params'
import type { ComparedColumn } from '../../records/compare'

export type Settled = { params: CompareParams; columns: ComparedColumn[]; ignored: Ignored[] }

/** `params` with the columns that there are, each named, and what was asked for beside them, with the reason. */
export async function settleColumns(db: Database, params: CompareParams): Promise<Settled> {
  const { by, columns } = params
  if (by !== 'outlet') {
    const labelled = columns.map((column) => ({ ...column, label: by === 'language' ? column.key : '' }))
    return { params, columns: labelled, ignored: [] }
  }
  const found = await findOutlets(
    db,
    columns.map(({ key }) => key),
  )
  const kept: ComparedColumn[] = []
  const ignored: Ignored[] = []
  for (const { key: value } of columns) {
    const outlet = value === UNKNOWN ? { slug: UNKNOWN, name: UNKNOWN } : found.get(value)
    const { slug = '', name: label = '' } = outlet ?? {}
    if (!outlet) ignored.push(ignoredFor('noOutlet', by, value))
    else if (kept.some(({ key }) => key === slug)) ignored.push(ignoredFor('standsThere', by, value, label))
    else kept.push({ key: slug, filters: { outlet: [slug] }, label })
  }
  const settled = (key: 'ran' | 'without') => {
    const slugs = params[key].flatMap((value) => {
      const slug = found.get(value)?.slug ?? value
      if (kept.some((column) => column.key === slug)) return [slug]
      ignored.push(ignoredFor('notAColumn', key, value))
      return []
    })
    return [...new Set(slugs)]
  }
  const [ran, without] = [settled('ran'), settled('without')]
  const plain = kept.map(({ key, filters }) => ({ key, filters }))
  return { params: { ...params, columns: plain, ran, without }, columns: kept, ignored }
}
