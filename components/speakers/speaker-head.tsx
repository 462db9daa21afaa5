// The head of a speaker's page: the name, large, and what there is of them.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { statementsHref } from '@/components/statements/statement-address'
import { DayRange } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import { useFormat } from '@/components/ui/use-format'
import type { Counting } from '@/lib/list-params'
import type { SpeakerProfile } from '@/lib/records/speakers'
import { SpeakerRoles } from './speaker-roles'

/** `actions` is what can be decided about the speaker: a row of quiet buttons. */
type Props = { speaker: SpeakerProfile; counting: Counting; actions?: ReactNode }

export function SpeakerHead({ speaker, counting, actions }: Props) {
  const t = useTranslations('speakers')
  const labels = useTranslations('labels')
  const format = useFormat()
  const country = speaker.background?.country
  const roles = speaker.background?.roles ?? []
  return (
    <header className="grid grid-cols-1 gap-x-14 gap-y-8 pt-8 pb-12 sm:pt-12 lg:grid-cols-3">
      <div className="min-w-0 lg:col-span-2">
        <p className="mb-3 text-small text-soft">
          <Link href="/speakers" className="link">
            {t('speakers')}
          </Link>{' '}
          / {labels(`speakerType_${speaker.type}`)}
          {country && `, ${format.country(country)}`}
        </p>
        <h1 className="max-w-[24ch] font-serif text-display font-[400] tracking-[-0.018em]">{speaker.name}</h1>
        <p className="mt-4 max-w-[68ch] text-soft">
          {t.rich('head', {
            statements: speaker.statements,
            articles: speaker.articles,
            outlets: speaker.outlets,
            languages: speaker.languages.map(format.language).join(', '),
            copies: counting.copies === 'once' ? t('copiesOnce') : '',
            link: (words) => (
              <Link href={statementsHref({ speaker: [speaker.slug], ...counting })} className="text-accent link">
                {words}
              </Link>
            ),
            days: () => <DayRange from={speaker.firstOn} to={speaker.lastOn} />,
          })}
        </p>
        {actions && (
          <div data-print="hide" className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-small text-soft">
            {actions}
          </div>
        )}
      </div>
      {roles.length > 0 && (
        <Section title={t('roles')} className="min-w-0 self-end">
          <SpeakerRoles roles={roles} />
        </Section>
      )}
    </header>
  )
}
