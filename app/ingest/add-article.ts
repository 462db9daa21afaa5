'use server'
// Takes in the article sent by the paste form.
import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { EMPTY_PASTE, type IngestState, type Paste, readPaste, refuse } from '@/components/ingest/ingest-state'
import { isDay } from '@/lib/list-params'
import { addPastedArticle } from '@/lib/server'
import { sayEnglish } from '../told'
import { sentenceFor } from './sentence-for'

export async function addArticle(before: IngestState, form: FormData): Promise<IngestState> {
  const t = await getTranslations('ingest')
  const paste = readPaste(form)
  if (paste.text.trim() === '') return refuse(before, paste, t('noText'))
  if (paste.publishedOn && !isDay(paste.publishedOn)) {
    return refuse(before, paste, t('noDay', { day: paste.publishedOn }))
  }
  try {
    const outcome = await store(paste)
    if (outcome.status === 'failed') return refuse(before, paste, await sayEnglish(outcome.why))
    revalidatePath('/', 'layout')
    return { outcome, paste: EMPTY_PASTE, turn: before.turn + 1 }
  } catch (error) {
    return refuse(before, paste, await sentenceFor(error))
  }
}

function store(paste: Paste): ReturnType<typeof addPastedArticle> {
  const said = (text: string) => text.trim() || null
  return addPastedArticle({
    text: paste.text,
    title: said(paste.title),
    outlet: said(paste.outlet),
    publishedOn: said(paste.publishedOn),
    language: said(paste.language),
    url: said(paste.url),
  })
}
