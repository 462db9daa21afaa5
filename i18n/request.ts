// The language of one request: the reader's choice, else what the browser asks for.
import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { bestLocale } from './best-locale'
import { isLocale, LOCALE_COOKIE } from './locales'
import { loadMessages } from './messages'

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  const locale = isLocale(chosen) ? chosen : bestLocale((await headers()).get('accept-language'))
  // Server and browser must write the same words whatever zone they are in; days are plain days and know no zone.
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
