// The two ways to see a list of statements: as rows or as charts, under the same filters.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PressKey } from '@/components/shortcuts/press-key'
import { ALL_STATEMENTS, placeHref } from '@/components/statements/statement-address'
import { TIMELINE_KEYS, type TimelineKey } from '@/lib/chart-marks'
import type { StatementParams } from '@/lib/list-params'
import { chartsPlace } from './charts-address'

type Props = { open: 'table' | 'charts'; params: StatementParams; by?: TimelineKey }

export function ViewNav({ open, params, by = TIMELINE_KEYS[0] }: Props) {
  const t = useTranslations('charts')
  const views = [
    { key: 'table', href: placeHref(ALL_STATEMENTS, params), name: t('viewTable') },
    { key: 'charts', href: placeHref(chartsPlace(by), { ...params, page: 1 }), name: t('viewCharts') },
  ]
  return (
    <nav aria-label={t('viewsLabel')} data-print="hide" className="-mt-2 mb-7 border-line border-b">
      <ul className="-mb-px flex gap-x-6">
        {views.map(({ key, href, name }) => (
          <li key={key}>
            <Link
              href={href}
              aria-current={key === open ? 'page' : undefined}
              data-view={key}
              className="inline-block border-transparent border-b-2 py-1.5 text-soft hover:text-accent aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
            </Link>
            {key !== open && <PressKey keys="Shift+c" label={name} target={`[data-view="${key}"]`} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}
