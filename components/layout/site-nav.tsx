'use client'
// The ways in, with the one the reader is on marked.
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'

/** `short` stands where the whole name has no room. */
const PLACES = [
  { href: '/statements', label: 'navStatements', short: null },
  { href: '/speakers', label: 'navSpeakers', short: null },
  { href: '/outlets', label: 'navOutlets', short: null },
  { href: '/compare', label: 'navCompare', short: null },
  { href: '/sources', label: 'navSources', short: 'navSourcesShort' },
  { href: '/ingest', label: 'navIngest', short: 'navIngestShort' },
] as const

export function SiteNav() {
  const t = useTranslations('layout')
  const path = usePathname()
  return (
    <nav aria-label={t('navLabel')} className="order-last w-full lg:order-none lg:w-auto">
      <ul className="-mx-0.5 flex justify-between min-[26rem]:-mx-1.5 min-[26rem]:gap-x-1 sm:justify-start sm:gap-x-3 lg:mx-0">
        {PLACES.map(({ href, label, short }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
              className="inline-block border-transparent border-b-2 px-0.5 py-2.5 text-tiny whitespace-nowrap max-[26rem]:tracking-tight min-[26rem]:px-1.5 min-[26rem]:text-small sm:px-2 text-soft sm:text-base hover:text-accent aria-[current]:border-accent aria-[current]:text-ink lg:py-4"
            >
              {short ? (
                <>
                  <span aria-hidden className="md:max-lg:hidden xl:hidden">
                    {t(short)}
                  </span>
                  <span className="max-md:sr-only lg:max-xl:sr-only">{t(label)}</span>
                </>
              ) : (
                t(label)
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
