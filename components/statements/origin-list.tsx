// How many independent origins stand behind statements, and the most frequent of them, each leading to its rows.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { FoldedList } from '@/components/ui/folded-list'
import type { StatementParams } from '@/lib/list-params'
import type { Origin, Origins } from '@/lib/records/sources'
import { useSourceWords } from './source-class'
import { statementsHref } from './statement-address'

type Props = { origins: Origins; params: StatementParams }

export function OriginList({ origins: { known, unknown, most }, params }: Props) {
  const t = useTranslations('filters')
  if (known === 0) return null
  return (
    <details className="group open:order-last open:basis-full">
      <summary className="w-fit list-none text-soft [&::-webkit-details-marker]:hidden">
        <span className="link">{t('fromOrigins', { count: known })}</span>
      </summary>
      <div className="mt-4 mb-4 max-w-[44rem] text-small">
        <p className="mb-3 max-w-[60ch] text-soft">
          {t('originMeaning')} {unknown > 0 && t('originsUnknown', { count: unknown })}
        </p>
        <FoldedList
          lines={most.map((origin) => ({ key: origin.key, content: <OriginLine origin={origin} params={params} /> }))}
        />
        {known > most.length && (
          <p className="mt-2 text-faint">{t('mostFrequent', { shown: most.length, total: known })}</p>
        )}
      </div>
    </details>
  )
}

function OriginLine({ origin, params }: { origin: Origin; params: StatementParams }) {
  const t = useTranslations('filters')
  const source = useSourceWords()
  return (
    <Link
      href={statementsHref({ ...params, origin: [origin.key], page: 1 })}
      className="group/line grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2"
    >
      <span className="group-hover/line:text-accent">
        {origin.speaker?.name}
        {origin.source && (
          <>
            <span className="text-faint">{t('unnamed')}, </span>
            {source.whole({ ...origin.source, medium: origin.source.medium?.name ?? null })}
          </>
        )}
      </span>
      <span className="text-soft tabular-nums group-hover/line:text-accent">
        {t('statements', { count: origin.statements })}
      </span>
    </Link>
  )
}
