// How every form about kept lists is answered.
import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { readValues } from '@/components/decisions/decision-state'
import type { Sentence } from '@/components/ui/sentence'
import type { ViewRefusal } from '@/lib/server'
import { toldOf } from '../told'

type Values = Record<string, string>

const WORDS = {
  noName: 'refusedNoName',
  longName: 'refusedLongName',
  takenName: 'refusedTakenName',
  noAddress: 'refusedNoAddress',
  noView: 'refusedNoView',
  noMoment: 'refusedNoMoment',
} as const satisfies Record<ViewRefusal, string>

/** What `work` answers, or why it was refused, in the reader's language. */
export async function answerView<T extends object>(
  form: FormData,
  work: (values: Values) => Promise<T | { refused: ViewRefusal }>,
): Promise<T | { why: Sentence }> {
  const t = await getTranslations('views')
  const values = readValues(form)
  try {
    const answer = await work(values)
    if ('refused' in answer) return { why: t(WORDS[answer.refused], { name: (values.name ?? '').trim() }) }
    revalidatePath('/', 'layout')
    return answer
  } catch (error) {
    const why = await toldOf(error)
    if (why === null) console.error(error)
    return { why: why ?? t('notStored') }
  }
}

/** A number that no list has for what is no number. */
export const numberOf = (id = ''): number => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)
