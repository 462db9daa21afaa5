// Who has an utterance from whom: where it was first seen, and the media and agencies its reports name.
import { useTranslations } from 'next-intl'
import { Day } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import type { Carrier, ReportVersion, Utterance } from '@/lib/records/utterances'
import { Hour } from './version-facts'

export function CarriedBy({ utterance: { versions, earliest, carriers } }: { utterance: Utterance }) {
  const t = useTranslations('utterances')
  const first = versions.find(({ statement }) => statement.id === earliest?.id)
  const asEarly = versions.filter(
    ({ statement }) =>
      earliest?.mayBeEarlier.includes(statement.id) &&
      statement.article.outlet?.slug !== first?.statement.article.outlet?.slug,
  )
  if (carriers.length === 0 && (versions.length === 1 || !first)) return null
  return (
    <Section title={t('whereFrom')} className="mt-12 max-w-[64rem]">
      <ul className="border-line border-t">
        {versions.length > 1 && first && (
          <li className="border-line border-b py-2.5">
            {t.rich('firstSeen', {
              outlet: () => <Outlet version={first} />,
              day: () => <Day value={first.statement.article.publishedOn} />,
              hour: () => <Hour moment={first.publishedAt} />,
            })}
            {asEarly.length > 0 && (
              <span className="text-soft">{t.rich('asEarly', { outlets: () => <Outlets versions={asEarly} /> })}</span>
            )}
          </li>
        )}
        {carriers.map((carrier) => (
          <li key={carrier.slug} className="border-line border-b py-2.5">
            <Named carrier={carrier} versions={versions} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Named({ carrier: { name, namedBy, own }, versions }: { carrier: Carrier; versions: ReportVersion[] }) {
  const t = useTranslations('utterances')
  const among = (ids: string[]) => versions.filter(({ statement }) => ids.includes(statement.id))
  return (
    <>
      {t.rich('names', {
        count: namedBy.length,
        name,
        outlets: () => <Outlets versions={among(namedBy)} />,
        strong: (carrier) => <strong>{carrier}</strong>,
      })}
      <span className="text-soft">
        {own.length > 0
          ? t.rich('ownReport', { outlets: () => <Outlets versions={among(own)} /> })
          : t('ownReportMissing')}
      </span>
    </>
  )
}

function Outlets({ versions }: { versions: ReportVersion[] }) {
  const t = useTranslations('utterances')
  return versions.map((version, index) => (
    <span key={version.statement.id}>
      {index > 0 && (index === versions.length - 1 ? t('and') : ', ')}
      <Outlet version={version} />
    </span>
  ))
}

function Outlet({ version: { statement } }: { version: ReportVersion }) {
  const labels = useTranslations('labels')
  return (
    <a href={`#v-${statement.id}`} className="link">
      {statement.article.outlet?.name ?? labels('outletUnknown')}
    </a>
  )
}
