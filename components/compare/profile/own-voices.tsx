// The speakers that one column quotes and no other: how many of its own, and the most quoted of them.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { CompareColumn, CompareParams } from '@/lib/compare-params'
import type { ProfileColumn } from '@/lib/records/compare'
import { ofColumnHref } from './profile-address'

type Props = { told: ProfileColumn; params: CompareParams; column: CompareColumn }

export function OwnVoices({ told: { own, voices, ownVoices }, params, column }: Props) {
  const t = useTranslations('compare')
  const format = useFormat()
  if (own === 0) return <span className="text-faint">{t('ofSpeakers', { own, count: voices })}</span>
  const unsaid = own - ownVoices.length
  return (
    <details className="min-w-0 text-right sm:text-left">
      <summary className="w-fit max-sm:ml-auto">
        <span className="link">
          {t.rich('ownSpeakers', {
            own,
            count: voices,
            faint: (whole) => <span className="text-faint">{whole}</span>,
          })}
        </span>
      </summary>
      <ul className="mt-1.5 space-y-1 pb-1">
        {ownVoices.map(({ slug, name, count }) => (
          <li key={slug}>
            {name}{' '}
            <Link href={ofColumnHref(params, column, { speaker: [slug] })} className="text-accent link">
              {format.count(count)}
            </Link>
          </li>
        ))}
        {unsaid > 0 && <li className="text-faint">{t('quotedLess', { count: unsaid })}</li>}
      </ul>
    </details>
  )
}
