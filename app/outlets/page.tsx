// The index of outlets, as its address asks for it.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseOutletParams } from '@/components/outlets/outlet-address'
import { OutletList } from '@/components/outlets/outlet-list'
import { listOutlets } from '@/lib/server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/outlets'>) {
  const params = parseOutletParams(await searchParams)
  return <OutletList params={params} index={await listOutlets(params)} />
}
