'use client'
// The last resort, when even the frame of the page failed: it stands alone, without our styles or the theme menu.
import { useInBrowser } from '@/components/ui/use-in-browser'
import { LAST_RESORT, ownLocale } from '@/i18n/last-resort'
import type { Locale } from '@/i18n/locales'

export default function GlobalError({ retry }: { retry: () => void }) {
  const locale = useInBrowser<Locale>(ownLocale, () => 'en')
  const words = LAST_RESORT[locale]
  return (
    <html lang={locale}>
      <head>
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style={{ maxWidth: '40rem', margin: '15vh auto', padding: '0 1.5rem', fontFamily: 'Georgia, serif' }}>
        <title>{words.title}</title>
        <h1>{words.title}</h1>
        <p>{words.said}</p>
        <p>
          <button type="button" onClick={retry}>
            {words.again}
          </button>{' '}
          <a href="/">{words.home}</a>
        </p>
      </body>
    </html>
  )
}
