'use server'
// Takes an article out of the copies it was put with, or puts it back.
import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import type { Sentence } from '@/components/ui/sentence'
import { setKeptApart } from '@/lib/server'
import { toldOf } from '../../told'

/** @returns why it was not done, in a sentence; null once it is */
export async function keepApart(_before: unknown, form: FormData): Promise<{ why: Sentence | null }> {
  const t = await getTranslations('articles')
  const id = String(form.get('id') ?? '')
  if (!/^[1-9]\d{0,14}$/.test(id)) return { why: t('noArticleNamed') }
  try {
    await setKeptApart(Number(id), form.get('apart') === 'yes')
  } catch (error) {
    const why = await toldOf(error)
    if (why === null) console.error(error)
    return { why: why ?? t('notStored') }
  }
  revalidatePath('/', 'layout')
  return { why: null }
}
