// By what the statements over time are told apart.

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { placeHref } from '@/components/statements/statement-address'
import { TIMELINE_KEYS, type TimelineKey } from '@/lib/chart-marks'
import type { StatementParams } from '@/lib/list-params'
import { chartsPlace } from './charts-address'

const LABELS = { outlet: 'byOutlet', kind: 'byKind' } as const satisfies Record<TimelineKey, string>

export function ByNav({ by, params }: { by: TimelineKey; params: StatementParams }) {
  const t = useTranslations('charts')
  return (
    <nav aria-label={t('switchLabel')} data-print="hide" className="text-small">
      <ul className="flex gap-x-4">
        {TIMELINE_KEYS.map((key) => (
          <li key={key}>
            <Link
              href={placeHref(chartsPlace(key), params)}
              scroll={false}
              aria-current={key === by ? 'true' : undefined}
              className="inline-block min-h-6 text-soft link aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(LABELS[key])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
