// The way a statement travelled, from the page back to where it comes from: outlet ← relays ← speaker.
import Link from 'next/link'
import { Fragment } from 'react'
import { chainOf, NO_OUTLET, type Stop } from '@/lib/chain'
import { UNKNOWN } from '@/lib/list-params'
import type { StatementRow } from '@/lib/records'
import { statementsHref } from './statement-address'

export function OutletName({ statement }: { statement: StatementRow }) {
  const { outlet } = statement.article
  return outlet ? (
    <Link href={`/outlets/${outlet.slug}`} className="link-quiet">
      {outlet.name}
    </Link>
  ) : (
    <Link href={statementsHref({ outlet: [UNKNOWN] })} className="text-soft italic link-quiet">
      {NO_OUTLET}
    </Link>
  )
}

const Arrow = () => (
  <>
    <span aria-hidden className="text-faint">
      {' ← '}
    </span>
    <span className="sr-only"> citing </span>
  </>
)

/** A relay leads to all that came through it; the speaker has a link of his own beside the statement. */
function StopName({ stop, statement }: { stop: Stop; statement: StatementRow }) {
  if (stop.is === 'outlet') return <OutletName statement={statement} />
  if (stop.is === 'speaker') return stop.slug === null ? <i>{stop.name}</i> : stop.name
  return (
    <Link
      href={statementsHref({ relay: [stop.slug ?? stop.name] })}
      title={`${stop.is}: all statements that came through it`}
      className="link-quiet"
    >
      {stop.name}
    </Link>
  )
}

/** Only where something stood between the outlet and the speaker, or behind the speaker. */
export function Chain({ statement }: { statement: StatementRow }) {
  if (statement.relays.length === 0) return null
  return (
    <span>
      <span className="sr-only">Chain: </span>
      {chainOf(statement).map((stops, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place in the chain, and one medium may stand in two
        <Fragment key={place}>
          {place > 0 && <Arrow />}
          {stops.map((stop, index) => (
            <Fragment key={stop.slug ?? stop.name}>
              {index > 0 && ' and '}
              <StopName stop={stop} statement={statement} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
