// One outlet: whom it quotes, its articles, and what is known and decided about it.
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { undo } from '@/app/decisions/decide'
import { lastSignature } from '@/app/decisions/signature'
import * as decide from '@/app/outlets/decide'
import { outletHref, parseOutletPageParams, parseOutletParams } from '@/components/outlets/outlet-address'
import { OutletProfile } from '@/components/outlets/outlet-profile'
import { countryChoices, getOutlet, getOutletAbout, languageChoices, listOutlets } from '@/lib/server'

/** As many as are taken in at a glance; a narrower search brings the rest. */
const MOST_MATCHES = 8

export async function generateMetadata({ params }: PageProps<'/outlets/[slug]'>): Promise<Metadata> {
  const outlet = await getOutlet((await params).slug)
  const t = await getTranslations('outlets')
  return { title: outlet?.name ?? t('noSuchOutlet') }
}

export default async function Page({ params, searchParams }: PageProps<'/outlets/[slug]'>) {
  const { slug } = await params
  const asked = parseOutletPageParams(await searchParams)
  const outlet = await getOutlet(slug, asked.page)
  if (!outlet) notFound()
  // Merged into another: a merge can be undone, so the address keeps its own meaning.
  if (outlet.slug !== slug) redirect(outletHref(outlet.slug, asked))
  const found = asked.with ? (await listOutlets(parseOutletParams({ q: asked.with, sort: '-articles' }))).rows : []
  const locale = await getLocale()
  return (
    <OutletProfile
      outlet={outlet}
      about={await getOutletAbout(slug)}
      params={asked}
      matches={found.filter((row) => row.slug !== slug).slice(0, MOST_MATCHES)}
      choices={{ countries: countryChoices(locale), languages: languageChoices(locale) }}
      who={await lastSignature()}
      decide={{ ...decide, undo }}
    />
  )
}
