// Steps from page to page of a list; every page is an address.
import { ArrowLeft, ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormat } from './use-format'

type Props = { page: number; pageCount: number; hrefFor: (page: number) => string }

/** The first, the last, and the pages around the one shown; null stands for a gap. */
function stops(page: number, pageCount: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pageCount])].filter((n) => n >= 1 && n <= pageCount)
  return shown.flatMap((n, index) => (index > 0 && n - (shown[index - 1] ?? n) > 1 ? [null, n] : [n]))
}

export function Pager({ page, pageCount, hrefFor }: Props) {
  const t = useTranslations('ui')
  const format = useFormat()
  if (pageCount <= 1) return null
  return (
    <nav
      aria-label={t('pages')}
      data-print="hide"
      className="mt-6 flex flex-wrap items-center gap-x-1 gap-y-2 text-small"
    >
      {page > 1 && (
        <Link rel="prev" href={hrefFor(page - 1)} className="mr-2 inline-flex min-h-9 items-center gap-1.5 link-quiet">
          <ArrowLeft aria-hidden size={14} /> {t('previous')}
        </Link>
      )}
      {stops(page, pageCount).map((stop, index) =>
        stop === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no identity but its place
          <span key={`gap-${index}`} aria-hidden className="px-1 text-faint">
            …
          </span>
        ) : (
          <Link
            key={stop}
            href={hrefFor(stop)}
            aria-label={t('page', { page: stop })}
            aria-current={stop === page ? 'page' : undefined}
            className="grid min-h-9 min-w-9 place-items-center rounded-[3px] text-soft hover:bg-wash aria-[current=page]:bg-accent-wash aria-[current=page]:font-semibold aria-[current=page]:text-accent"
          >
            {format.count(stop)}
          </Link>
        ),
      )}
      {page < pageCount && (
        <Link rel="next" href={hrefFor(page + 1)} className="ml-2 inline-flex min-h-9 items-center gap-1.5 link-quiet">
          {t('next')} <ArrowRight aria-hidden size={14} />
        </Link>
      )}
    </nav>
  )
}
