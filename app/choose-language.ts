'use server'
// Keeps the language the reader chose; the page on screen is then read again in it.
import { cookies } from 'next/headers'
import { isLocale, LOCALE_COOKIE } from '@/i18n/locales'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

export async function chooseLanguage(language: string): Promise<void> {
  if (!isLocale(language)) return
  ;(await cookies()).set(LOCALE_COOKIE, language, { maxAge: YEAR_IN_SECONDS, sameSite: 'lax', path: '/' })
}
