// How many utterances all, some or one of the columns ran, each count leading to its rows.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import { type CompareParams, type CompareShow, compareHref } from '@/lib/compare-params'
import type { ComparedCounts } from '@/lib/records/compare'

type Props = { counts: ComparedCounts; params: CompareParams; columns: number }

/** Of two columns, "two or more" is both, and what is missing from one is in the other alone. */
const SHOWS: readonly CompareShow[] = ['all', 'every', 'shared', 'gaps', 'single']

export function CountNav({ counts, params, columns }: Props) {
  const t = useTranslations('compare')
  const format = useFormat()
  const shows = columns === 2 ? SHOWS.filter((show) => show !== 'shared' && show !== 'gaps') : SHOWS
  return (
    <nav aria-label={t('whichUtterances')} data-print="hide">
      <ul className="-mx-2 flex flex-wrap gap-y-1 text-small">
        {shows.map((show) => (
          <li key={show}>
            <Link
              href={compareHref({ ...params, show, ran: [], without: [], page: 1 })}
              scroll={false}
              aria-current={
                params.show === show && params.ran.length + params.without.length === 0 ? 'true' : undefined
              }
              className="inline-block rounded-[3px] px-2 py-1 text-soft hover:text-accent aria-[current]:bg-accent-wash aria-[current]:text-ink"
            >
              <span className="font-semibold text-ink tabular-nums">{format.count(counts[show])}</span>{' '}
              {t('showLabel', { show, by: params.by, columns })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
