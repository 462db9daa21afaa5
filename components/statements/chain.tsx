// The way a statement travelled, from the page back to the mouth: outlet ← relays ← speaker.
import Link from 'next/link'
import { UNKNOWN } from '@/lib/list-params'
import type { StatementRow } from '@/lib/records'
import { NO_SPEAKER } from './speaker-name'
import { statementsHref } from './statement-address'

export function OutletName({ statement }: { statement: StatementRow }) {
  const { outlet } = statement.article
  return outlet ? (
    <Link href={`/outlets/${outlet.slug}`} className="link-quiet">
      {outlet.name}
    </Link>
  ) : (
    <Link href={statementsHref({ outlet: [UNKNOWN] })} className="text-soft italic link-quiet">
      outlet unknown
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

/** Only where something stood between the outlet and the speaker. */
export function Chain({ statement }: { statement: StatementRow }) {
  const { relays, speakers, speakerType } = statement
  if (relays.length === 0) return null
  return (
    <span>
      <OutletName statement={statement} />
      {relays.map((relay) => (
        <span key={`${relay.start}-${relay.slug}`}>
          <Arrow />
          <Link href={statementsHref({ relay: [relay.slug] })} title={relay.kind} className="link-quiet">
            {relay.name}
          </Link>
        </span>
      ))}
      <Arrow />
      {speakers.length > 0 ? (
        speakers.map(({ name }) => name).join(' and ')
      ) : (
        <i>{NO_SPEAKER[speakerType === 'unnamed' ? 'unnamed' : 'unknown']}</i>
      )}
    </span>
  )
}
