// What every form that decides something is answered with: done, the way on; refused, why.
import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type DecisionState, readValues, refuse } from '@/components/decisions/decision-state'
import { toldOf } from '../told'
import { SIGNATURE } from './signature'

type Values = Record<string, string>

const ONE_YEAR_S = 365 * 24 * 60 * 60

/** Does what `work` does, remembers who signed, and goes where it says. */
export async function answer(before: DecisionState, form: FormData, work: (values: Values) => Promise<string>) {
  const values = readValues(form)
  let next: string
  try {
    next = await work(values)
  } catch (error) {
    const why = await toldOf(error)
    if (why === null) console.error(error)
    const t = await getTranslations('decisions')
    return refuse(before, values, why ?? t('notStored'))
  }
  if (values.who) {
    const jar = await cookies()
    jar.set(SIGNATURE, values.who, { maxAge: ONE_YEAR_S, sameSite: 'lax', httpOnly: true })
  }
  revalidatePath('/', 'layout')
  redirect(next)
}

/** The signature among the fields. */
export const by = ({ who = '', why = '' }: Values) => ({ who, why })

/** Only places of our own are gone back to. */
export function backTo(back: string | undefined, decision: number): string {
  const url = new URL(back ?? '/decisions', 'http://own.invalid')
  url.searchParams.set('done', String(decision))
  return url.pathname.startsWith('/') ? `${url.pathname}${url.search}` : '/decisions'
}
