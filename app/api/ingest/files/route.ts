// Takes in files sent by the screen, as one run: multipart, the fields `file` (repeated) and `review`. What goes wrong is in
// `error`, in English, and where there are words for it in `told`, in the reader's language.
import { toldOf } from '@/app/told'
import { isOwnRequest, queue, sentenceOf } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function POST(request: Request): Promise<Response> {
  if (!isOwnRequest(request.headers))
    return Response.json({ error: 'Files are taken from Dictum’s own pages only.' }, { status: 403 })
  try {
    const form = await request.formData()
    const files = form.getAll('file').filter((file) => file instanceof File)
    return Response.json({ run: await queue.addFiles(files, form.get('review') !== 'no') })
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) {
      console.error(error)
      return Response.json({ error: 'The files could not be taken in: nothing was added, try again.' }, { status: 500 })
    }
    const told = await toldOf(error)
    return Response.json({ error: sentence, ...(typeof told === 'string' && { told }) }, { status: 400 })
  }
}
