// Who has an utterance from whom: where it was first seen, and the media and agencies its reports name.
import { Day } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import { NO_OUTLET } from '@/lib/chain'
import type { Carrier, ReportVersion, Utterance } from '@/lib/records'
import { Hour } from './version-facts'

export function CarriedBy({ utterance: { versions, earliest, carriers } }: { utterance: Utterance }) {
  const first = versions.find(({ statement }) => statement.id === earliest?.id)
  const asEarly = versions.filter(
    ({ statement }) =>
      earliest?.mayBeEarlier.includes(statement.id) &&
      statement.article.outlet?.slug !== first?.statement.article.outlet?.slug,
  )
  if (carriers.length === 0 && (versions.length === 1 || !first)) return null
  return (
    <Section title="Where it comes from" className="mt-12 max-w-[64rem]">
      <ul className="border-line border-t">
        {versions.length > 1 && first && (
          <li className="border-line border-b py-2.5">
            First seen in <Outlet version={first} /> on <Day value={first.statement.article.publishedOn} />
            <Hour moment={first.publishedAt} />
            {asEarly.length > 0 && (
              <span className="text-soft">
                , or the same day in <Outlets versions={asEarly} />
              </span>
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
  const among = (ids: string[]) => versions.filter(({ statement }) => ids.includes(statement.id))
  return (
    <>
      <Outlets versions={among(namedBy)} /> {namedBy.length === 1 ? 'names' : 'name'} <strong>{name}</strong>
      {own.length > 0 ? (
        <span className="text-soft">
          , which reports it itself: <Outlets versions={among(own)} />
        </span>
      ) : (
        <span className="text-soft">, whose own report is not here</span>
      )}
    </>
  )
}

function Outlets({ versions }: { versions: ReportVersion[] }) {
  return versions.map((version, index) => (
    <span key={version.statement.id}>
      {index > 0 && (index === versions.length - 1 ? ' and ' : ', ')}
      <Outlet version={version} />
    </span>
  ))
}

const Outlet = ({ version: { statement } }: { version: ReportVersion }) => (
  <a href={`#v-${statement.id}`} className="link">
    {statement.article.outlet?.name ?? NO_OUTLET}
  </a>
)
