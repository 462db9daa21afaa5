// The index of speakers, as its address asks for it.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseSpeakerParams } from '@/components/speakers/speaker-address'
import { SpeakerList } from '@/components/speakers/speaker-list'
import { countSuggestions, listSpeakers } from '@/lib/server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('speakerList'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/speakers'>) {
  const params = parseSpeakerParams(await searchParams)
  const [index, doubtful] = await Promise.all([listSpeakers(params), countSuggestions()])
  return <SpeakerList params={params} index={index} doubtful={doubtful} />
}
