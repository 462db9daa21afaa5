// The index of speakers, as its address asks for it.
import type { Metadata } from 'next'
import { parseSpeakerParams } from '@/components/speakers/speaker-address'
import { SpeakerList } from '@/components/speakers/speaker-list'
import { countSuggestions, listSpeakers } from '@/lib/server'

export const metadata: Metadata = { title: 'Speakers' }

export default async function Page({ searchParams }: PageProps<'/speakers'>) {
  const params = parseSpeakerParams(await searchParams)
  const [index, doubtful] = await Promise.all([listSpeakers(params), countSuggestions()])
  return <SpeakerList params={params} index={index} doubtful={doubtful} />
}
