// Hands the words of some areas to the components that run in the browser.
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { areasOf, type Section } from './client-areas'

/** Stands around every page, and again around the pages of a section whose components want more words than those. */
export async function ClientMessages({ section, children }: { section?: Section; children: ReactNode }) {
  const messages = await getMessages()
  return (
    <NextIntlClientProvider messages={Object.fromEntries(areasOf(section).map((area) => [area, messages[area]]))}>
      {children}
    </NextIntlClientProvider>
  )
}
