// Where there are utterances, but none that the columns ran in the way that was asked for.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type CompareParams, compareHref } from '@/lib/compare-params'

export function NothingLeft({ params, all }: { params: CompareParams; all: number }) {
  const t = useTranslations('compare')
  return (
    <div className="border-line border-t py-10">
      <h2 className="font-serif text-title">{t('nothingLeft')}</h2>
      <p className="mt-4 text-soft">
        {t('thereAre', { count: all })}{' '}
        <Link
          href={compareHref({ ...params, show: 'all', ran: [], without: [], page: 1 })}
          className="text-accent link"
        >
          {t('showAllOfThem')}
        </Link>
      </p>
    </div>
  )
}
