// The ways articles come in, with the open one marked.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ingestHref, WAYS, type Way } from './ingest-address'

export function WayNav({ open }: { open: Way }) {
  const t = useTranslations('ingest')
  return (
    <nav aria-label={t('ways')} className="mb-7 border-line border-b">
      <ul className="-mb-px flex flex-wrap gap-x-4 sm:gap-x-6">
        {WAYS.map((way) => (
          <li key={way}>
            <Link
              href={ingestHref({ way })}
              aria-current={way === open ? 'page' : undefined}
              className="inline-block border-transparent border-b-2 py-2.5 text-soft hover:text-accent aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {t('way', { way })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
