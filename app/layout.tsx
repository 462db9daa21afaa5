// The frame around every page.
import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PrintHead } from '@/components/layout/print-head'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { SiteShortcuts } from '@/components/layout/site-shortcuts'
import { SkipLink } from '@/components/layout/skip-link'
import { ThemeScript } from '@/components/layout/theme-script'
import { ClientMessages } from '@/i18n/client-messages'
import { chooseLanguage } from './choose-language'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame')
  return { title: { default: 'Dictum', template: '%s · Dictum' }, description: t('description') }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#121514' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body className="flex min-h-dvh flex-col">
        <ClientMessages>
          <SkipLink />
          <SiteHeader chooseLanguage={chooseLanguage} />
          <main id="main" tabIndex={-1} className="grow outline-none">
            <PrintHead />
            {children}
          </main>
          <SiteFooter />
          <SiteShortcuts chooseLanguage={chooseLanguage} />
        </ClientMessages>
      </body>
    </html>
  )
}
