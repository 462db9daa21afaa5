// One outlet: whom it quotes, and its articles.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OutletProfile } from '@/components/outlets/outlet-profile'
import { getOutlet } from '@/lib/server'

export async function generateMetadata({ params }: PageProps<'/outlets/[slug]'>): Promise<Metadata> {
  const outlet = await getOutlet((await params).slug)
  return { title: outlet?.name ?? 'No such outlet' }
}

export default async function Page({ params }: PageProps<'/outlets/[slug]'>) {
  const outlet = await getOutlet((await params).slug)
  if (!outlet) notFound()
  return <OutletProfile outlet={outlet} />
}
