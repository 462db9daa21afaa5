// Side by side, as its address asks for it.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { panelParams } from '@/components/compare/compare-address'
import { ComparePage } from '@/components/compare/compare-page'
import { CompareProfile } from '@/components/compare/profile/compare-profile'
import { ViewTools } from '@/components/views/view-tools'
import { compareHref, isComparison, parseCompareParams } from '@/lib/compare-params'
import {
  compare,
  explainEmpty,
  findInFacet,
  getCompareProfile,
  getLastArrival,
  listComparable,
  listFacets,
} from '@/lib/server'
import { save } from '../views/steps'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compare'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/compare'>) {
  const { find: typed, ...query } = await searchParams
  const find = [typed ?? []].flat().at(-1)?.trim() ?? ''
  // Before anything is compared: what comes in meanwhile stays new.
  const upTo = await getLastArrival()
  const asked = parseCompareParams(query)
  const { params, comparison, ignored } = await compare(asked.params)
  const panel = params.by === 'period' ? { ...panelParams(params), from: null, to: null } : panelParams(params)
  const isChosen = isComparison(params)
  const [facets, found, comparable, weights, profile] = await Promise.all([
    listFacets(panel),
    find && params.by === 'outlet' ? findInFacet('outlet', panel, find) : null,
    !isChosen && params.by === 'outlet' ? listComparable(params.columns[0]?.key ?? null) : [],
    isChosen && comparison.counts.all === 0 ? explainEmpty(panel) : [],
    isChosen ? getCompareProfile(params) : null,
  ])
  return (
    <ComparePage
      params={params}
      ignored={[...asked.ignored, ...ignored]}
      comparison={comparison}
      facets={facets}
      find={find}
      found={found}
      comparable={comparable}
      weights={weights}
      tools={isChosen && <ViewTools save={save} address={compareHref(params)} upTo={upTo} />}
    >
      {profile && (
        <CompareProfile profile={profile} params={params} columns={comparison.columns} counts={comparison.counts} />
      )}
    </ComparePage>
  )
}
