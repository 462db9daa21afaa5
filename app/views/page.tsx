// The lists kept under a name, and what is new in each.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ViewsPage } from '@/components/views/views-page'
import { getLastArrival, views } from '@/lib/server'
import { numberOf } from './answer-view'
import { remove, rename, restore, seen } from './steps'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/views'>) {
  const { deleted, restored } = await searchParams
  const [kept, upTo] = [await views.list(), await getLastArrival()]
  const done = await views.get(numberOf(String(deleted ?? restored ?? '')))
  return (
    <ViewsPage
      views={kept.map((view) => ({ view, counts: views.count(view) }))}
      upTo={upTo}
      // What was done since to the same list is not told of.
      done={done && done.isDeleted === (deleted !== undefined) ? done : null}
      steps={{ rename, remove, seen }}
      restore={restore}
    />
  )
}
