'use server'
// Takes in the article sent by the paste form.
import { revalidatePath } from 'next/cache'
import { EMPTY_PASTE, type IngestState, type Paste, readPaste, refuse } from '@/components/ingest/ingest-state'
import { isDay } from '@/lib/list-params'
import { addPastedArticle } from '@/lib/server'

export async function addArticle(before: IngestState, form: FormData): Promise<IngestState> {
  const paste = readPaste(form)
  if (paste.text.trim() === '') {
    return refuse(before, paste, 'There is no text. Paste the article into the first field.')
  }
  if (paste.publishedOn && !isDay(paste.publishedOn)) {
    return refuse(before, paste, `“${paste.publishedOn}” is not a calendar day.`)
  }
  const outcome = await store(paste)
  if (outcome.status === 'failed') return refuse(before, paste, outcome.why)
  revalidatePath('/', 'layout')
  return { outcome, paste: EMPTY_PASTE, turn: before.turn + 1 }
}

/** An error nobody foresaw (a full disk, a locked database) is told in a sentence too; the terminal gets all of it. */
async function store(paste: Paste): ReturnType<typeof addPastedArticle> {
  const said = (text: string) => text.trim() || null
  try {
    return await addPastedArticle({
      text: paste.text,
      title: said(paste.title),
      outlet: said(paste.outlet),
      publishedOn: said(paste.publishedOn),
      language: said(paste.language),
      url: said(paste.url),
    })
  } catch (error) {
    console.error(error)
    // Prisma says where it was in the code first, and what failed in its last line.
    const why = (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1)
    return { status: 'failed', why: `It could not be stored: ${why}; nothing is lost, try again.` }
  }
}
