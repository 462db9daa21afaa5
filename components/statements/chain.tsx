// The way a statement travelled, from the page back to where it comes from: outlet ← relays ← speaker.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { chainOf, type Stop } from '@/lib/chain'
import type { RelayKind } from '@/lib/engine/types'
import { UNKNOWN } from '@/lib/list-params'
import type { StatementRow } from '@/lib/records/statements'
import { useNoSpeaker } from './speaker-name'
import { statementsHref } from './statement-address'

export function OutletName({ statement }: { statement: StatementRow }) {
  const t = useTranslations('labels')
  const { outlet } = statement.article
  return outlet ? (
    <Link href={`/outlets/${outlet.slug}`} className="link-quiet">
      {outlet.name}
    </Link>
  ) : (
    <Link href={statementsHref({ outlet: [UNKNOWN] })} className="text-soft italic link-quiet">
      {t('outletUnknown')}
    </Link>
  )
}

function Arrow() {
  const t = useTranslations('statements')
  return (
    <>
      <span aria-hidden className="text-faint">
        {' ← '}
      </span>
      <span className="sr-only">{t('citing')}</span>
    </>
  )
}

/** A relay leads to all that came through it; the speaker has a link of his own beside the statement. */
function StopName({ stop, statement }: { stop: Stop; statement: StatementRow }) {
  const noSpeaker = useNoSpeaker(statement)
  if (stop.is === 'outlet') return <OutletName statement={statement} />
  if (stop.is === 'speaker') return stop.slug === null ? <i>{noSpeaker}</i> : stop.name
  return <RelayName kind={stop.is} slug={stop.slug} name={stop.name} />
}

function RelayName({ kind, slug, name }: { kind: RelayKind; slug: string | null; name: string }) {
  const t = useTranslations('statements')
  return (
    <Link href={statementsHref({ relay: [slug ?? name] })} title={t('relayHint', { kind })} className="link-quiet">
      {name}
    </Link>
  )
}

/** What a statement came through, by itself. */
export function Relays({ statement: { relays } }: { statement: StatementRow }) {
  return relays.map(({ kind, slug, name, start }, index) => (
    <Fragment key={start}>
      {index > 0 && ', '}
      <RelayName kind={kind} slug={slug} name={name} />
    </Fragment>
  ))
}

/** Only where something stood between the outlet and the speaker, or behind the speaker. */
export function Chain({ statement }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  if (statement.relays.length === 0) return null
  return (
    <span>
      <span className="sr-only">{t('chain')} </span>
      {chainOf(statement).map((stops, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place in the chain, and one medium may stand in two
        <Fragment key={place}>
          {place > 0 && <Arrow />}
          {stops.map((stop, index) => (
            <Fragment key={stop.slug ?? stop.name}>
              {index > 0 && t('and')}
              <StopName stop={stop} statement={statement} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
