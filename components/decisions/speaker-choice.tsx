// One of the speakers or outlets found, to be chosen.
import { useTranslations } from 'next-intl'
import type { Named } from '@/lib/records/lists'

/** `articles`: of an outlet. */
export type SpeakerMatch = Named & { statements: number; articles?: number }

type Props = { name: string; matches: SpeakerMatch[]; chosen: string | undefined }

export function SpeakerChoice({ name, matches, chosen }: Props) {
  const t = useTranslations('decisionForms')
  const [first, ...others] = matches
  // Of several, none is chosen beforehand: what is decided moves everything the one has.
  const marked = chosen ?? (others.length === 0 ? first?.slug : undefined)
  return (
    <fieldset className="sm:col-span-2">
      <legend className="sr-only">{t('whichOne')}</legend>
      <ul className="border-line border-t">
        {matches.map((match) => (
          <li key={match.slug} className="border-line border-b">
            <label className="flex items-baseline gap-3 py-2">
              <input type="radio" name={name} value={match.slug} defaultChecked={match.slug === marked} required />
              <span className="flex grow flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-serif text-quote">{match.name}</span>
                <span className="text-small text-soft tabular-nums">
                  {match.articles === undefined
                    ? t('statements', { count: match.statements })
                    : t('outletHolds', { articles: match.articles, count: match.statements })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
