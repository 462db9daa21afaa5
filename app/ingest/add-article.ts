'use server'
// Takes in the article sent by the paste form.
import { revalidatePath } from 'next/cache'
import { EMPTY_PASTE, type IngestState, readPaste } from '@/components/ingest/ingest-state'
import { isDay } from '@/lib/list-params'
import { addPastedArticle } from '@/lib/server'

export async function addArticle(before: IngestState, form: FormData): Promise<IngestState> {
  const paste = readPaste(form)
  const turn = before.turn + 1
  const refuse = (why: string): IngestState => ({ outcome: { status: 'failed', why }, paste, turn })

  if (paste.text.trim() === '') return refuse('There is no text. Paste the article into the first field.')
  if (paste.publishedOn && !isDay(paste.publishedOn)) return refuse(`“${paste.publishedOn}” is not a calendar day.`)

  const said = (text: string) => text.trim() || null
  const outcome = await addPastedArticle({
    text: paste.text,
    title: said(paste.title),
    outlet: said(paste.outlet),
    publishedOn: said(paste.publishedOn),
    language: said(paste.language),
    url: said(paste.url),
  })
  if (outcome.status === 'failed') return refuse(outcome.why)
  revalidatePath('/', 'layout')
  return { outcome, paste: EMPTY_PASTE, turn }
}
