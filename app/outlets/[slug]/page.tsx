// One outlet: whom it quotes, and its articles.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OutletProfile } from '@/components/outlets/outlet-profile'
import { parseStatementParams } from '@/lib/list-params'
import { getOutlet } from '@/lib/server'

export async function generateMetadata({ params }: PageProps<'/outlets/[slug]'>): Promise<Metadata> {
  const outlet = await getOutlet((await params).slug)
  return { title: outlet?.name ?? 'No such outlet' }
}

export default async function Page({ params, searchParams }: PageProps<'/outlets/[slug]'>) {
  const asked = parseStatementParams(await searchParams).params.page
  const outlet = await getOutlet((await params).slug, asked)
  if (!outlet) notFound()
  return <OutletProfile outlet={outlet} />
}
