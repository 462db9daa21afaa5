// Finds a speaker by name, and narrows the list to one type.
import Form from 'next/form'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { sortText } from '@/components/ui/address-values'
import { FindField } from '@/components/ui/find-field'
import { SPEAKER_TYPES } from '@/lib/list-params'
import type { SpeakerQuery } from '@/lib/records/speakers'
import { DEFAULT_SPEAKER_SORT, speakersHref } from './speaker-address'

export function SpeakerSearch({ params }: { params: SpeakerQuery }) {
  const t = useTranslations('speakerList')
  const labels = useTranslations('labels')
  const types = [
    { type: null, label: t('any') },
    ...SPEAKER_TYPES.map((type) => ({ type, label: labels(`speakerTypes_${type}`) })),
  ]
  const order = sortText(params.sort, DEFAULT_SPEAKER_SORT)
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <Form key={params.q} action="/speakers" role="search" aria-label={t('title')} className="relative w-full sm:w-80">
        <FindField label={t('find')} placeholder={t('findHint')} value={params.q} />
        {params.copies && <input type="hidden" name="copies" value={params.copies} />}
        {params.versions && <input type="hidden" name="versions" value={params.versions} />}
        {params.type && <input type="hidden" name="type" value={params.type} />}
        {order && <input type="hidden" name="sort" value={order} />}
      </Form>
      <nav aria-label={t('typeOf')}>
        <ul className="-mx-2.5 flex flex-wrap text-small">
          {types.map(({ type, label }) => (
            <li key={label}>
              <Link
                href={speakersHref({ ...params, type, page: 1 })}
                aria-current={type === params.type ? 'true' : undefined}
                className="inline-flex min-h-9 items-center rounded-[3px] px-2.5 text-soft hover:text-accent aria-[current]:bg-accent-wash aria-[current]:font-medium aria-[current]:text-accent"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
